import { furtherNames } from "../../crosswalk/further-names.js";
import type { Dataset, Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { LAST_DAY_COVERED } from "./decisions.js";
import { NOT_ACTIONS } from "./labels.js";
import { inOrder, partyOf } from "./placing.js";
import { readParticipant, type Participant } from "./read-participant.js";
import { readTreaty, type Treaty } from "./read-treaty.js";
import { TOPICS } from "./topics.js";
import { treatyFacts, type Placed } from "./treaty-facts.js";

/**
 * The multilateral treaties deposited with the UN Secretary-General, and the actions of their participants: who signed, who
 * consented to be bound, and when. The files do not say when a treaty entered into force.
 */
export const unTreaties: Dataset = {
  name: "un-treaties",
  source: {
    slug: "un-treaties",
    title: "Multilateral Treaties Deposited with the Secretary-General",
    publisher: "United Nations",
    url: "https://treaties.un.org/",
    licence: "Content of the United Nations Treaty Collection; to be cited as that.",
    // The first action is of 1945. For older texts, the files only have later actions.
    coverage: { start: null, end: LAST_DAY_COVERED, codesEnds: false },
  },
  files: [
    {
      name: "index.csv",
      delimiter: ",",
      columns: ["chapter_no", "treaty_no", "treaty_name", "url", "chapter_url", "chapter_name"],
      leftOut: [
        { columns: ["url", "chapter_url"], why: "Pages of the treaty and of its chapter." },
        {
          columns: ["chapter_name"],
          why: "The name of the chapter. The chapter is identified by its number (chapter_no).",
        },
      ],
    },
    {
      name: "treaties/*.csv",
      delimiter: ",",
      columns: ["Participant"],
      leftOut: [
        {
          columns: NOT_ACTIONS,
          why: "Where a declaration was registered and which resolution admitted the member; to which territories an action extends.",
        },
      ],
      readsAnyColumn: true,
      records: 23_757,
    },
  ],
  facts,
};

async function* facts(reading: Reading): AsyncIterable<Fact> {
  const treaties = new Map<string, Treaty & { readonly slug: string }>();
  const read: Treaty[] = [];
  for await (const treaty of reading.records("index.csv", readTreaty)) read.push(treaty);
  for (const treaty of read) {
    const slug = reading.known.slugFor(
      "Agreement",
      { scheme: "UN-MTDSG", value: treaty.number },
      nameFor(treaty, read),
    );
    if (treaties.has(treaty.number)) {
      reading.reject(treaty.record, "treaty_no", "another number than that of a row before");
    } else treaties.set(treaty.number, { ...treaty, slug });
  }

  for (const chapter of new Set(read.map((treaty) => treaty.chapter))) {
    const topic = TOPICS[chapter];
    if (topic) yield* reading.make.topic(topic);
  }

  const namesOf = furtherNames(reading);
  const without = new Map(treaties);
  for await (const participants of byTreaty(reading)) {
    const number = participants[0].treaty;
    const treaty = treaties.get(number);
    if (!treaty) {
      for (const { record } of participants) {
        reading.reject(record, "Participant", `in a file of a treaty that index.csv has, which ${number} is not`);
      }
      continue;
    }
    without.delete(number);
    const placed: Placed[] = [];
    for (const participant of participants) {
      const party = yield* partyOf(reading, participant);
      if (party === undefined) continue;
      yield* namesOf(party, participant.name, participant.record);
      placed.push({ ...inOrder(reading, participant, treaty), party });
    }
    yield* treatyFacts(reading.make, treaty.slug, treaty, placed);
  }
  for (const treaty of without.values()) yield* treatyFacts(reading.make, treaty.slug, treaty, []);
}

/** The rows of each file; a file's rows follow one another. */
async function* byTreaty(reading: Reading): AsyncIterable<[Participant, ...Participant[]]> {
  let rows: [Participant, ...Participant[]] | undefined;
  for await (const row of reading.records("treaties/*.csv", readParticipant)) {
    if (rows?.[0].treaty === row.treaty) rows.push(row);
    else {
      if (rows) yield rows;
      rows = [row];
    }
  }
  if (rows) yield rows;
}

/** The text of a slug: the title, shortened after a word if it is long, and the year if several treaties have that title. */
function nameFor({ title, concluded }: Treaty, all: readonly Treaty[]): string {
  const short = shortened(title);
  const namesakes = all.filter((other) => shortened(other.title) === short).length;
  const year = concluded?.latest?.slice(0, 4);
  return namesakes > 1 && year !== undefined ? `${short} ${year}` : short;
}

/** Titles have up to 350 characters. The first 80 nearly always identify them. */
function shortened(title: string): string {
  return /^.{1,80}(?=\W|$)/s.exec(title)?.[0] ?? title;
}
