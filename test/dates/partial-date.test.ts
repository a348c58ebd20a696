import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIRST_DAY, isDay, LAST_DAY, nextDay, previousDay } from "../../src/dates/day.js";
import { parsePartialDate, precisionOf } from "../../src/dates/partial-date.js";
import { day } from "./arbitrary.js";

describe("a partial date", () => {
  it.each([
    ["2024", "YEAR", "2024-01-01", "2024-12-31"],
    ["0001", "YEAR", "0001-01-01", "0001-12-31"],
    ["2024-06", "MONTH", "2024-06-01", "2024-06-30"],
    ["2024-02", "MONTH", "2024-02-01", "2024-02-29"],
    ["2023-02", "MONTH", "2023-02-01", "2023-02-28"],
    ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
    ["0400-02", "MONTH", "0400-02-01", "0400-02-29"],
    ["2024-06-19", "DAY", "2024-06-19", "2024-06-19"],
    ["9999-12-31", "DAY", "9999-12-31", "9999-12-31"],
    ["../2024-11-04", "INTERVAL", null, "2024-11-04"],
    ["2024-11-04/..", "INTERVAL", "2024-11-04", null],
    ["2024-10-28/2024-11-03", "INTERVAL", "2024-10-28", "2024-11-03"],
    ["2023/2024-06", "INTERVAL", "2023-01-01", "2024-06-30"],
    ["2024-06-19/2024", "INTERVAL", "2024-06-19", "2024-12-31"],
  ])("reads %s", (value, precision, earliest, latest) => {
    expect(parsePartialDate(value)).toEqual({ value, precision, earliest, latest });
  });

  it.each([
    ["2024/2024", "2024", "YEAR"],
    ["2024-06/2024-06", "2024-06", "MONTH"],
    ["2024-06-19/2024-06-19", "2024-06-19", "DAY"],
  ])("reads %s, the same date twice, as %s", (value, once, precision) => {
    expect(parsePartialDate(value)).toEqual({ ...parsePartialDate(once), precision });
  });

  it.each([
    ["2024-02-30", 'a date that the calendar has, got "2024-02-30"'],
    ["2023-02-29", 'a date that the calendar has, got "2023-02-29"'],
    ["2024-13", 'a date that the calendar has, got "2024-13"'],
    ["2024-00-01", 'a date that the calendar has, got "2024-00-01"'],
    ["0000", 'a date that the calendar has, got "0000"'],
    ["2024-06/2024-05", 'an interval that ends no earlier than it starts, got "2024-06/2024-05"'],
    ["../..", 'closed at one end at least, got "../.."'],
  ])("refuses %s", (value, error) => {
    expect(parsePartialDate(value)).toEqual({ error });
  });

  it.each([
    "",
    "..",
    "24",
    "2024-6",
    "2024-06-1",
    "19.06.2024",
    "2024/",
    "/2024",
    "2024/2025/2026",
    "2024-06~",
    " 2024",
  ])("refuses %j, which has no form of EDTF that is kept here", (value) => {
    const date = parsePartialDate(value);
    expect("error" in date ? date.error : date).toMatch(/^a year \(2024\), a month/);
  });

  it("has every day as itself", () => {
    fc.assert(
      fc.property(day, (value) => {
        expect(parsePartialDate(value)).toEqual({ value, precision: "DAY", earliest: value, latest: value });
      }),
    );
  });

  it("is never earlier at its end than at its start, and keeps its precision", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), day, fc.constantFrom(4, 7, 10), (one, short, other, shorter) => {
        const value = `${one.slice(0, short)}/${other.slice(0, shorter)}`;
        const date = parsePartialDate(value);
        if ("error" in date) expect(one.slice(0, 4) >= other.slice(0, 4)).toBe(true);
        else {
          expect(date.earliest! <= date.latest!).toBe(true);
          expect(precisionOf(date.value)).toBe(date.precision);
          if (date.precision !== "INTERVAL") expect(value).toBe(`${date.value}/${date.value}`);
        }
      }),
    );
  });
});

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("can be %s", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2023-02-29", "1900-02-29", "0000-01-01", "2024-04-31", "2024-1-1", "2024", "x2024-01-01", "2024-01-01\n"])(
    "cannot be %j",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it("has a day after it, whose day before it is", () => {
    fc.assert(
      fc.property(
        day.filter((one) => one !== LAST_DAY),
        (one) => {
          expect(nextDay(one) > one).toBe(true);
          expect(isDay(nextDay(one))).toBe(true);
          expect(previousDay(nextDay(one))).toBe(one);
        },
      ),
    );
  });

  it("does not go beyond the first and the last", () => {
    expect(previousDay(FIRST_DAY)).toBe(FIRST_DAY);
    expect(nextDay(LAST_DAY)).toBe(LAST_DAY);
  });
});
