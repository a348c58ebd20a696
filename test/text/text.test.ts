import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fold } from "../../src/text/fold.js";
import { sortKey } from "../../src/text/sort-key.js";

describe("folding", () => {
  it.each([
    ["İstanbul", "istanbul"],
    ["ISTANBUL", "istanbul"],
    ["ıstanbul", "istanbul"],
    ["istanbul", "istanbul"],
    ["i\u0307stanbul", "istanbul"],
    ["Türkiye", "turkiye"],
    ["Çağrı Öğüş", "cagri ogus"],
    ["Ağaç’ın", "agacin"],
    ["Côte d’Ivoire", "cote divoire"],
    ["Cote d'Ivoire", "cote divoire"],
    ["São Tomé & Príncipe", "sao tome principe"],
    ["Choe Son-hui", "choe son hui"],
    ["Choe  Son Hui", "choe son hui"],
    ["Hong Kong (SAR)", "hong kong sar"],
    ["Straße", "strasse"],
    ["STRASSE", "strasse"],
    ["Ærø", "aero"],
    ["Łódź", "lodz"],
    ["Đà Nẵng", "da nang"],
    ["Þór Œuvre", "thor oeuvre"],
    ["½", "1 2"],
    ["ＡＢＣ", "abc"],
    ["ﬁ", "fi"],
    ["ΟΔΟΣ", "οδοσ"],
    ["οδος", "οδοσ"],
    ["北京", "北京"],
    ["  — ", ""],
    ["", ""],
  ])("%j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("finds what a letter is based on once, however often it stands there", () => {
    const normalize = vi.spyOn(String.prototype, "normalize");
    fold("ǿ".repeat(1_000));
    expect(normalize.mock.calls.length).toBeLessThan(10);
    normalize.mockRestore();
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("does not tell composed from decomposed letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  it("does not tell upper from lower case, in English and in Turkish", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcçdefgğhıijklmnoöprsştuüvyzqwxâîû ") }), (text) => {
        expect(fold(text.toLocaleUpperCase("tr"))).toBe(fold(text));
        expect(fold(text.toLocaleUpperCase("en"))).toBe(fold(text));
      }),
    );
  });
});

const ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz";

describe("the Turkish sort key", () => {
  it("puts words in the order of the Turkish alphabet", () => {
    const words =
      "çam cam czar dal göl gol güz guz ğ ırmak iz ılık şan san szabo ulu ülke uzun quiz pas ram wat vat xi yat zar".split(
        " ",
      );
    expect([...words].sort((one, other) => byBytes(sortKey(one, "TR"), sortKey(other, "TR"))).join(" ")).toBe(
      "cam czar çam dal gol göl guz güz ğ ılık ırmak iz pas quiz ram san szabo şan ulu uzun ülke vat wat xi yat zar",
    );
  });

  it("orders any words letter by letter", () => {
    const word = fc.string({ unit: fc.constantFrom(...ALPHABET) });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(byBytes(sortKey(one, "TR"), sortKey(other, "TR"))).toBe(byAlphabet(one, other));
      }),
    );
  });

  it.each([
    ["IRAK", "irak"],
    ["Irak", "irak"],
    ["İran", "i~ran"],
    ["Güney Kore", "gu~ney kore"],
    ["Hâlâ", "hala"],
    ["Kâğıt, c. 2", "kag~it c 2"],
  ])("of %j is %j", (text, key) => {
    expect(sortKey(text, "TR")).toBe(key);
  });
});

describe("the English sort key", () => {
  it("puts a shorter word before a longer one, and words before letters", () => {
    const names = ["Nigeria", "Niger", "North Korea", "Northern Ireland", "Åland Islands", "Albania", "İzmir"];
    expect([...names].sort((one, other) => byBytes(sortKey(one, "EN"), sortKey(other, "EN")))).toEqual([
      "Åland Islands",
      "Albania",
      "İzmir",
      "Niger",
      "Nigeria",
      "North Korea",
      "Northern Ireland",
    ]);
  });
});

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

function byAlphabet(one: string, other: string): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = ALPHABET.indexOf(one[index]!) - ALPHABET.indexOf(other[index]!);
    if (difference !== 0) return Math.sign(difference);
  }
  return Math.sign(one.length - other.length);
}
