import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { atopCandidates, cowCandidates } from "../../src/command/propose-matches/candidates.js";
import { proposeMatchesCommand } from "../../src/command/propose-matches/command.js";
import { proposeMatches, type Candidate } from "../../src/command/propose-matches/propose.js";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import { MATCHES } from "../../src/sources/alliances/matches.js";
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

describe("npm run propose-matches", () => {
  async function run(...args: string[]) {
    let [out, error] = ["", ""];
    const code = await proposeMatchesCommand(args, {
      out: (text) => void (out += text),
      error: (text) => void (error += text),
    });
    return { code, out: out.split("\n").slice(0, -1), error: error.split("\n").slice(0, -1) };
  }

  it("prints what no decision covers as lines of the file of decisions, and what it left out", async () => {
    expect(await run("test/import/cow-alliances", "test/import/atop")).toEqual({
      code: 0,
      out: [
        `- { cow: 9002, atop: 9010, decision: match, why: "ATOP's link; 2 of 3 members shared, begun on the same day" }`,
        `- { cow: 9005, atop: 9040, decision: unsure, why: "no link; the same members, begun on the same day" }`,
      ],
      error: expect.arrayContaining([
        'left out: alliance_v4.1_by_member.csv:16: mem_st_day must be a date that the calendar has, got "31"',
        'left out: atop-alliance-level.csv:6: atopid must be a number that no earlier row has, got "9020"',
        'left out: atop-member-level.csv:11: atopid must be one that was read in atop-alliance-level.csv, got "9050"',
        "2 proposed, 2 of them not decided yet",
      ]) as unknown,
    });
  });

  it("prints nothing where all is decided", async () => {
    expect(await run("test/import/one-world/cow-alliances", "test/import/one-world/atop")).toEqual({
      code: 0,
      out: [],
      error: ["1 proposed, 0 of them not decided yet"],
    });
  });

  it.each([[[]], [["one"]], [["one", "two", "three"]]])("says how it is used when given %j", async (args) => {
    const { code, out, error } = await run(...args);
    expect({ code, out, usage: error[0] }).toEqual({
      code: 1,
      out: [],
      usage: "Usage: npm run propose-matches -- <folder of cow-alliances> <folder of atop>",
    });
  });

  it("says that a folder has other files", async () => {
    const missing = join("test/import/atop", "alliance_v4.1_by_member.csv");
    expect(await run("test/import/atop", "test/import/atop")).toEqual({
      code: 1,
      out: [],
      error: [`${missing}: no such file; cow-alliances has alliance_v4.1_by_member.csv`],
    });
  });
});

const [cowFolder, atopFolder] = [realData("cow-alliances"), realData("atop")];
describe.skipIf(!cowFolder || !atopFolder)(`on the real files${cowFolder ? "" : ` (${NO_REAL_DATA})`}`, () => {
  it("the rule proposes what was decided, but for what a person decided otherwise", async () => {
    const leftOut: string[] = [];
    const leaveOut = (message: string) => void leftOut.push(message);
    const proposed = proposeMatches(
      await cowCandidates(cowFolder!, leaveOut),
      await atopCandidates(atopFolder!, leaveOut),
    );
    const shown = ({ cow: one, atop: other, decision }: (typeof MATCHES)[number]) => `${one} ${other} ${decision}`;
    const decided = new Set(MATCHES.map(shown));
    expect(leftOut).toEqual([]);
    expect(proposed.map(shown).filter((one) => !decided.has(one))).toEqual([
      ...[
        "214 3105 unsure",
        "214 3650 unsure",
        "221 3145 unsure",
        "221 3595 unsure",
        "300 3785 unsure",
        "300 3810 unsure",
      ],
      ...["349 4400 unsure", "368 4395 unsure"],
    ]);
    const pair = ({ cow: one, atop: other }: (typeof MATCHES)[number]) => `${one} ${other}`;
    const pairs = new Set(MATCHES.map(pair));
    expect(proposed.map(pair).filter((one) => !pairs.has(one))).toEqual([]);
  });
});
