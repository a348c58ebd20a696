import { fold } from "./fold.js";

/** The maximum number of characters of a searched text: more than any name has, and few enough for a fast search. */
export const maxTextCharacters = 500;

/** What a search looks for. */
export interface SearchText {
  /**
   * The text folded; folded without the points of initials; and also without Turkish or English endings. Each once. Empty if the
   * text has neither letters nor digits.
   */
  readonly texts: readonly string[];
  /** Possible codes in the text, in capitals: the whole text, and its last word if the words before it can be the name of a system. */
  readonly codes: readonly string[];
}

/**
 * A word with an ending after an apostrophe: Rubio'nun, AB'nin, Korea's; but not Ch'oe, O'Neill or d'Ivoire. A word of
 * two lower-case letters counts only if another word is before it: Kim Jong-un'un.
 */
const ended = /(?<![\p{L}\p{N}])(\p{L}{3,}|\p{Lu}{2}|(?<=[\p{L}\p{N}][ -])\p{L}{2})['’‘ʼ´`]\p{L}+/gu;

/** Initials with points, U.S.A. or N.A.T.O, but not the single initial of a person, as in "J. Biden". */
const pointed = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** Prepares the text of a client. */
export function searchTextOf(written: string): SearchText {
  const joined = written.replace(pointed, (initials) => initials.replaceAll(".", ""));
  const readings = [written, joined, joined.replace(ended, "$1")];
  const texts = readings.map(fold).filter((text) => text !== "");
  const code = joined.trim().replace(/\s+/g, " ").toUpperCase();
  const words = code.split(" ");
  return {
    texts: [...new Set(texts)],
    codes: texts.length === 0 ? [] : words.length === 1 ? [code] : [code, words.at(-1) ?? ""],
  };
}
