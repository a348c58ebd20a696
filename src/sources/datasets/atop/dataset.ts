import { allianceFacts } from "../../alliances/alliance-facts.js";
import { strongestOf, type CodedAlliance, type CodedMember } from "../../alliances/coded.js";
import { shareMembers } from "../../alliances/share-members.js";
import type { Dataset, Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { inWords } from "./conditions.js";
import { LEFT_OUT_OF_ALLIANCES, LEFT_OUT_OF_MEMBERS } from "./left-out.js";
import { ALLIANCE_COLUMNS, readAlliance, type AtopAlliance } from "./read-alliance.js";
import { MEMBER_COLUMNS, readMember, type AtopMember } from "./read-member.js";

/** The file of alliances. */
export const ALLIANCES = "atop-alliance-level.csv";
/** The file of members. */
export const MEMBERS = "atop-member-level.csv";

/** The last day of version 4. An alliance that had not ended by then has an end of zero. */
const LAST_DAY = "2016-12-31";

// The file of alliances has 4.01 as a number of four bytes, printed in full.
const VERSION = { column: "version", values: ["4.01", "4.0100002"] } as const;

/** Alliance Treaty Obligations and Provisions, version 4, by alliance and by member. */
export const atop: Dataset = {
  name: "atop",
  source: {
    slug: "atop",
    title: "Alliance Treaty Obligations and Provisions (ATOP), version 4.01",
    publisher: "ATOP Project",
    url: "http://www.atopdata.org",
    licence:
      "Free to use when cited: Leeds, Ritter, Mitchell and Long, Alliance Treaty Obligations and Provisions, 1815-1944, International Interactions 28 (2002)",
    coverage: { start: "1815-01-01", end: LAST_DAY, codesEnds: true },
  },
  files: [
    {
      name: ALLIANCES,
      delimiter: ",",
      columns: ALLIANCE_COLUMNS,
      leftOut: LEFT_OUT_OF_ALLIANCES,
      version: VERSION,
      records: 745,
    },
    {
      name: MEMBERS,
      delimiter: ",",
      columns: MEMBER_COLUMNS,
      leftOut: LEFT_OUT_OF_MEMBERS,
      version: VERSION,
      records: 2_398,
    },
  ],
  facts,
};

async function* facts(reading: Reading): AsyncIterable<Fact> {
  const alliances = new Map<string, { alliance: AtopAlliance; members: CodedMember[] }>();
  for await (const alliance of reading.records(ALLIANCES, readAlliance)) {
    const twin = alliances.get(alliance.number);
    if (twin)
      reading.reject(
        alliance.record,
        "atopid",
        `a number that no earlier row has (row ${twin.alliance.record.line} has it)`,
      );
    else alliances.set(alliance.number, { alliance, members: [] });
  }
  const seen = new Map<string, number>();
  for await (const member of reading.records(MEMBERS, readMember)) {
    const members = alliances.get(member.alliance)?.members;
    const { alliance, ccode, phase, start, end, record } = member;
    // One member can have two phases with the same days: 3625, 4070 and four others do.
    const spell = [alliance, ccode, phase, start.value, end?.value].join(" ");
    const twin = seen.get(spell);
    seen.set(spell, twin ?? record.line);
    if (twin !== undefined) {
      reading.reject(
        record,
        "atopid",
        `a record whose member, phase and days are not there twice; row ${twin} has the same`,
      );
    } else if (members) members.push(...codedMember(member, reading));
    else reading.reject(member.record, "atopid", `one that was read in ${ALLIANCES}`);
  }
  for (const { alliance, members } of alliances.values()) {
    if (members.length > 0) yield* allianceFacts(codedAlliance(alliance, members), reading);
    else reading.reject(alliance.record, "atopid", `one of which a member was read in ${MEMBERS}`);
  }
}

function codedAlliance(alliance: AtopAlliance, members: readonly CodedMember[]): CodedAlliance {
  const { number, kinds, classification, record, start, end } = alliance;
  const isMilitary = kinds.includes("DEFENSE") || kinds.includes("OFFENSE");
  return {
    id: { scheme: "ATOP", value: number },
    form: isMilitary ? "TREATY_ALLIANCE" : "PACT",
    // Each alliance of version 4 has an obligation. Without one, only the consultation that all alliances imply would remain.
    kind: strongestOf(new Set(kinds)) ?? "CONSULTATION",
    start,
    end,
    classification,
    record,
    members,
    knownUntil: LAST_DAY,
  };
}

function codedMember({ record, start, end, ccode, phase, promises }: AtopMember, reading: Reading): CodedMember[] {
  const classification = inWords(promises.map(({ kind }) => kind));
  return shareMembers({ ccode, start, end, phase, promises, classification, record }, "member", reading);
}
