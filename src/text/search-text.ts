import { fold } from "./fold.js";

/** What a search looks for. */
export interface SearchText {
  /** The text folded, and folded without its Turkish or English endings; empty where no letter and no digit is in it. */
  readonly texts: readonly string[];
  /** What may be a code, in capitals: the whole text and, where the name of a system may stand before it, its last word. */
  readonly codes: readonly string[];
}

/**
 * A word with an ending after an apostrophe: Rubio'nun, AB'nin, Korea's; but not Ch'oe, O'Neill or d'Ivoire. One of two letters in small
 * print is taken for a word where another stands before it: Kim Jong-un'un.
 */
const ended = /(?<![\p{L}\p{N}])(\p{L}{3,}|\p{Lu}{2}|(?<=[\p{L}\p{N}][ -])\p{L}{2})['’‘ʼ´`]\p{L}+/gu;

/** Prepares what a client wrote. */
export function searchTextOf(written: string): SearchText {
  const texts = [written, written.replace(ended, "$1")].map(fold).filter((text) => text !== "");
  const code = written.trim().replace(/\s+/g, " ").toUpperCase();
  const words = code.split(" ");
  return {
    texts: [...new Set(texts)],
    codes: texts.length === 0 ? [] : words.length === 1 ? [code] : [code, words.at(-1) ?? ""],
  };
}
