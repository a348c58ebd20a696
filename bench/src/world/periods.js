// Dates and periods as columns, by the product's own rules.
import { parsePartialDate, seenBy, standingPeriod } from "../product.js";

const pad = (number) => String(number).padStart(2, "0");

/** A day, month or year from `from` on, within this number of years. */
export function someDate(random, from, years) {
  const year = from + random(years);
  const month = `${year}-${pad(1 + random(12))}`;
  return [`${month}-${pad(1 + random(28))}`, month, String(year)][random(3)];
}

/** The three columns of a partial date. */
export function dated(prefix, text) {
  const date = text === null ? null : parsePartialDate(text);
  return {
    [prefix]: text,
    [`${prefix}Earliest`]: date?.earliest ?? null,
    [`${prefix}Latest`]: date?.latest ?? null,
  };
}

/** A partial date as the days that it can mean. */
export function daysOf(text) {
  return text === null ? null : parsePartialDate(text);
}

/** The columns of a standing thing's period. It ended if it has an end. */
export function standing(start, end, seenOn) {
  const endStatus = end === null ? "ONGOING" : "ENDED";
  const seen = seenBy([daysOf(seenOn)]);
  const held = standingPeriod({ start: daysOf(start), end: daysOf(end), endStatus, ...seen });
  return { ...dated("start", start), ...dated("end", end), endStatus, ...seen, ...held };
}
