import { fold, foldWith } from "./fold.js";

// The letters of the Turkish alphabet that do not stand where their base letter does: `~` comes after every letter and
// digit in byte order, so that `c~` comes after `cz` and before `d`. The dotless ı comes before i. Foreign q, w and x stand
// where Turkish dictionaries put them: after p, after v, after w.
const TURKISH_LETTERS: Readonly<Record<string, string>> = {
  ç: "c~",
  ğ: "g~",
  ı: "i",
  i: "i~",
  î: "i~",
  ö: "o~",
  ş: "s~",
  ü: "u~",
};

/**
 * A key whose byte order (COLLATE "C") is the order of a language's dictionaries: English with all diacritics gone, or that
 * of the Turkish alphabet.
 */
export function sortKey(text: string, language: "EN" | "TR"): string {
  return language === "TR" ? foldWith(text, "tr", TURKISH_LETTERS) : fold(text);
}
