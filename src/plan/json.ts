import { clientError } from "../errors.js";
import type { Answer } from "./rowset.js";

/** What JSON text escapes, and a little more: control characters, and halves of surrogate pairs. Source: RFC 8259, 7; ECMA-262, JSON.stringify. */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

/** A value of the response as JSON: most are short texts with nothing to escape, which JSON.stringify takes longer to find out. */
export function jsonOf(value: unknown): string {
  return typeof value === "string" && !escaped.test(value) ? `"${value}"` : JSON.stringify(value);
}

/** The key under which an object that graphql-js completes says which type it is: no response key is empty. */
export const typenameKey = "";

/** A value of an object under its response key, and how it is written of what the object is made of: a row, a page. */
export interface Slot<From> {
  readonly key: string;
  readonly write: (answer: Answer, from: From) => string;
}

/**
 * The most characters of an answer, which the limits cannot know: they count values, and some are long texts. Writing as many takes the server's only
 * thread a quarter of a second.
 */
const maxCharacters = 10_000_000;

const tooLarge = () =>
  clientError(
    "ANSWER_TOO_LARGE",
    `an answer may have at most ${maxCharacters} characters, this one has more: ask for smaller pages (\`first\`), or for fewer fields`,
  );

/** Writes an object of slots, in their order. Throws ANSWER_TOO_LARGE. `typename` where graphql-js cannot know it by itself. */
export function objectOf<From>(slots: readonly Slot<From>[], typename?: string): Slot<From>["write"] {
  const parts = slots.map(({ key, write }, place) => ({ head: `${place === 0 ? "" : ","}"${key}":`, write }));
  const type = typename === undefined ? "" : `${slots.length === 0 ? "" : ","}"${typenameKey}":"${typename}"`;
  return (answer, from) => {
    let text = "{";
    for (const { head, write } of parts) text += head + write(answer, from);
    if (text.length > maxCharacters) throw tooLarge();
    return answer.final ? `${text}}` : `${text}${type}}`;
  };
}

/** Writes an array of what is made of each row. */
export function listOf(write: Slot<number>["write"], answer: Answer, rows: readonly number[]): string {
  let text = "[";
  for (const row of rows) {
    text += text.length === 1 ? write(answer, row) : `,${write(answer, row)}`;
    if (text.length > maxCharacters) throw tooLarge();
  }
  return `${text}]`;
}
