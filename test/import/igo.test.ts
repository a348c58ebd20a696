import { describe, expect, it } from "vitest";
import { igo } from "../../src/sources/datasets/igo/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import { fixture } from "./igo/fixture.js";
import { readDataset, rowsOf } from "./reading.js";

const SEEDS = { names: { "Actor Quad": ["quad"], "Actor United Nations": ["united-nations"] } };
const { facts, problems } = await readDataset(igo, await fixture(), SEEDS);
const ALLIANCES = {
  "Actor COW-ALLIANCE 227": "atlantic-pact",
  "Actor ATOP 3180": "atlantic-pact",
  "Actor ATOP 3215": "pacific-pact",
  "Actor COW-ALLIANCE 238": "manila-pact",
  "Actor ATOP 4965": "gulf-pact",
};
const beside = await readDataset(igo, await fixture(), { ...SEEDS, bearers: ALLIANCES });

describe("the lists of organizations", () => {
  it("gives each organization once, by whatever list", () => {
    expect(rowsOf(facts, "Organization").map(({ actorId, kind }) => [keyOf(actorId), kind])).toEqual([
      ["lunar-union-of-tides", "FORMAL_IGO"],
      ["pact-of-pipes", "FORMAL_IGO"],
      ["cis", "FORMAL_IGO"],
      ["council-of-baltic-sea-states", "FORMAL_IGO"],
      ["north-atlantic-treaty-org", "FORMAL_IGO"],
      ["australia-newzealand-us-treaty-organization", "FORMAL_IGO"],
      ["south-east-asia-treaty-organization-seato", "FORMAL_IGO"],
      ["gulf-cooperation-council", "FORMAL_IGO"],
      ["indian-ocean-rim-association", "FORMAL_IGO"],
      ["tea-group", "INFORMAL_IGO"],
      ["toast-group", "INFORMAL_IGO"],
      ["nameless-five", "INFORMAL_IGO"],
      ["tea-round", "INFORMAL_IGO"],
      ["clubs", "INFORMAL_IGO"],
      ["nordics", "INFORMAL_IGO"],
      ["elsewhere", "INFORMAL_IGO"],
      ["rounds", "INFORMAL_IGO"],
    ]);
  });

  it("cites each list as a source of its own, with the years in which it has the organization", () => {
    expect(notesOf("council-of-baltic-sea-states")).toEqual([
      ["igo-digo", "Formal. From 1992, still there in 2016."],
      ["igo-iigo", "Informal from 1992 to 1998, when it became formal."],
      ["igo-migo", "Informal, with members from 1992 on, up to 1998."],
    ]);
    expect(notesOf("lunar-union-of-tides")).toEqual([["igo-digo", "Formal. From 1901 to 1939 (dissolved)."]]);
    expect(notesOf("tea-group")).toEqual([["igo-iigo", "Informal, from 1930 to 1939."]]);
    expect(notesOf("toast-group")).toEqual([
      ["igo-iigo", "Informal, from 1990 on; gone by 2017, in a year that is not given."],
    ]);
  });

  it("adds numbers and names to what the articles name, and makes nothing new of it", () => {
    expect(
      rowsOf(facts, "ExternalId").flatMap(({ actorId, scheme, value }) =>
        ["quad", "united-nations"].includes(keyOf(actorId)) ? [[keyOf(actorId), scheme, value]] : [],
      ),
    ).toEqual([
      ["united-nations", "DIGO", "UN"],
      ["quad", "IIGO-NUMBER", "130"],
      ["quad", "IIGO", "QSD"],
    ]);
    expect(rowsOf(facts, "Actor").map(({ slug }) => slug)).not.toContain("quad");
  });

  it("takes Australia for the Quad's Austria-Hungary, and says so", () => {
    expect(membership("quad/australia")).toMatchObject({ start: "2007/2017", knownUntil: "2017-12-31" });
    expect(rowsOf(facts, "Citation").filter(({ key }) => String(key).includes("quad/australia"))).toMatchObject([
      {
        locator: "memberships_IIGO.csv row 2",
        note: "The dates there are the organization's: when the member joined is not given. Corrected: stateID is AUH there, taken as AUS. Austria-Hungary was gone 89 years before the Quad began; its fourth member is Australia (AUS).",
      },
    ]);
  });
});

it("names a country as a list does, once, where a decision has the name", () => {
  expect(rowsOf(facts, "Name").filter(({ actorId }) => keyOf(actorId) === "germany")).toMatchObject([
    { text: "West Germany", language: "EN", kind: "ALIAS" },
  ]);
  expect(rowsOf(facts, "Citation").filter(({ actorId }) => keyOf(actorId) === "germany")).toMatchObject([
    { sourceId: { key: "igo-migo" }, note: 'Calls it "West Germany"' },
  ]);
});

describe("a title that is damaged or shortened", () => {
  const [name, ...others] = rowsOf(facts, "Name").filter(
    ({ actorId }) => keyOf(actorId) === "north-atlantic-treaty-org",
  );

  it("is mended, while the slug stays and the title there is a further name", () => {
    expect(name).toMatchObject({ text: "North Atlantic Treaty Organization", language: "EN", kind: "COMMON" });
    expect(others.map(({ text }) => text)).toEqual(["NATO", "North Atlantic Treaty Org"]);
    expect(notesOf("north-atlantic-treaty-org")).toMatchObject([
      [
        "igo-digo",
        expect.stringMatching(/^Formal\. From 1949, still there in 2016\. Titled "North Atlantic Treaty Org" there\./),
      ],
    ]);
  });

  it("is no title whose words have capitals throughout", () => {
    expect(rowsOf(facts, "Name").filter(({ actorId }) => keyOf(actorId) === "lunar-union-of-tides")).toMatchObject([
      { text: "Lunar Union of Tides", kind: "COMMON" },
      { text: "LUT", kind: "ALIAS" },
    ]);
  });
});

describe("the alliances on which organizations are founded", () => {
  const namesOf = (of: readonly Fact[], alliance: string) =>
    rowsOf(of, "Name").flatMap(({ actorId, text, kind }) => (keyOf(actorId) === alliance ? [[text, kind]] : []));

  it("bear their names, too, cited to their rows", () => {
    expect(namesOf(beside.facts, "atlantic-pact")).toEqual([
      ["NATO", "COMMON"],
      ["North Atlantic Treaty Organization", "ALIAS"],
      ["North Atlantic Treaty Org", "ALIAS"],
    ]);
    expect(rowsOf(beside.facts, "Citation").filter(({ actorId }) => keyOf(actorId) === "atlantic-pact")).toMatchObject([
      {
        sourceId: { key: "igo-digo" },
        locator: "organizations_DIGO.csv row 9",
        note: "Names the organization that is founded on it. 1949 in all three; Canada, the United States and the states of Western Europe, on both sides of the North Atlantic.",
      },
    ]);
  });

  it("are found by a damaged title, too, and not called by it", () => {
    expect(namesOf(beside.facts, "pacific-pact")).toEqual([
      ["ANZUS", "COMMON"],
      ["Australia–New Zealand–US Treaty Organization", "ALIAS"],
      ["Australia-NewZealand-US Treaty Organization", "ALIAS"],
    ]);
  });

  it("include one whose organization began two years later, with the same members", () => {
    expect(namesOf(beside.facts, "manila-pact")).toEqual([
      ["South East Asia Treaty Organization (SEATO)", "COMMON"],
      ["SEATO", "ALIAS"],
    ]);
  });

  it("are told from pacts made within an organization, which are found by its names and keep their own", () => {
    expect(namesOf(beside.facts, "gulf-pact")).toEqual([
      ["Gulf Cooperation Council", "ALIAS"],
      ["GCC", "ALIAS"],
    ]);
  });

  it("get none where they are not there", () => {
    expect(namesOf(facts, "atlantic-pact")).toEqual([]);
  });
});

describe("memberships by year", () => {
  it("shows both spells of who left and rejoined", () => {
    expect(membership("clubs/sweden")).toMatchObject({ start: "2000", end: "2002", endStatus: "ENDED" });
    expect(membership("clubs/sweden/2")).toMatchObject({
      start: "2005",
      end: null,
      endStatus: "UNKNOWN_AFTER",
      knownUntil: "2010-12-31",
      certainFrom: "2005-12-31",
      certainUntil: "2010-12-31",
    });
    expect(rowsOf(facts, "Citation").filter(({ key }) => String(key).includes("clubs/sweden"))).toMatchObject([
      { note: "A row for each year from 2000 to 2002; the last is row 11." },
      { note: "A row for each year from 2005 to 2010; the last is row 17." },
    ]);
  });

  it("ends no membership where the organization or the state is no longer listed at all", () => {
    expect(membership("council-of-baltic-sea-states/sweden")).toMatchObject({
      end: null,
      endStatus: "UNKNOWN_AFTER",
      knownUntil: "1998-01-01",
    });
    expect(membership("nordics/norway")).toMatchObject({
      start: "../1925",
      end: null,
      endStatus: "UNKNOWN_AFTER",
      knownUntil: "1926-01-01",
    });
    expect(membership("nordics/norway/2")).toMatchObject({ start: "1927/1929" });
  });

  it("starts another spell with another status", () => {
    expect(membership("clubs/finland")).toMatchObject({ status: "OBSERVER", end: "2001", endStatus: "ENDED" });
    expect(membership("clubs/finland/2")).toMatchObject({ status: "FULL", start: "2002" });
  });

  it("follows a country through its numbers", () => {
    expect(membership("elsewhere/germany")).toMatchObject({ start: "1988", end: null, knownUntil: "1991-01-01" });
    expect(membership("elsewhere/germany/2")).toBeUndefined();
  });
});

describe("memberships as of the end", () => {
  it("knows of a member only that it was one in the end", () => {
    expect(membership("nameless-five/kosovo")).toMatchObject({
      start: "1999/2017",
      endStatus: "UNKNOWN_AFTER",
      certainFrom: "2017-12-31",
      certainUntil: "2017-12-31",
      possibleFrom: "1999-01-01",
    });
    expect(membership("tea-group/france")).toMatchObject({ start: "1930/1939", end: "1939", certainFrom: null });
    expect(membership("toast-group/france")).toMatchObject({ start: "1990/2017", endStatus: "ENDED_DATE_UNKNOWN" });
  });

  it("is one membership with that by year", () => {
    expect(keysOf("Membership").filter((key) => key.startsWith("council-of-baltic-sea-states/"))).toEqual([
      "council-of-baltic-sea-states/sweden",
      "council-of-baltic-sea-states/russia",
    ]);
    expect(
      rowsOf(facts, "Citation").filter(({ key }) => String(key).includes("council-of-baltic-sea-states/sweden")),
    ).toMatchObject([{ sourceId: { key: "igo-migo" } }, { sourceId: { key: "igo-iigo" } }]);
  });
});

it("reports what cannot go in, and keeps the rest", () => {
  expect(problems).toEqual([
    'organizations_IIGO.csv:7: End_reason must be a whole number from 0 to 2, got "3"',
    'memberships_MIGO.csv:39: cowID must be the COW number of a country in 2001, got "999"',
    'memberships_MIGO.csv:40: membership must be one of "1", "2", "3", got "-9"',
    'memberships_MIGO.csv:41: Year must be a year that no earlier row has for finland in CLUBS, got "2000"',
    'organizations_DIGO.csv:6: igoID must be an abbreviation that no earlier row has, got "LUT"',
    'organizations_DIGO.csv:7: End must be no earlier than its beginning (1950), got "1940"',
    'memberships_IIGO.csv:8: stateID must be the code of a country that existed in 2017, got "DDR"',
    'memberships_IIGO.csv:12: stateID must be the code of a country that existed in 2017, got ""',
    'memberships_IIGO.csv:13: stateID must be a member that no earlier row has (kosovo), got "KOS"',
    'memberships_IIGO.csv:14: Title must be an organization of organizations_IIGO.csv, got "Group Of None"',
  ]);
});

function membership(key: string) {
  return facts.find(({ table, row }) => table === "Membership" && row.key === key)?.row;
}

function notesOf(slug: string) {
  return rowsOf(facts, "Citation").flatMap(({ actorId, sourceId, note }) =>
    keyOf(actorId) === slug ? [[keyOf(sourceId), note]] : [],
  );
}

function keysOf(table: Fact["table"]): string[] {
  return [...new Set(facts.filter((fact) => fact.table === table).map(({ row }) => String(row.key)))];
}

function keyOf(value: Fact["row"][string] | undefined): string {
  return typeof value === "object" && value !== null && "key" in value ? value.key : "";
}
