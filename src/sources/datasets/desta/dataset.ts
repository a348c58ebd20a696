import { furtherNames } from "../../crosswalk/further-names.js";
import type { Dataset, Reading } from "../../dataset.js";
import type { Fact } from "../../../facts/facts.js";
import { isTreaty, treatyFacts, treatySlug, type Treaty } from "./agreements.js";
import { changeFacts, sidesOf } from "./changes.js";
import { calledInTitle } from "./called-in-title.js";
import { COVERED_UNTIL, DESTA_FILE, MEMBER_COLUMNS } from "./file.js";
import { readEntry, type Entry } from "./read-entry.js";

const MEMBERS = Array.from({ length: MEMBER_COLUMNS }, (_, index) => [`c${index + 1}`, `mc${index + 1}`]).flat();

/** Trade agreements, with accessions and withdrawals. */
export const desta: Dataset = {
  name: "desta",
  source: {
    slug: "desta",
    title: "Design of Trade Agreements (DESTA), list of treaties",
    publisher: "World Trade Institute",
    url: "https://www.designoftradeagreements.org/",
    licence:
      "To be cited: Andreas Dür, Leonardo Baccini and Manfred Elsig, The Design of International Trade Agreements, Review of International Organizations 9 (2014), 353-375",
    coverage: { start: "1948-01-01", end: COVERED_UNTIL, codesEnds: false },
  },
  files: [
    {
      name: DESTA_FILE,
      delimiter: ";",
      records: 1_217,
      columns: ["number", "base_treaty", "name", "entry_type", "consolidated", "year", "entryforceyear", ...MEMBERS],
      leftOut: [
        {
          columns: ["consolidated"],
          why: "Whether the entry is a consolidated text or a protocol, as entry_type also says.",
        },
        { columns: ["language"], why: "The language of the text that was coded." },
        { columns: ["typememb", "regioncon"], why: "Kind and region of the members, computed from the members." },
        { columns: ["wto_listed", "wto_name"], why: "Whether and by what name the World Trade Organization lists it." },
      ],
    },
  ],
  facts,
};

// All 1,217 entries are kept in memory, because a treaty can be before or after its accessions in the file.
async function* facts(reading: Reading): AsyncIterable<Fact> {
  const numbers = new Set<string>();
  const entries: Entry[] = [];
  for await (const entry of reading.records(DESTA_FILE, readEntry)) {
    if (numbers.has(entry.number)) reading.reject(entry.record, "number", "a number that no entry before it has");
    else entries.push(entry);
    numbers.add(entry.number);
  }
  const texts = new Map(
    entries.flatMap((entry) => (entry.type === "consolidated" ? [[entry.number.replace(/a$/, ""), entry]] : [])),
  );
  const namesOf = furtherNames(reading);
  const treaties = new Map<string, Treaty>();
  for (const entry of entries.filter(isTreaty)) {
    const slug = treatySlug(reading, entry);
    treaties.set(entry.number, { slug, codes: codesOf(entry, entries) });
    yield* treatyFacts(reading, entry, slug, texts.get(entry.number));
    for (const { country, name } of calledInTitle(reading.crosswalk, entry))
      yield* namesOf(country, name, entry.record);
  }
  for (const [number, text] of texts) {
    if (!treaties.has(number)) reading.reject(text.record, "number", "a treaty's number, and an a");
  }
  const changes = entries.filter(({ type }) => type === "accession" || type === "withdrawal");
  yield* changeFacts(reading, changes, treaties);
}

// All countries that are in a treaty at some time: as signatories, or by an accession.
function codesOf({ number, members }: Entry, entries: readonly Entry[]): ReadonlySet<string> {
  const accessions = entries.filter(({ type, base }) => type === "accession" && base === number);
  return new Set([...members, ...accessions.flatMap((entry) => sidesOf(entry).moving)].map(({ code }) => code));
}
