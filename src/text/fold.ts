// Letters that Unicode does not decompose into a base letter and a mark.
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ə: "e",
  ς: "σ",
};

const APOSTROPHES = /['’‘‛`´′ʼʻʹʽ＇]/gu;

/**
 * Folds a text for searching: removes case, diacritics and apostrophes, maps Turkish İ I ı i to `i`, and replaces everything that
 * is neither letter nor digit by one space. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return foldWith(text, "en", {});
}

/** Folds a text with the case rules of a language. `letters` maps some of its lower-case letters. */
export function foldWith(text: string, locale: "en" | "tr", letters: Readonly<Record<string, string>>): string {
  const lower = text.replace(APOSTROPHES, "").normalize("NFKC").toLocaleLowerCase(locale).normalize("NFC");
  let folded = "";
  for (const letter of lower) folded += letters[letter] ?? base(letter);
  return folded.replace(/ +/g, " ").trim();
}

/** Cache of base letters, because finding one takes longer than everything else. */
const bases = new Map<string, string>();
const maxBases = 10_000;

function base(letter: string): string {
  const known = bases.get(letter);
  if (known !== undefined) return known;
  const found = findBase(letter);
  if (bases.size < maxBases) bases.set(letter, found);
  return found;
}

function findBase(letter: string): string {
  let folded = "";
  for (const part of letter.normalize("NFKD").replace(APOSTROPHES, "").replace(/\p{M}/gu, "").toLowerCase()) {
    folded += BASE_LETTERS[part] ?? (/[\p{L}\p{N}]/u.test(part) ? part : /\p{M}/u.test(part) ? "" : " ");
  }
  return folded;
}
