// What the day arguments mean, said once more in plain code over rows in memory: by the days on which things hold, stretch by stretch, and
// by the days that a date allows.

/** A row of whichever table. */
export type Row = Readonly<Record<string, unknown>>;
/** Coerced arguments. */
export type Args = Readonly<Record<string, unknown>>;
/** Days in a row, from the first to the last, both included. */
type Stretch = readonly [first: string, last: string];
/** Days, in stretches that have none in common. */
export type Days = readonly Stretch[];

export const FIRST_OF_ALL = "0001-01-01";
export const LAST_OF_ALL = "9999-12-31";

/** The day so many days later. */
export function later(day: string, days: number): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}

/** The gaps that PostgreSQL writes as `{[2000-01-01,2000-01-05),[2001-02-03,)}`: each range without its last day, an open end empty. */
function gapsIn(written: unknown): Days {
  if (typeof written !== "string") return [];
  return [...written.matchAll(/[[(]([^,]*),([^)]*)\)/g)].map(([, from, to]) => [
    from || FIRST_OF_ALL,
    to ? later(to, -1) : LAST_OF_ALL,
  ]);
}

/** What a gap leaves of a stretch: nothing, what comes before, what comes after, or both. */
function without([first, last]: Stretch, [from, to]: Stretch): Days {
  const before: Stretch[] = first < from ? [[first, [last, later(from, -1)].sort()[0]!]] : [];
  const after: Stretch[] = to < last ? [[[first, later(to, 1)].sort()[1]!, last]] : [];
  return [...before, ...after];
}

const made = new WeakMap<Row, Record<string, Days>>();

/** The days on which a row's fact certainly or possibly holds. */
export function daysHeld(row: Row, certainty: unknown): Days {
  const word = certainty === "POSSIBLE" ? "possible" : "certain";
  const known = made.get(row) ?? {};
  made.set(row, known);
  return (known[word] ??= (() => {
    const [first, last] = [row[`${word}From`], row[`${word}Until`]];
    const all: Days = typeof first === "string" && typeof last === "string" ? [[first, last]] : [];
    return gapsIn(row[`${word}Gaps`]).reduce((days, gap) => days.flatMap((stretch) => without(stretch, gap)), all);
  })());
}

const includes = (days: Days, day: string): boolean => days.some(([first, last]) => first <= day && day <= last);

/** Whether facts can have held on one same day. If there is such a day, so is one on which a stretch of one of them begins. */
export function shareADay(...rows: readonly Row[]): boolean {
  const all = rows.map((row) => daysHeld(row, "POSSIBLE"));
  return all.flat().some(([first]) => all.every((days) => includes(days, first)));
}

/** Whether something happened on a day from one to another: on every day that its date allows, or on some. Undated things happened on none. */
function happened(row: Row, from: string, to: string, certainty: unknown): boolean {
  if (row["on"] === null) return false;
  const date: Stretch = [
    (row["onEarliest"] ?? FIRST_OF_ALL) as string, // days are texts
    (row["onLatest"] ?? LAST_OF_ALL) as string,
  ];
  // Between two of these days nothing changes: they are the edges of both, and the days beside them.
  const edges = [...date, from, to].flatMap((day) => [
    ...(day === FIRST_OF_ALL ? [] : [later(day, -1)]),
    ...[day, ...(day === LAST_OF_ALL ? [] : [later(day, 1)])],
  ]);
  const allowed = edges.filter((day) => includes([date], day));
  const isBetween = (day: string) => from <= day && day <= to;
  return certainty === "POSSIBLE" ? allowed.some(isBetween) : allowed.every(isBetween);
}

/** Days from one to another. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** The days of the argument `during`: of years, months and days by their length, an open end by the last day that there is. */
export function spanMeant(during: string): Span {
  const [from = "", to = from] = during.split("/");
  const [year = "", month = "12", day] = to.split("-");
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return {
    first: from === ".." ? FIRST_OF_ALL : `${from}-01-01`.slice(0, 10),
    last: to === ".." ? LAST_OF_ALL : `${year}-${month}-${day ?? String(lastOfMonth).padStart(2, "0")}`,
  };
}

/** The argument `asOf`, or in its place the days of `during`: whether there is either. */
export const isWhen = (asOf: unknown): asOf is string | Span =>
  typeof asOf === "string" || (typeof asOf === "object" && asOf !== null);

/** The days of a span on which something can be otherwise than the day before: its first, and those of dates in some rows and the days after. */
export function turningDays({ first, last }: Span, rows: readonly Row[]): readonly string[] {
  const dates = JSON.stringify(rows).match(/\d{4}-\d\d-\d\d/g) ?? [];
  const days = dates.flatMap((day) => (day === LAST_OF_ALL ? [day] : [day, later(day, 1)]));
  return [...new Set([first, ...days])].filter((day) => first <= day && day <= last);
}

/** Whether a row passes what stands beside the filter: asOf, from and to, each with certainty. */
export function onDays(row: Row, { asOf, from, to, certainty }: Args): boolean {
  if (typeof asOf === "object" && asOf !== null) {
    const { first, last } = asOf as Span;
    return daysHeld(row, certainty).some(([from, until]) => from <= last && first <= until);
  }
  if (typeof asOf === "string") return includes(daysHeld(row, certainty), asOf);
  if (typeof from !== "string" && typeof to !== "string") return true;
  const [first, last] = [typeof from === "string" ? from : FIRST_OF_ALL, typeof to === "string" ? to : LAST_OF_ALL];
  return happened(row, first, last, certainty);
}
