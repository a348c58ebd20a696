import { isDeepStrictEqual } from "node:util";
import { allianceFacts } from "../../alliances/alliance-facts.js";
import { strongestOf, type CodedAlliance, type CodedMember, type PactKind } from "../../alliances/coded.js";
import { shareMembers } from "../../alliances/share-members.js";
import type { Dataset, Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { FILE } from "./file.js";
import { COW_WORDS, readMember, type CowMember, type CowType } from "./read-member.js";

const datesOf = (prefix: string) => [`${prefix}_day`, `${prefix}_month`, `${prefix}_year`];
// Fields of the alliance itself, the same in each of its records.
const ALLIANCE_DATES = ["all_st", "all_end"].flatMap(datesOf);

/** The last day of version 4.1. A right-censored member was still allied on it. */
const LAST_DAY = "2012-12-31";

/** Formal Alliances of the Correlates of War project, version 4.1, by member. */
export const cowAlliances: Dataset = {
  name: "cow-alliances",
  source: {
    slug: "cow-alliances",
    title: "COW Formal Alliances, version 4.1",
    publisher: "Correlates of War Project",
    url: "https://correlatesofwar.org/data-sets/formal-alliances/",
    licence: "Free to use when cited: Gibler, International Military Alliances, 1648-2008 (CQ Press, 2009)",
    coverage: { start: "1816-01-01", end: LAST_DAY, codesEnds: true, statesOnly: true },
  },
  files: [
    {
      name: FILE,
      delimiter: ",",
      columns: [
        "version4id",
        "ccode",
        "state_name",
        ...ALLIANCE_DATES,
        ...["mem_st", "mem_end"].flatMap(datesOf),
        "ss_type",
        "left_censor",
        "right_censor",
        "defense",
        "neutrality",
        "nonaggression",
        "entente",
        "version",
      ],
      leftOut: [
        { columns: ["state_name"], why: "COW's name of the member. The member is identified by its number (ccode)." },
      ],
      version: { column: "version", values: ["4.1"] },
      records: 1_221,
    },
  ],
  facts,
};

async function* facts(reading: Reading): AsyncIterable<Fact> {
  const alliances = new Map<string, CowMember[]>();
  for await (const member of reading.records(FILE, readMember)) {
    const before = alliances.get(member.alliance) ?? [];
    const fault = faultBeside(before, member);
    if (fault) reading.reject(member.record, ...fault);
    else alliances.set(member.alliance, [...before, member]);
  }
  for (const [number, members] of alliances) {
    const coded = members.flatMap((member) => codedMember(member, reading));
    if (coded.length > 0) yield* allianceFacts(codedAlliance(number, members[0]!, coded), reading);
  }
}

// A difference between a record and earlier records of the same alliance: the column, and the required value.
function faultBeside(before: readonly CowMember[], { record, type }: CowMember): [string, string] | undefined {
  const [first] = before;
  if (!first) return undefined;
  const asBefore = `as in row ${first.record.line} of the same alliance`;
  if (first.type !== type) return ["ss_type", `"${first.type}", ${asBefore}`];
  const other = ALLIANCE_DATES.find((column) => first.record.values[column] !== record.values[column]);
  if (other !== undefined) return [other, `"${first.record.values[other]}", ${asBefore}`];
  const same = before.find((one) => isDeepStrictEqual(one.record.values, record.values));
  return same && ["version4id", `a record that is not there twice; row ${same.record.line} is the same`];
}

function codedAlliance(number: string, first: CowMember, members: readonly CodedMember[]): CodedAlliance {
  const label = LABELS[first.type];
  return {
    id: { scheme: "COW-ALLIANCE", value: number },
    form: first.type === "Type I: Defense Pact" ? "TREATY_ALLIANCE" : "PACT",
    kind: kindOf(first.type, members),
    ...first.active,
    classification: label,
    note: label === first.type ? undefined : `The file labels it "${first.type}"`,
    record: first.record,
    members,
    knownUntil: LAST_DAY,
  };
}

// The file has three labels for the second type, and IIa says non-aggression although most members are coded with neutrality. The
// name of the type in the codebook is used for all of them.
const SECOND_TYPE = "Type II: Neutrality or Non-Aggression Pact";
const LABELS: Readonly<Record<CowType, string>> = {
  "Type I: Defense Pact": "Type I: Defense Pact",
  "Type II: Neutrality": SECOND_TYPE,
  "Type IIa: Non-Aggression Pact": SECOND_TYPE,
  "Type IIb: Non-Aggression Pact": SECOND_TYPE,
  "Type III: Entente": "Type III: Entente",
};

function kindOf(type: CowType, members: readonly CodedMember[]): PactKind {
  if (type === "Type I: Defense Pact") return "DEFENSE";
  if (type === "Type III: Entente") return "ENTENTE";
  const promised = members.flatMap(({ promises }) => promises.map(({ kind }) => kind));
  const ofType = strongestOf(new Set(promised.filter((kind) => kind === "NEUTRALITY" || kind === "NONAGGRESSION")));
  return ofType ?? (type === "Type II: Neutrality" ? "NEUTRALITY" : "NONAGGRESSION");
}

function codedMember(member: CowMember, reading: Reading): CodedMember[] {
  const { record, start, end, ccode, promises, notCoded, corrected } = member;
  const words = promises.map((kind) => COW_WORDS[kind]);
  const classification = words.length > 0 ? words.join(", ") : "none of its obligations";
  const empty = notCoded.length > 0 ? `The file leaves ${notCoded.join(", ")} empty` : undefined;
  const note = corrected ?? empty;
  const promised = promises.map((kind) => ({ kind }));
  return shareMembers(
    { ccode, start, end, phase: "", promises: promised, classification, note, record },
    "ccode",
    reading,
  );
}
