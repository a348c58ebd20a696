import { describe, expect, it } from "vitest";
import { atop, MEMBERS } from "../../src/sources/datasets/atop/dataset.js";
import { heldOn, spells } from "./held.js";
import { NO_REAL_DATA, readDataset, realData, rowsOf } from "./reading.js";
import { recordsOf } from "./records-of.js";

const { facts, problems } = await readDataset(atop, "test/import/atop");

it("makes an alliance of its number, classified in ATOP's words and ours", () => {
  expect(rowsOf(facts, "Actor").map(({ slug, nameEn }) => [slug, nameEn])).toEqual([
    ["greece-turkiye-defense-pact-1952", "Greece–Türkiye defense pact, 1952"],
    [
      "germany-russia-neutrality-and-non-aggression-pact-1887",
      "Germany–Russia neutrality and non-aggression pact, 1887",
    ],
    ["austria-hungary-germany-italy-defense-pact-1882", "Austria-Hungary–Germany–Italy defense pact, 1882"],
    ["france-italy-defense-pact-1902", "France–Italy defense pact, 1902"],
  ]);
  expect(rowsOf(facts, "Alliance").map(({ form, start, end }) => [form, start, end])).toEqual([
    ["TREATY_ALLIANCE", "1950-02-10", "1960-05"],
    ["PACT", "1887-06", null],
    ["TREATY_ALLIANCE", "1882-05-20", null],
    ["TREATY_ALLIANCE", "1902-11-01", "1918-04-26"],
  ]);
  expect(
    rowsOf(facts, "Reading").filter(({ citationId }) => JSON.stringify(citationId).includes("/actor/")),
  ).toMatchObject([
    { classification: "defense, nonaggression; asymmetric; multilateral" },
    { classification: "neutrality, nonaggression; bilateral; wartime; secret", certainUntil: "2016-12-31" },
    { classification: "defense, offense; asymmetric; multilateral" },
    { classification: "defense, neutrality, consultation; asymmetric; bilateral" },
  ]);
});

it("joins the phases of a membership, each cited, and shares a number out among the countries that bore it", () => {
  expect(spells(facts, "Membership")).toEqual([
    "greece-turkiye-defense-pact-1952/turkiye 1950-02-10 1960-05 ENDED",
    "greece-turkiye-defense-pact-1952/greece 1950-02-10 1960-05 ENDED",
    "greece-turkiye-defense-pact-1952/yugoslavia 1953-01-01 1960-05 ENDED",
    "germany-russia-neutrality-and-non-aggression-pact-1887/germany 1887-06 null UNKNOWN_AFTER",
    "germany-russia-neutrality-and-non-aggression-pact-1887/russia 1887-06 null UNKNOWN_AFTER",
    "germany-russia-neutrality-and-non-aggression-pact-1887/yugoslavia 2000-11-27 2003-03-06 ENDED",
    "germany-russia-neutrality-and-non-aggression-pact-1887/serbia-and-montenegro 2003-03-07 2006-06-03 ENDED",
    "germany-russia-neutrality-and-non-aggression-pact-1887/serbia 2006-06-04 null UNKNOWN_AFTER",
    "austria-hungary-germany-italy-defense-pact-1882/germany 1882-05-20 null UNKNOWN_AFTER",
    "austria-hungary-germany-italy-defense-pact-1882/austria-hungary 1882-05-20 null UNKNOWN_AFTER",
    "austria-hungary-germany-italy-defense-pact-1882/italy 1882-05-20 1915-05-23 ENDED",
    "france-italy-defense-pact-1902/france 1902-11-01 1918-04-26 ENDED",
    "france-italy-defense-pact-1902/italy 1902-11-01 1918-04-26 ENDED",
  ]);
  const citations = rowsOf(facts, "Citation").filter(({ membershipId }) =>
    JSON.stringify(membershipId).includes("1952/turkiye"),
  );
  expect(citations.map(({ locator }) => locator)).toEqual([
    "atop-member-level.csv row 2",
    "atop-member-level.csv row 4",
  ]);
});

it("lets a member owe what it promises in a phase to the others of that phase, on its conditions", () => {
  const owed = rowsOf(facts, "Obligation").map(({ key, condition, start, end }) => [key, condition, start, end]);
  const condition = "Only against certain adversaries; only where the other did not provoke the attack";
  expect(owed.slice(0, 8)).toEqual([
    ["greece-turkiye-defense-pact-1952/nonaggression/turkiye/greece", null, "1950-02-10", "1960-05"],
    ["greece-turkiye-defense-pact-1952/nonaggression/greece/turkiye", null, "1950-02-10", "1960-05"],
    ["greece-turkiye-defense-pact-1952/defense/turkiye/greece", condition, "1952-08-09", "1960-05"],
    ["greece-turkiye-defense-pact-1952/defense/turkiye/yugoslavia", condition, "1953-01-01", "1960-05"],
    ["greece-turkiye-defense-pact-1952/nonaggression/turkiye/yugoslavia", null, "1953-01-01", "1960-05"],
    ["greece-turkiye-defense-pact-1952/nonaggression/greece/yugoslavia", null, "1953-01-01", "1960-05"],
    ["greece-turkiye-defense-pact-1952/nonaggression/yugoslavia/turkiye", null, "1953-01-01", "1960-05"],
    ["greece-turkiye-defense-pact-1952/nonaggression/yugoslavia/greece", null, "1953-01-01", "1960-05"],
  ]);
  expect(owed).toContainEqual([
    "germany-russia-neutrality-and-non-aggression-pact-1887/neutrality/germany/russia",
    "Only where the other is attacked",
    "1887-06",
    null,
  ]);
});

it("lets a member whose obligations vary by partner owe each of the others only possibly, in that phase, and says why", () => {
  const owed = rowsOf(facts, "Obligation").flatMap(({ key, condition, certainFrom, certainUntil, ...held }) =>
    String(key).includes("1882")
      ? [
          [
            String(key).replace(/^[^/]*\//, ""),
            condition,
            certainFrom,
            certainUntil,
            held.possibleFrom,
            held.possibleUntil,
          ],
        ]
      : [],
  );
  const varies = "erhaps not towards this partner: the obligations vary by partner, and the source does not say how";
  const [one, two] = [["1882-05-20", "1887-02-20"] as const, "1887-02-20"];
  expect(owed).toEqual([
    ["defense/germany/austria-hungary", null, ...one, ...one],
    ["defense/germany/austria-hungary/2", `P${varies}`, null, null, two, "9999-12-31"],
    ["defense/germany/italy", null, ...one, ...one],
    ["defense/germany/italy/2", `P${varies}`, null, null, two, "1915-05-23"],
    ["defense/austria-hungary/germany", null, "1882-05-20", "2016-12-31", "1882-05-20", "9999-12-31"],
    ["defense/austria-hungary/italy", null, "1882-05-20", "1915-05-23", "1882-05-20", "1915-05-23"],
    ["defense/italy/germany", null, "1882-05-20", "1915-05-23", "1882-05-20", "1915-05-23"],
    ["defense/italy/austria-hungary", null, "1882-05-20", "1915-05-23", "1882-05-20", "1915-05-23"],
    ["offense/germany/austria-hungary", `Only in certain places; p${varies}`, null, null, two, "9999-12-31"],
    ["offense/germany/italy", `Only in certain places; p${varies}`, null, null, two, "1915-05-23"],
  ]);
});

it("says that obligations have a further limit, and of which where a member has but one that can have conditions", () => {
  const owed = rowsOf(facts, "Obligation").flatMap(({ key, condition, certainFrom }) =>
    String(key).includes("1902") ? [[String(key).replace(/^[^/]*\//, ""), condition, certainFrom]] : [],
  );
  const perhaps =
    "erhaps within a further limit, of which the source says neither what it is nor which obligation it limits";
  expect(owed).toEqual([
    ["neutrality/france/italy", `Only where the other is attacked; p${perhaps}`, "1902-11-01"],
    ["consultation/france/italy", `P${perhaps}`, "1902-11-01"],
    ["defense/italy/france", "Within a further limit that the source does not describe", "1902-11-01"],
    ["nonaggression/italy/france", null, "1902-11-01"],
  ]);
});

it("reports what cannot be, by file, line and column", () => {
  expect(problems).toEqual([
    'atop-alliance-level.csv:4: endyr must be no earlier than begyr (1900-01-01), got "1890"',
    'atop-alliance-level.csv:6: atopid must be a number that no earlier row has (row 3 has it), got "9020"',
    `atop-member-level.csv:10: member must be the COW number of a state on 1900-01-01, got "999"`,
    'atop-member-level.csv:11: atopid must be one that was read in atop-alliance-level.csv, got "9050"',
    'atop-member-level.csv:12: defense must be one of "0", "1", got "2"',
    'atop-member-level.csv:13: yrexit must be 0 where ineffect is 1, got "1910"',
    'atop-member-level.csv:14: yrent must be a whole number from 1 to 9999, got "x"',
    'atop-member-level.csv:15: atopid must be a record whose member, phase and days are not there twice; row 2 has the same, got "9010"',
    'atop-alliance-level.csv:5: atopid must be one of which a member was read in atop-member-level.csv, got "9040"',
  ]);
});

const folder = realData(atop.name);
describe.skipIf(!folder)(`the real files${folder ? "" : ` (${NO_REAL_DATA})`}`, async () => {
  const real = await readDataset(atop, folder ?? "test/import/atop", {
    bearers: { "Actor COW-ALLIANCE 264": "north-korea-russia-defense-pact-1961-as-named-before" },
  });

  it("go in whole", () => {
    expect(real.problems).toEqual([]);
    expect(rowsOf(real.facts, "Alliance")).toHaveLength(745);
    expect(rowsOf(real.facts, "Agreement")).toHaveLength(745);
  });

  it("join what COW has already, by its slug", () => {
    expect(rowsOf(real.facts, "ExternalId").find(({ actorId, value }) => actorId && value === "3440")).toMatchObject({
      actorId: { key: "north-korea-russia-defense-pact-1961-as-named-before" },
    });
  });

  it("know who was obliged to defend South Korea on 2010-01-01, and which alliances Türkiye had in 1955", () => {
    const defence = heldOn(real.facts, "Obligation", "2010-01-01").filter((key) => key.includes("/defense/"));
    expect(defence.filter((key) => key.endsWith("/south-korea"))).toEqual([
      "us-rok-alliance/defense/united-states/south-korea",
    ]);
    expect(heldOn(real.facts, "Membership", "1955-12-31").filter((key) => key.endsWith("/turkiye"))).toEqual([
      "belgium-canada-denmark-and-9-others-defense-pact-1949/turkiye",
      "philippines-turkiye-non-aggression-pact-1949/turkiye",
      "greece-turkiye-yugoslavia-defense-pact-1954/turkiye",
      "iraq-turkiye-non-aggression-pact-1955/turkiye",
    ]);
  });

  it("leave open what a row has whose obligations vary by partner, and nothing else", async () => {
    const rows = await recordsOf(atop, folder!, MEMBERS);
    const varying = rows.filter(({ values }) => values.obvary === "1");
    expect([varying.length, new Set(varying.map(({ values }) => values.atopid)).size]).toEqual([53, 16]);
    const citations = rowsOf(real.facts, "Citation").filter(({ obligationId }) => obligationId !== null);
    const row = new Map(citations.map(({ key, locator }) => [key, locator]));
    const readings = rowsOf(real.facts, "Reading").flatMap(({ citationId, certainFrom, condition }) => {
      const locator = row.get((citationId as { key: string }).key); // a reference, as facts have
      return locator === undefined ? [] : [{ locator, isOpen: certainFrom === null, condition: String(condition) }];
    });
    const open = readings.filter(({ isOpen }) => isOpen);
    expect(new Set(open.map(({ locator }) => locator))).toEqual(
      new Set(varying.map(({ line }) => `${MEMBERS} row ${line}`)),
    );
    const certain = new Set(readings.flatMap(({ locator, isOpen }) => (isOpen ? [] : [locator])));
    expect(open.filter(({ locator }) => certain.has(locator))).toEqual([]);
    expect(open.filter(({ condition }) => !/perhaps not towards this partner/i.test(condition))).toEqual([]);
  });

  it("do not make Germany join the attack of 1914-07-28, Romania defend Italy in 1900, or anybody Italy by Locarno", () => {
    const owed = (day: string, end: string) => heldOn(real.facts, "Obligation", day).filter((key) => key.includes(end));
    expect(owed("1914-07-28", "/offense/germany/austria-hungary")).toEqual([]);
    expect(owed("1914-07-28", "/defense/austria-hungary/germany")).toEqual([
      "austria-hungary-germany-defense-pact-1879/defense/austria-hungary/germany",
      "austria-hungary-germany-italy-defense-pact-1882/defense/austria-hungary/germany",
    ]);
    expect(owed("1900-01-01", "/defense/romania/italy")).toEqual([]);
    expect(owed("1930-07-01", "/defense/").filter((key) => key.endsWith("/italy"))).toEqual([
      "albania-italy-defense-pact-1927/defense/albania/italy",
    ]);
  });

  it("know the treaties between Russia and North Korea that were in force in 1970, 1998 and 2025", () => {
    const inForce = (day: string) =>
      heldOn(real.facts, "Agreement", day).filter((slug) => slug.startsWith("north-korea-russia"));
    expect(inForce("1970-01-01")).toEqual(["north-korea-russia-defense-treaty-1961"]);
    expect(inForce("1998-01-01")).toEqual([]);
    expect(inForce("2012-12-31")).toEqual(["north-korea-russia-consultation-treaty-2000"]);
    expect(inForce("2025-01-01")).toEqual([]);
  });

  it("code the alliance of the United States and South Korea as one of defense, which COW calls an entente", () => {
    expect(
      rowsOf(real.facts, "Reading").find(({ citationId }) => JSON.stringify(citationId).includes("/us-rok-alliance/")),
    ).toMatchObject({
      classification: "defense, nonaggression, consultation; asymmetric; bilateral",
    });
  });
});
