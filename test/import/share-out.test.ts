import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDay } from "../../src/dates/day.js";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import type { CodeSystem } from "../../src/sources/crosswalk/crosswalk.js";
import { crosswalkOf } from "../../src/sources/crosswalk/crosswalk-of.js";
import { EXCEPTIONS } from "../../src/sources/crosswalk/exceptions.js";
import { shareOut } from "../../src/sources/crosswalk/share-out.js";
import { countries } from "./countries.js";

const crosswalk = crosswalkOf(countries);
const { holdersOf } = crosswalk;

function date(text: string | undefined): PartialDate | undefined {
  return text === undefined ? undefined : (parsePartialDate(text) as PartialDate); // the table's are well formed
}

describe("a spell of COW 345", () => {
  it.each([
    ["1878-07-13", "1915-10-01", ["serbia 1878-07-13 1915-10-01"]],
    ["1913", "1918-05", ["serbia 1913 1918-05"]],
    ["1918", "1930", ["yugoslavia 1918 1930"]],
    ["1878-07-13", "1941-04-20", ["serbia 1878-07-13 1918-11-30", "yugoslavia 1918-12-01 1941-04-20"]],
    ["1918-12-01", "1918-12-01", ["yugoslavia 1918-12-01 1918-12-01"]],
    [
      "1944-10-20",
      undefined,
      ["yugoslavia 1944-10-20 2003-03-06", "serbia-and-montenegro 2003-03-07 2006-06-03", "serbia 2006-06-04 ..."],
    ],
    ["2000-10-08", "2003-03-06", ["yugoslavia 2000-10-08 2003-03-06"]],
    ["2000-10-08", "2003-03-07", ["yugoslavia 2000-10-08 2003-03-07"]],
    ["2000-10-08", "2003-03-08", ["yugoslavia 2000-10-08 2003-03-06", "serbia-and-montenegro 2003-03-07 2003-03-08"]],
    ["2003-03-07", "2003-03-07", ["serbia-and-montenegro 2003-03-07 2003-03-07"]],
    ["2003-03-07", "2006-06-04", ["serbia-and-montenegro 2003-03-07 2006-06-04"]],
    ["1995", "2003", ["yugoslavia 1995 2003"]],
    ["2003", "2006", ["serbia-and-montenegro 2003 2006"]],
    ["../1816-01-01", "1900", ["serbia ../1816-01-01 1900"]],
    [undefined, "1900", ["serbia ... 1900"]],
  ])("from %s to %s", (start, end, shares) => {
    const shared = shareOut(holdersOf("COW", "345"), date(start), date(end));
    expect(
      shared.map(({ country, ...spell }) => `${country} ${spell.start?.value ?? "..."} ${spell.end?.value ?? "..."}`),
    ).toEqual(shares);
    expect(shared.map(({ first }) => first)).toEqual(shares.map((_, index) => index === 0));
    expect(shared.map(({ last }) => last)).toEqual(shares.map((_, index) => index === shares.length - 1));
  });
});

it.each<[CodeSystem, string]>([
  ["COW", "345"],
  ["GW", "345"],
  ["ISO-NUMERIC", "688"],
  ["ISO-NUMERIC", "890"],
  ["ISO-NUMERIC", "891"],
  ["ISO-ALPHA3", "SRB"],
  ["ISO-ALPHA3", "SCG"],
  ["ISO-ALPHA3", "YUG"],
  ["ISO-ALPHA2", "RS"],
])("passes from Yugoslavia to Serbia and Montenegro within one night: %s %s", (system, code) => {
  expect(shareOut(holdersOf(system, code), date("2002-01-01"), date("2004-01-01"))).toMatchObject([
    { country: "yugoslavia", end: { value: "2003-03-06" } },
    { country: "serbia-and-montenegro", start: { value: "2003-03-07" } },
  ]);
});

it("is nobody's where it starts while the code was", () => {
  expect(shareOut(holdersOf("COW", "679"), date("1980"), date("2000"))).toEqual([]);
  expect(shareOut(holdersOf("COW", "999"), date("1980"), date("1985"))).toEqual([]);
});

it("keeps its end where the last holder is gone by then", () => {
  expect(shareOut(holdersOf("COW", "817"), date("1954-06-04"), date("1980"))).toMatchObject([
    { country: "republic-of-vietnam", start: { value: "1954-06-04" }, end: { value: "1980" }, first: true, last: true },
  ]);
});

it("finds every turn of the exceptions a year or a day", () => {
  const turns = Object.values(EXCEPTIONS).flatMap((codes) => Object.values(codes).flat());
  const precisions = turns.flatMap(({ from }) => date(from)?.precision ?? []);
  expect(new Set(precisions)).toEqual(new Set(["YEAR", "DAY"]));
});

it("leaves no day of a spell out, and gives each to whoever bore the code then", () => {
  const codes = Object.entries(EXCEPTIONS).flatMap(([system, ofSystem]) =>
    Object.keys(ofSystem).map((code) => [system as CodeSystem, code] as const),
  );
  const day = fc.date({ min: new Date("1816-01-01"), max: new Date("2020-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...codes), day, day, ([system, code], one, other) => {
      const [start, end] = [one, other].map((each) => each.toISOString().slice(0, 10)).sort();
      const shares = shareOut(holdersOf(system, code), date(start), date(end));
      expect([shares[0]?.start?.value ?? start, shares.at(-1)?.end?.value ?? end]).toEqual([start, end]);
      for (const [index, { end: passed }] of shares.slice(0, -1).entries()) {
        const taken = shares[index + 1]!.start!;
        expect(passed!.precision === "DAY" ? nextDay(passed!.value) : passed!.value).toBe(taken.value);
      }
      // Within a year in which nothing passes on, the year says the same.
      const inYear = crosswalk.countryOf(system, code, Number(start!.slice(0, 4)));
      if (!passesOnIn(system, code, start!.slice(0, 4))) expect(shares[0]?.country).toBe(inYear);
    }),
  );
});

function passesOnIn(system: CodeSystem, code: string, year: string): boolean {
  return holdersOf(system, code).some(({ from }) => from?.startsWith(year));
}
