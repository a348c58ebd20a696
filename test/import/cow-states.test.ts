import { expect, it } from "vitest";
import { cowStates } from "../../src/sources/datasets/cow-states/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

const { facts, problems } = await readDataset(cowStates, "test/import/cow-states");

/** The spells of all countries: key, start, end, how it ended, certain days. */
function existences(of: readonly Fact[]): string[] {
  return rowsOf(of, "Existence").map(({ key, start, end, endStatus, certainFrom, certainUntil }) =>
    [key, start, end, endStatus, certainFrom, certainUntil].map(String).join(" "),
  );
}

it("counts a country's spells from the oldest, whatever the order of the file", () => {
  expect(existences(facts).filter((spell) => /^(netherlands|turkiye)/.test(spell))).toEqual([
    "turkiye ../1816-01-01 null UNKNOWN_AFTER 1816-01-01 2016-12-31",
    "netherlands ../1816-01-01 1940-07-14 ENDED 1816-01-01 1940-07-14",
    "netherlands/2 1945-06-26 null UNKNOWN_AFTER 1945-06-26 2016-12-31",
  ]);
});

it("joins the spells of 260 and 255, which are one country and follow each other", () => {
  expect(existences(facts).filter((spell) => spell.startsWith("germany"))).toEqual([
    "germany ../1816-01-01 1945-05-08 ENDED 1816-01-01 1945-05-08",
    "germany/2 1955-05-05 null UNKNOWN_AFTER 1955-05-05 2016-12-31",
  ]);
});

it("shares 345 out among Yugoslavia, Serbia and Montenegro, and Serbia", () => {
  expect(existences(facts).filter((spell) => /^(yugoslavia|serbia)/.test(spell))).toEqual([
    "yugoslavia 1944-10-20 2003-03-06 ENDED 1944-10-20 2003-03-06",
    "serbia-and-montenegro 2003-03-07 2006-06-03 ENDED 2003-03-07 2006-06-03",
    "serbia 2006-06-04 null UNKNOWN_AFTER 2006-06-04 2016-12-31",
  ]);
});

it("makes a state that is in no database yet, with its numbers", () => {
  expect(rowsOf(facts, "Country")).toMatchObject([
    { actorId: { key: "korea" }, code: null, cowCode: 730, gwCode: 730 },
  ]);
  expect(rowsOf(facts, "Actor")).toMatchObject([{ slug: "korea", kind: "COUNTRY", nameEn: "Korea", nameTr: "Kore" }]);
});

it("keeps a name that is the dataset's own, and none of another country", () => {
  const names = rowsOf(facts, "Name").map(({ actorId, text, kind }) => ({ actorId, text, kind }));
  expect(names).toContainEqual({
    actorId: { table: "Actor", key: "cote-divoire" },
    text: "Ivory Coast",
    kind: "ALIAS",
  });
  expect(names.filter(({ text }) => text === "Yugoslavia")).toMatchObject([{ actorId: { key: "yugoslavia" } }]);
});

it("gives countries the numbers by which COW knows them, those of each period, but none that another bears", async () => {
  const held = { bearers: { "Actor COW 345": "yugoslavia", "Actor COW 437": "ghana" } };
  const ids = rowsOf((await readDataset(cowStates, "test/import/cow-states", held)).facts, "ExternalId").map(
    ({ actorId, scheme, value }) => `${(actorId as { key: string }).key} ${String(scheme)} ${String(value)}`,
  );
  const of = (...slugs: string[]) => ids.filter((id) => slugs.includes(id.split(" ")[0]!));
  // Two records give Germany its first numbers.
  expect([...new Set(of("germany"))]).toEqual([
    ...["germany COW 255", "germany COW-ABBREVIATION GMY", "germany COW 260", "germany COW-ABBREVIATION GFR"],
  ]);
  expect(of("yugoslavia", "serbia-and-montenegro", "serbia").filter((id) => id.endsWith(" 345"))).toHaveLength(3);
  expect(of("korea")).toEqual(["korea COW 730", "korea GW 730", "korea COW-ABBREVIATION KOR"]);
  expect(of("cote-divoire")).toEqual(["cote-divoire COW-ABBREVIATION CDI"]);
});

it("cites the row of each spell", () => {
  expect(rowsOf(facts, "Citation").filter(({ actorId }) => JSON.stringify(actorId).includes("serbia"))).toMatchObject([
    { key: "cow-states/actor/serbia-and-montenegro/states2016.csv:1", locator: "row 8" },
    {
      key: "cow-states/actor/serbia/states2016.csv:1",
      locator: "row 8",
      note: "Yugoslavia (YUG, 345): one state to COW, under its successive names here",
      sourceId: { table: "Source", key: "cow-states" },
    },
  ]);
});

it("says of each citation one thing", () => {
  const keys = rowsOf(facts, "Citation").map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it("reports what it cannot take", () => {
  expect(problems).toEqual([
    expect.stringMatching(/^states2016\.csv:12: stday must be .*calendar/),
    'states2016.csv:13: ccode must be a whole number from 1 to 9999, got "seven"',
    'states2016.csv:14: styear must be the year of a day that is known, got "1947"',
    'states2016.csv:15: endyear must be the year of a day that is not before the first, 1945-06-26, got "1940"',
    'states2016.csv:18: stmonth must be a month, from 1 to 12, or empty, got "13"',
    'states2016.csv:11: ccode must be the COW number of a state on the day on which the spell starts, got "999"',
    'states2016.csv:17: styear must be the year of a day after the state\'s spell before, 1942-11-11, got "1940"',
  ]);
});

it("takes every row of the real file", async ({ skip }) => {
  const folder = realData("cow-states");
  if (folder === undefined) return skip(NO_REAL_DATA);
  const real = await readDataset(cowStates, folder);
  expect(real.problems).toEqual([]);
  // 243 spells; 345 is shared out (2 to 5), Germany's 260 and 255 are joined (3 to 2).
  expect(existences(real.facts)).toHaveLength(243 + 3 - 1);
  expect(new Set(rowsOf(real.facts, "Existence").map(({ countryId }) => JSON.stringify(countryId))).size).toBe(218);
});
