import { fold } from "./fold.js";

/** The most characters of a text that names must hold: more than any name has, few enough to be looked up at once. */
export const maxTextCharacters = 500;

/** What a search looks for. */
export interface SearchText {
  /**
   * The text folded; folded with the points of initials taken out; and without Turkish or English endings, too. Each once; empty where the text has no
   * letter and no digit.
   */
  readonly texts: readonly string[];
  /** What may be a code, in capitals: the whole text and, where the name of a system may stand before it, its last word. */
  readonly codes: readonly string[];
}

/**
 * A word with an ending after an apostrophe: Rubio'nun, AB'nin, Korea's; but not Ch'oe, O'Neill or d'Ivoire. One of two letters in small
 * print is taken for a word where another stands before it: Kim Jong-un'un.
 */
const ended = /(?<![\p{L}\p{N}])(\p{L}{3,}|\p{Lu}{2}|(?<=[\p{L}\p{N}][ -])\p{L}{2})['’‘ʼ´`]\p{L}+/gu;

/** Initials with points, U.S.A. or N.A.T.O; and not the one initial of a person, as in "J. Biden". */
const pointed = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** Prepares what a client wrote. */
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
