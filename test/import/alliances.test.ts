import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { nameAlliance } from "../../src/sources/alliances/name-alliance.js";
import { directedObligations } from "../../src/sources/alliances/obligations.js";
import { numberSpells } from "../../src/sources/alliances/number-spells.js";
import { joined, overlapOf, type Stretch } from "../../src/sources/alliances/stretch.js";
import { comparedAs, type CodedAlliance, type CodedMember, type PactKind } from "../../src/sources/alliances/coded.js";
import { crosswalkOf } from "../../src/sources/crosswalk/crosswalk-of.js";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import type { ObligationKind } from "../../src/generated/prisma/enums.js";
import { countries } from "./countries.js";

const date = (text: string) => parsePartialDate(text) as PartialDate;
const stretch = (start: string, end?: string): Stretch => ({ start: date(start), end: end ? date(end) : undefined });
const shown = (one: Stretch | undefined) => one && [one.start.value, one.end?.value];
const record = { file: "made-up.csv", line: 2, values: {} };

describe("the time that two spells share", () => {
  it.each([
    [stretch("1950-02-10"), stretch("1952-01-01", "1960-05"), ["1952-01-01", "1960-05"]],
    [stretch("../1816-01-01", "1848-03-15"), stretch("1838-01-01"), ["1838-01-01", "1848-03-15"]],
    [stretch("../1816-01-01"), stretch("../1816-01-01"), ["../1816-01-01", undefined]],
    [stretch("1950", "1952-08-08"), stretch("1952-08-08"), ["1952-08-08", "1952-08-08"]],
    [stretch("1950", "1952-08-08"), stretch("1952-08-09"), undefined],
    // Some day of June, and the fifteenth: from the later of the two, which no source gives.
    [stretch("1844-06"), stretch("1844-06-15"), ["1844-06-15/1844-06-30", undefined]],
  ])("of %o and %o is %o", (one, other, both) => {
    expect(shown(overlapOf(one, other))).toEqual(both);
    expect(shown(overlapOf(other, one))).toEqual(both);
  });
});

describe("spells joined", () => {
  it("are one where one follows on the other the next day, and two where a day lies between", () => {
    const spells = [stretch("1952-08-09", "1960"), stretch("1950", "1952-08-08"), stretch("1961-01-02")];
    expect(joined(spells).map(shown)).toEqual([
      ["1950", "1960"],
      ["1961-01-02", undefined],
    ]);
  });

  it("are the same whatever their order, and joined again", () => {
    const year = fc.integer({ min: 1816, max: 2016 });
    const spell = fc
      .tuple(year, fc.option(fc.nat(30)))
      .map(([from, years]) => stretch(String(from), years === null ? undefined : String(from + years)));
    fc.assert(
      fc.property(fc.array(spell), (spells) => {
        const once = joined(spells).map(shown);
        expect(joined([...spells].reverse()).map(shown)).toEqual(once);
        expect(joined(joined(spells)).map(shown)).toEqual(once);
      }),
    );
  });
});

describe("what an alliance obliges to, in the words in which coders are compared", () => {
  it.each([
    ["DEFENSE", "DEFENSE"],
    ["OFFENSE", "OFFENSE"],
    ["NEUTRALITY_AND_NONAGGRESSION", "NEUTRALITY_OR_NONAGGRESSION"],
    ["NEUTRALITY", "NEUTRALITY_OR_NONAGGRESSION"],
    ["NONAGGRESSION", "NEUTRALITY_OR_NONAGGRESSION"],
    ["CONSULTATION", "CONSULTATION"],
    ["ENTENTE", "CONSULTATION"],
  ] as const)("%s is %s", (kind, compared) => {
    expect(comparedAs(kind)).toBe(compared);
  });
});

describe("what members owe", () => {
  it("is owed from the first day that they share, and nothing where that is the last of one of them", () => {
    const member = (party: string, start: string, end?: string): CodedMember => ({
      ...stretch(start, end),
      party,
      promises: [{ kind: "DEFENSE" }],
      phase: "",
      classification: "defense",
      record: { ...record },
    });
    const owed = directedObligations([
      member("egypt", "1950"),
      member("yemen-arab-republic", "1950", "1990-05-22"),
      member("yemen", "1990-05-22"),
    ]);
    expect(
      owed.map(({ bearer, beneficiary, spells }) => [bearer, beneficiary, ...spells.map(({ start }) => start.value)]),
    ).toEqual([
      ["egypt", "yemen-arab-republic", "1950"],
      ["egypt", "yemen", "1990-05-22"],
      ["yemen-arab-republic", "egypt", "1950"],
      ["yemen", "egypt", "1990-05-22"],
    ]);
  });
});

describe("the numbers of spells", () => {
  const others = [
    { number: 1, possibleFrom: "1950-01-01", possibleUntil: "1955-12-31" },
    { number: 3, possibleFrom: "1970-01-01", possibleUntil: "9999-12-31" },
  ];
  const numbersOf = (spells: readonly Stretch[]) => numberSpells(spells, others).map(({ number }) => number);

  it("are those of the others' that they share most days with, each given once; the rest get what is left", () => {
    expect(numbersOf([stretch("1960", "1961"), stretch("1970")])).toEqual([2, 3]);
    expect(numbersOf([stretch("1949", "1951"), stretch("1952", "1960"), stretch("1971", "1972")])).toEqual([2, 1, 3]);
    expect(numbersOf([stretch("1955-12-31", "1956")])).toEqual([1]);
    expect(numbersOf([stretch("1956-01-01", "1957"), stretch("1958", "1959"), stretch("1969", "1971")])).toEqual([
      2, 4, 3,
    ]);
  });

  it("are the same when what they came to is there, and asked from either side", () => {
    const spell = fc
      .tuple(fc.integer({ min: 1816, max: 2016 }), fc.nat(30))
      .map(([from, years]) => stretch(String(from), String(from + years)));
    const known = (spells: ReturnType<typeof numberSpells>) =>
      spells.map(({ number, start, end }) => ({ number, possibleFrom: start.earliest!, possibleUntil: end!.latest! }));
    fc.assert(
      fc.property(fc.array(spell).map(joined), fc.array(spell).map(joined), (one, other) => {
        const first = numberSpells(one, []);
        const second = numberSpells(other, known(first));
        expect(new Set(second.map(({ number }) => number)).size).toBe(second.length);
        expect(numberSpells(one, known(second))).toEqual(first);
        expect(numberSpells(other, known(first))).toEqual(second);
      }),
    );
  });
});

describe("a name", () => {
  const { pact, treaty } = named("DEFENSE", "1953-02-28", [
    ["yugoslavia", "1953-02-28", ["ENTENTE"]],
    ["turkiye", "1953-02-28", ["ENTENTE"]],
    ["greece", "1953-02-28", ["ENTENTE"]],
    ["turkiye", "1954-08-09", ["DEFENSE"]],
  ]);

  it("has the members by the alphabet, the kind, and the year in which that was promised first", () => {
    expect(pact).toEqual({
      en: "Greece–Türkiye–Yugoslavia defense pact, 1954",
      tr: "Türkiye–Yugoslavya–Yunanistan savunma paktı, 1954",
    });
    expect(treaty).toEqual({
      en: "Greece–Türkiye–Yugoslavia defense treaty, 1954",
      tr: "Türkiye–Yugoslavya–Yunanistan savunma antlaşması, 1954",
    });
  });

  it("has three of many members, and who joins later does not change it", () => {
    const founding = ["italy", "france", "belgium", "canada", "denmark"].map((party): Member => [
      party,
      "1949",
      ["DEFENSE"],
    ]);
    const name = {
      en: "Belgium–Canada–Denmark and 2 others defense pact, 1949",
      tr: "Belçika–Danimarka–Fransa ve diğer 2 ülkenin savunma paktı, 1949",
    };
    expect(named("DEFENSE", "1949", founding).pact).toEqual(name);
    expect(named("DEFENSE", "1949", [...founding, ["albania", "2009", ["DEFENSE"]]]).pact).toEqual(name);
  });

  it("has all members where one alone began, and the alliance's own year where the dataset does not go back to it", () => {
    const members: Member[] = [
      ["spain", "../1816-01-01", ["ENTENTE"]],
      ["portugal", "1820", []],
    ];
    expect(named("ENTENTE", "1390-04-03", members).pact.en).toBe("Portugal–Spain entente, 1390");
  });
});

type Member = [party: string, start: string, kinds: ObligationKind[]];

function named(kind: PactKind, start: string, members: Member[]) {
  const coded = members.map(([party, from, kinds]): CodedMember => {
    return {
      party,
      ...stretch(from),
      phase: "",
      promises: kinds.map((one) => ({ kind: one })),
      classification: "",
      record,
    };
  });
  const alliance: CodedAlliance = {
    id: { scheme: "ATOP", value: "1" },
    form: "PACT",
    kind,
    start: date(start),
    classification: "",
    record,
    members: coded,
    knownUntil: "2016-12-31",
  };
  return nameAlliance(alliance, crosswalkOf(countries));
}
