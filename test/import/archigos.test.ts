import { expect, it } from "vitest";
import { archigos } from "../../src/sources/datasets/archigos/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";

const { facts, problems } = await readDataset(archigos, "test/import/archigos");

/** Tenures: key, start, end, how they ended, last day known. */
function tenures(of: readonly Fact[]): string[] {
  return rowsOf(of, "Tenure").map(({ key, start, end, endStatus, knownUntil }) =>
    [key, start, end, endStatus, knownUntil].map(String).join(" "),
  );
}

it("gives countries Gleditsch and Ward's number of each period", () => {
  const ids = rowsOf(facts, "ExternalId").flatMap(({ actorId, scheme, value }) =>
    actorId ? [`${(actorId as { key: string }).key} ${String(scheme)} ${String(value)}`] : [],
  );
  expect(ids.filter((id) => id.endsWith(" 678"))).toEqual(["yemen-arab-republic GW 678", "yemen GW 678"]);
  expect(new Set(ids).size).toBe(ids.length);
});

it("makes an office of a leader for each country, and takes the seeds' where they have it", () => {
  const offices = rowsOf(facts, "Office").map(({ slug, titleEn, roles, partyId }) => ({
    slug,
    titleEn,
    roles,
    partyId,
  }));
  expect(offices).toContainEqual({
    slug: "united-states-leader",
    titleEn: "Leader of the United States",
    roles: ["LEADER"],
    partyId: { table: "Actor", key: "united-states" },
  });
  expect(offices.map(({ slug }) => slug)).toContain("north-korean-leader");
});

it("gives a leader who is still in office until the last day of the coding, and no end", () => {
  expect(tenures(facts)).toEqual(
    expect.arrayContaining([
      "russia-leader/vladimir-putin 2000-01-01 null UNKNOWN_AFTER 2015-12-31",
      "north-korean-leader/kim-jong-un 2011-12-17 null UNKNOWN_AFTER 2015-12-31",
      "united-states-leader/roosevelt-t-united-states 1901-09-14 1909-03-04 ENDED null",
    ]),
  );
});

it("knows the officials of the seeds by the decisions, and keeps the name that it writes", () => {
  expect(rowsOf(facts, "Official").find(({ slug }) => slug === "vladimir-putin")).toMatchObject({
    nameEn: "Vladimir Putin",
    nameTr: null,
    search: "vladimir putin|putin",
  });
  expect(
    rowsOf(facts, "ExternalId").filter(({ officialId }) => JSON.stringify(officialId).includes("putin")),
  ).toMatchObject([{ scheme: "ARCHIGOS", value: "8220a9b0-1e42-11e4-b4cd-db5882bf8def" }]);
});

it("numbers the spells of one person, and tells two of one name apart by the year in which they came", () => {
  expect(tenures(facts).filter((tenure) => /gandhi|arias/.test(tenure))).toEqual([
    "panama-leader/arias-a-panama-1968 1968-10-01 1968-10-12 ENDED null",
    "panama-leader/arias-a-panama-1940 1940-10-01 1941-10-09 ENDED null",
    "india-leader/gandhi-i-india 1966-01-24 1977-03-24 ENDED null",
    "india-leader/gandhi-i-india/2 1980-01-14 1984-10-31 ENDED null",
  ]);
});

it("shares a spell out where one number was two states' in turn, and says so", () => {
  expect(tenures(facts).filter((tenure) => tenure.includes("saleh"))).toEqual([
    "yemen-arab-republic-leader/saleh-yemen-arab-republic 1978-07-17 1990-05-21 ENDED null",
    "yemen-leader/saleh-yemen-arab-republic 1990-05-22 2012-02-27 ENDED null",
  ]);
  const notes = rowsOf(facts, "Citation").filter(({ key }) => String(key).includes("tenure/yemen-leader/"));
  expect(notes).toMatchObject([{ note: expect.stringContaining("divided here") as string }]);
});

it("classifies a tenure by how the leader came and went, in the dataset's words", () => {
  expect(rowsOf(facts, "Reading").map(({ classification }) => classification)).toEqual(
    expect.arrayContaining([
      "entry Foreign Imposition; exit Foreign (Unknown)",
      "entry Regular; exit Irregular (Removed by Military, without Foreign Support)",
      "entry Regular; exit Still in Office",
    ]),
  );
});

it("makes a state that is in no database yet, and writes names with single spaces", () => {
  expect(rowsOf(facts, "Country")).toMatchObject([{ actorId: { key: "korea" } }]);
  expect(rowsOf(facts, "Official").map(({ nameEn }) => nameEn)).toContain("Yi Ch'ok");
});

it("corrects what is known to be wrong, and says what the file has", () => {
  expect(tenures(facts).filter((tenure) => /bildt|salman/.test(tenure))).toEqual([
    "sweden-leader/bildt-sweden-1888 1888-02-06 1889-10-12 ENDED null",
    "sweden-leader/bildt-sweden-1991 1991-10-30 1994-10-07 ENDED null",
    "saudi-arabia-leader/salman-saudi-arabia 2015-01-23 null UNKNOWN_AFTER 2015-12-31",
  ]);
  const note = rowsOf(facts, "Citation").find(({ key }) => String(key).includes("tenure/saudi-arabia-leader"))?.note;
  expect(note).toBe(
    "The effective leader, regardless of the formal post. Corrected: exit is Natural Death there, taken as Still in Office. The spell ends on the dataset's last day as those of leaders in office do, and King Salman reigned beyond it.",
  );
});

it("reports what it cannot take", () => {
  expect(problems).toEqual([
    expect.stringMatching(/^archigos\.csv:16: startdate must be a date that the calendar has/),
    'archigos.csv:17: enddate must be a day that is not before the first, 1951-02-03, got "1950-01-01"',
    expect.stringMatching(/^archigos\.csv:18: exit must be one of "Regular", .*, got "Abdicated"$/),
    'archigos.csv:19: leader must be a text, got ""',
    'archigos.csv:15: gwcode must be the Gleditsch-Ward number of a state on 1894-01-01, got "999"',
    'archigos.csv:11: startdate must be 1984-10-31 or later, the day on which the previous leader\'s spell ends, got "1983-01-14"',
  ]);
});

it("takes every row of the real file", async ({ skip }) => {
  const folder = realData("archigos");
  if (folder === undefined) return skip(NO_REAL_DATA);
  const real = await readDataset(archigos, folder);
  expect(real.problems).toEqual([]);
  // 3,409 spells, one of them shared out (Saleh's Yemens). 2,802 leadids: two corrections tell persons apart, and 22
  // decisions join two.
  expect(tenures(real.facts)).toHaveLength(3409 + 1);
  expect(rowsOf(real.facts, "Official")).toHaveLength(2802 + 2 - 22);
  const keys = rowsOf(real.facts, "Citation").map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(tenures(real.facts).filter((tenure) => /^(yugoslavia|serbia-and).* 2003-/.test(tenure))).toEqual([
    "yugoslavia-leader/kostunica-yugoslavia 2000-10-08 2003-03-07 ENDED null",
    "serbia-and-montenegro-leader/svetozar-marovic-serbia-and-montenegro 2003-03-07 2006-06-04 ENDED null",
  ]);
  expect(tenures(real.facts)).toContain("yugoslavia-leader/milosevic-yugoslavia 1989-05-15 2000-10-07 ENDED null");
});
