import { expect, it } from "vitest";
import { foreignMinisters } from "../../src/sources/datasets/foreign-ministers/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

const { facts, problems } = await readDataset(foreignMinisters, "test/import/foreign-ministers");

/** What each record says of a tenure: its key, start, how it ended, the days on which it was seen. */
const said = rowsOf(facts, "Tenure").map(({ key, start, end, endStatus, knownFrom, knownUntil }) =>
  [key, start, end, endStatus, knownFrom, knownUntil].map(String).join(" "),
);

it("takes a minister's office from the seeds where they have it", () => {
  expect(said).toContain("russian-foreign-minister/sergey-lavrov 2004-03-09 null UNKNOWN_AFTER 2022-08-08 2022-12-10");
  expect(said).toContain(
    "indian-foreign-minister/subrahmanyam-jaishankar 2019-05-30 null UNKNOWN_AFTER 2022-08-08 2022-12-10",
  );
  expect(said).toContain("eu-high-representative/josep-borrell 2019-12 null UNKNOWN_AFTER 2022-08-08 2022-12-10");
  expect(rowsOf(facts, "Office")).toContainEqual(
    expect.objectContaining({
      slug: "turkiye-foreign-minister",
      titleEn: "Foreign Minister of Türkiye",
      titleTr: null,
      roles: ["FOREIGN_MINISTER"],
      partyId: { table: "Actor", key: "turkiye" },
    }),
  );
});

it("says of one tenure what each record says of it", () => {
  expect(said.filter((tenure) => tenure.includes("wang-yi"))).toEqual([
    "china-foreign-minister/wang-yi 2013-03-16 null UNKNOWN_AFTER 2022-12-05 2022-12-10",
    "china-foreign-minister/wang-yi 2013-03-17 null UNKNOWN_AFTER 2022-08-08 2022-09-29",
  ]);
});

it("numbers two tenures, of which the first was not seen when the second began", () => {
  expect(said.filter((tenure) => tenure.includes("norov"))).toEqual([
    "uzbekistan-foreign-minister/vladimir-norov 2022-04-27 null UNKNOWN_AFTER 2022-08-08 2022-09-02",
    "uzbekistan-foreign-minister/vladimir-norov/2 2022-09-09 null UNKNOWN_AFTER 2022-09-11 2022-12-10",
  ]);
});

it("reads the first of a January or of a month as the year or the month", () => {
  const starts = rowsOf(facts, "Tenure").map(({ key, start }) => `${String(key)} ${String(start)}`);
  expect(starts).toContain("brunei-foreign-minister/erywan-yusof 2015");
  expect(starts).toContain("slovenia-foreign-minister/tanja-fajon 2022-06");
});

it("knows persons by their items, and those of the seeds by the decisions", () => {
  const officials = rowsOf(facts, "Official").map(({ slug, nameEn }) => `${String(slug)}: ${String(nameEn)}`);
  expect(officials).toEqual([
    "sergey-lavrov: Sergey Lavrov",
    "subrahmanyam-jaishankar: Subrahmanyam Jaishankar",
    "josep-borrell: Josep Borrell",
    "wang-yi: Wang Yi",
    "vladimir-norov: Vladimir Norov",
    "erywan-yusof: Erywan Yusof",
    "tanja-fajon: Tanja Fajon",
    "carlos-eduardo-reina-q106453465: Carlos Eduardo Reina",
    "mevlut-cavusoglu: Mevlüt Çavuşoğlu",
    "anna-example: Anna Example",
  ]);
  const names = rowsOf(facts, "Name").map(({ text }) => text);
  expect(names).toContain("S. Jaishankar");
});

it("names a country as the file does, once, where a decision has the name", () => {
  const isGambia = ({ actorId }: Fact["row"]) => (actorId as { key: string } | null)?.key === "gambia";
  expect(rowsOf(facts, "Name").filter(isGambia)).toMatchObject([{ text: "The Gambia", language: "EN", kind: "ALIAS" }]);
  expect(rowsOf(facts, "Citation").filter(isGambia)).toMatchObject([{ locator: "row 21" }]);
});

it("classifies a tenure by the office as Wikidata names it", () => {
  expect(rowsOf(facts, "Reading").map(({ classification }) => classification)).toContain(
    "Minister of External Affairs (Q313465)",
  );
});

it("reports what it cannot take", () => {
  expect(problems).toEqual([
    'foreign_ministers_merged_history.csv:16: name must be a text, got ""',
    expect.stringMatching(/^foreign_ministers_merged_history\.csv:17: start must be a date that the calendar has/),
    'foreign_ministers_merged_history.csv:18: first_seen must be a day from the start, 2022-08-09, on, got "2022-08-08"',
    'foreign_ministers_merged_history.csv:19: last_seen must be a day that is not before the first, 2022-08-08, got "2022-08-07"',
    'foreign_ministers_merged_history.csv:20: person must be an item of Wikidata (Q58217), got "5"',
    'foreign_ministers_merged_history.csv:14: countryLabel must be a country, or a territory that ISO 3166 lists, got "Scotland"',
    'foreign_ministers_merged_history.csv:15: countryLabel must be a country, or a territory that ISO 3166 lists, got "Tibet"',
  ]);
});

it("takes the real file but for persons without a name and regions without a state", async ({ skip }) => {
  const folder = realData("foreign-ministers");
  if (folder === undefined) return skip(NO_REAL_DATA);
  const real = await readDataset(foreignMinisters, folder);
  const columns = real.problems.map((problem) => /: (\w+) must be/.exec(problem)![1]);
  expect(columns.filter((column) => column === "name")).toHaveLength(6);
  expect(columns.filter((column) => column === "countryLabel")).toHaveLength(columns.length - 6);
  expect(rowsOf(real.facts, "Citation").filter(({ tenureId }) => tenureId !== null)).toHaveLength(268 - columns.length);
});
