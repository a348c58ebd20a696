import { lastDayAsked } from "../dates/last-day-asked.js";
import { spanOf } from "../dates/span.js";
import { clientError, shown } from "../errors.js";
import type { ArgumentRule } from "../plan/input-declaration.js";
import { maxTextCharacters } from "../text/search-text.js";

const notFar: ArgumentRule = (day, name) => {
  const last = lastDayAsked();
  if (day <= last) return;
  throw clientError(
    "BAD_USER_INPUT",
    `\`${name}\` must be at most 10 years in the future (${last}), got ${shown(day)}`,
  );
};

/** A text that names must contain is folded at each of its uses. One character can stand for eighteen (U+FDFA). */
const notLong: ArgumentRule = (text, name) => {
  const length = text.length > maxTextCharacters ? text.length : text.normalize("NFKC").length;
  if (length <= maxTextCharacters) return;
  throw clientError(
    "BAD_USER_INPUT",
    `\`${name}\` must have at most ${maxTextCharacters} characters, got ${length}: shorten it`,
  );
};

/** What the texts in arguments and filter fields of these names must be, beyond their types. */
export const argumentRules: Readonly<Record<string, ArgumentRule>> = {
  asOf: notFar,
  on: notFar,
  during: (span, name) => notFar(spanOf(span).first, name),
  text: notLong,
};
