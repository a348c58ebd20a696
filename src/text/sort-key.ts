import { fold, foldWith } from "./fold.js";

// The letters of the Turkish alphabet that are not in the place of their base letter. `~` comes after every letter and digit in
// byte order, so `c~` comes after `cz` and before `d`. The dotless ı comes before i. The foreign letters q, w and x are where
// Turkish dictionaries put them: after p, after v, after w.
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

/** A key whose byte order (COLLATE "C") is the order of dictionaries: English without diacritics, or the Turkish alphabet. */
export function sortKey(text: string, language: "EN" | "TR"): string {
  return language === "TR" ? foldWith(text, "tr", TURKISH_LETTERS) : fold(text);
}
