import { clientError } from "../errors.js";
import type { Answer } from "./rowset.js";

/**
 * Characters that JSON text escapes, and a few more: control characters, and halves of surrogate pairs. Source: RFC 8259, 7;
 * ECMA-262, JSON.stringify.
 */
const escaped = /["\\\p{Cc}\p{Cs}]/u;

/** A value of the response as JSON. Most values are short texts without escapes. Checking for that is faster than JSON.stringify. */
export function jsonOf(value: unknown): string {
  return typeof value === "string" && !escaped.test(value) ? `"${value}"` : JSON.stringify(value);
}

/** The key that holds the type of an object that graphql-js completes. No response key is empty. */
export const typenameKey = "";

/** A value of an object: its response key, and how to write it from the object's source (a row or a page). */
export interface Slot<From> {
  readonly key: string;
  readonly write: (answer: Answer, from: From) => string;
}

/**
 * The maximum length of an answer in characters. The limits cannot know it, because they count values, and a value can be a long
 * text. Writing this much blocks the server's only thread for a quarter of a second.
 */
const maxCharacters = 10_000_000;

const tooLarge = () =>
  clientError(
    "ANSWER_TOO_LARGE",
    `an answer may have at most ${maxCharacters} characters, this one has more: ask for smaller pages (\`first\`), or for fewer fields`,
  );

/** Writes an object from slots, in their order. Throws ANSWER_TOO_LARGE. `typename` is given if graphql-js cannot determine the type. */
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

/** Writes an array with one element for each row. */
export function listOf(write: Slot<number>["write"], answer: Answer, rows: readonly number[]): string {
  let text = "[";
  for (const row of rows) {
    text += text.length === 1 ? write(answer, row) : `,${write(answer, row)}`;
    if (text.length > maxCharacters) throw tooLarge();
  }
  return `${text}]`;
}
