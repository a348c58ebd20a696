import { describe, expect, it } from "vitest";
import { counterpartOf, seededAs } from "../../src/import/alliances/counterparts.js";
import { MATCHES } from "../../src/import/alliances/matches.js";
import { proposeMatches, type Candidate } from "../../src/import/alliances/propose-matches.js";
import { readAlliance } from "../../src/import/datasets/atop/read-alliance.js";
import { readMember as readAtopMember } from "../../src/import/datasets/atop/read-member.js";
import { atop } from "../../src/import/datasets/atop/dataset.js";
import { cowAlliances } from "../../src/import/datasets/cow-alliances/dataset.js";
import { readMember as readCowMember } from "../../src/import/datasets/cow-alliances/read-member.js";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import { grouped, recordsOf } from "./records-of.js";
import { NO_REAL_DATA, realData } from "./reading.js";

const alliance = (number: number, start: string, members: string[], linked?: number): Candidate => ({
  number,
  start: parsePartialDate(start) as PartialDate,
  members: new Set(members),
  linked,
});

describe("the rule", () => {
  const decisions = (cow: Candidate, ...others: Candidate[]) =>
    proposeMatches([cow], others).map(
      ({ cow: one, atop: other, decision, why }) => `${one} ${other} ${decision}: ${why}`,
    );

  it("matches what ATOP links, where half of the members are the same and the start within half a year", () => {
    expect(
      decisions(alliance(1, "1900-01-01", ["2", "20"]), alliance(1000, "1900-07-03", ["2", "20", "70", "90"], 1)),
    ).toEqual(["1 1000 match: ATOP's link; 2 of 4 members shared, begun 183 days apart"]);
  });

  it.each([
    ["its start", alliance(1000, "1900-07-04", ["2", "20"], 1), "the same members, begun 184 days apart"],
    ["its members", alliance(1000, "1900-01-01", ["2", "70"], 1), "1 of 3 members shared, begun on the same day"],
  ])("is unsure of a link when %s say otherwise", (_, other, why) => {
    expect(decisions(alliance(1, "1900-01-01", ["2", "20"]), other)).toEqual([
      `1 1000 unsure: ATOP's link, but ${why}`,
    ]);
  });

  it("tells apart what looks like an alliance that has its match, and is unsure where there is none", () => {
    const looksLike = alliance(1005, "1900-06-01", ["2", "20"]);
    const cow = alliance(1, "1900-01-01", ["2", "20"]);
    expect(decisions(cow, looksLike)).toEqual(["1 1005 unsure: no link; the same members, begun 151 days apart"]);
    expect(decisions(cow, alliance(1000, "1900-01-01", ["2", "20"], 1), looksLike)).toEqual([
      "1 1000 match: ATOP's link; the same members, begun on the same day",
      "1 1005 distinct: COW 1 is ATOP 1000",
    ]);
  });
});

describe("the decisions", () => {
  it("make one thing of two numbers at the most", () => {
    const matched = MATCHES.filter(({ decision }) => decision === "match");
    expect(new Set(matched.map(({ cow }) => cow)).size).toBe(matched.length);
    expect(new Set(matched.map(({ atop: number }) => number)).size).toBe(matched.length);
  });

  it("stand sorted by number, each pair once", () => {
    const pairs = MATCHES.map(({ cow, atop: number }) => cow * 10_000 + number);
    expect(pairs).toEqual([...new Set(pairs)].sort((one, other) => one - other));
  });

  it("lead from either number to the other, and to what the seeds have", () => {
    expect(counterpartOf({ scheme: "COW-ALLIANCE", value: "236" })).toEqual({ scheme: "ATOP", value: "3240" });
    expect(counterpartOf({ scheme: "ATOP", value: "3240" })).toEqual({ scheme: "COW-ALLIANCE", value: "236" });
    expect(seededAs({ scheme: "ATOP", value: "3240" })).toBe("us-rok-alliance");
    expect(counterpartOf({ scheme: "ATOP", value: "4900" })).toBeUndefined(); // unsure
  });
});

const [cowFolder, atopFolder] = [realData(cowAlliances.name), realData(atop.name)];
describe.skipIf(!cowFolder || !atopFolder)(`on the real files${cowFolder ? "" : ` (${NO_REAL_DATA})`}`, () => {
  it("the rule proposes what was decided, but for what a person decided otherwise", async () => {
    const cow = (await recordsOf(cowAlliances, cowFolder!, cowAlliances.files[0]!.name)).map(readCowMember);
    const members = grouped(
      (await recordsOf(atop, atopFolder!, "atop-member-level.csv")).map(readAtopMember),
      (one) => one.alliance,
    );
    const proposed = proposeMatches(
      [...grouped(cow, (one) => one.alliance)].map(([number, own]) => ({
        number: Number(number),
        start: own[0]!.active.start,
        members: new Set(own.map(({ ccode }) => ccode)),
      })),
      (await recordsOf(atop, atopFolder!, "atop-alliance-level.csv"))
        .map(readAlliance)
        .map(({ number, start, record }) => ({
          number: Number(number),
          start,
          members: new Set(members.get(number)!.map(({ ccode }) => ccode)),
          linked: Number(record.values.cow4id) || undefined,
        })),
    );
    const shown = ({ cow: one, atop: other, decision }: (typeof MATCHES)[number]) => `${one} ${other} ${decision}`;
    const decided = new Set(MATCHES.map(shown));
    expect(proposed.map(shown).filter((one) => !decided.has(one))).toEqual(["368 4395 unsure"]);
    expect(proposed).toHaveLength(MATCHES.length);
  });
});
