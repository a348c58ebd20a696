// Small made-up worlds of one group: what sources say of it, of its members and of what they owe each other, over a month.
import fc from "fast-check";
import { standingPeriod, type Held } from "../../src/dates/period.js";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import type { EndStatus } from "../../src/generated/prisma/enums.js";

/** One source's statement of a fact's time. */
export interface Statement extends Held {
  readonly source: number;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly endStatus: EndStatus;
}

/** A fact and what sources say of it; nobody says nothing. */
export interface Said {
  readonly readings: readonly Statement[];
}

/** The group, spells of membership, duties, and the last days of states that have ended. */
export interface World {
  readonly group: Said;
  readonly members: readonly (Said & { readonly party: number })[];
  readonly duties: readonly (Said & { readonly bearer: number; readonly beneficiary: number })[];
  readonly lastDays: readonly (number | null)[];
}

/** Sources: the first records only members of the state system. */
export const SOURCES = 3;
export const PARTIES = 4;

/** A day of the month in which everything happens. */
export const dayOf = (number: number): string => `1950-01-${String(number).padStart(2, "0")}`;

const days = fc.integer({ min: 2, max: 29 });

function dateFrom(first: number, length: number): PartialDate {
  const last = Math.min(first + length, 30);
  const read = parsePartialDate(length === 0 ? dayOf(first) : `${dayOf(first)}/${dayOf(last)}`);
  if ("error" in read) throw new Error(read.error);
  return read;
}

const statement: fc.Arbitrary<Statement> = fc
  .record({
    source: fc.nat(SOURCES - 1),
    first: days,
    second: days,
    vague: fc.tuple(fc.nat(3), fc.nat(3)),
    hasStart: fc.boolean(),
    ending: fc.constantFrom("ENDED", "ONGOING", "UNKNOWN_AFTER"),
    seen: days,
  })
  .map(({ source, first, second, vague, hasStart, ending, seen }) => {
    const [from, until] = first <= second ? [first, second] : [second, first];
    const start = hasStart ? dateFrom(from, vague[0]) : null;
    const end = ending === "ENDED" ? dateFrom(until, vague[1]) : null;
    const known = { knownFrom: dayOf(seen), knownUntil: dayOf(seen) };
    return { source, start, end, endStatus: ending, ...standingPeriod({ start, end, endStatus: ending, ...known }) };
  });

const said = fc.array(statement, { minLength: 1, maxLength: 3 });
const party = fc.nat(PARTIES - 1);

/** Worlds at random. */
export const worlds: fc.Arbitrary<World> = fc.record({
  group: fc.record({ readings: said }),
  members: fc.array(fc.record({ party, readings: said }), { maxLength: 6 }),
  duties: fc.array(
    fc
      .record({ bearer: party, beneficiary: party, readings: said })
      .filter(({ bearer, beneficiary }) => bearer !== beneficiary),
    { maxLength: 4 },
  ),
  lastDays: fc.tuple(...Array.from({ length: PARTIES }, () => fc.option(days, { freq: 2 }))),
});
