// Which mistake in a field's arguments a server tells of, where there are several.
import { spanMeant, type Args } from "./oracle-days.js";

/** Gives the code with which arguments are to be refused. */
type Fault = (args: Args) => string | undefined;

/**
 * What can be wrong with a field's arguments, by when a server looks for it: `planFor` in `src/http/operations.ts` says why it looks
 * in this order.
 */
export interface Faults {
  /** How much they ask for. */
  readonly size?: Fault;
  /** What contradicts itself. */
  readonly shape?: Fault;
  /** What a value cannot be. */
  readonly value?: Fault;
}

/** The code of the first mistake in arguments that are of the right types. */
export function firstFault({ size, shape, value }: Faults, args: Args): string | undefined {
  const refused = hasNul(args) || hasFarDay(args);
  return size?.(args) ?? (refused ? "BAD_USER_INPUT" : undefined) ?? shape?.(args) ?? value?.(args);
}

/** Refuses more things at once than there may be. */
export function sizeUpTo(most: number): Fault {
  return ({ first, last }) => {
    const size = (last ?? first ?? 0) as number;
    return size < 0 || size > most ? "BAD_PAGE" : undefined;
  };
}

/** The database's text holds no NUL. */
function hasNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  return typeof value === "object" && value !== null && Object.values(value).some(hasNul);
}

/** Nobody knows what holds in more than ten years. */
function hasFarDay(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) =>
    typeof one === "string"
      ? (["asOf", "on"].includes(name) && one > inTenYears()) ||
        (name === "during" && spanMeant(one).first > inTenYears())
      : hasFarDay(one),
  );
}

function inTenYears(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() + 10, now.getUTCMonth(), now.getUTCDate())).toISOString().slice(0, 10);
}
