// A small made-up world in the seeds' format, without problems; tests change a word in it and see what follows.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { kinds } from "../../src/sources/articles/format/files.js";

/** The files of the world, by name. */
export const world: Readonly<Record<string, string>> = {
  "sources.yaml": `
00000000000000a1:
  kind: article
  title: First article
  language: tr
  published: 2024-06-20
  paragraphs: 99
  sentences: { 2: 4 }
00000000000000b2:
  kind: article
  title: Second article
  updated: 2024-11-04
  paragraphs: 9
country-codes:
  kind: dataset
  title: Codes of countries
  coverage: { start: 2000, end: 2024 }
`,
  "countries.yaml": `
japan: { code: JP, iso3: JPN, isoNumeric: "392", cowCode: 740, gwCode: 740, row: 2 }
india: { code: IN, iso3: IND, isoNumeric: "356", cowCode: 750, row: 3 }
ruritania:
  row: 4
  names: { en: Ruritania, tr: Ruritanya }
  otherNames:
    - { text: Kingdom of Ruritania, language: en, kind: official }
`,
  "organizations.yaml": `
ruritanian-ministry:
  kind: ministry
  names: { en: Ministry of Ruritania, tr: Ruritanya Bakanlığı }
  parent: ruritania
  cited:
    - { in: 00000000000000a1, at: ¶1, note: Names it. }
`,
  "alliances.yaml": `
pact-of-streams:
  form: pact
  names: { en: Pact of Streams, tr: Irmaklar Paktı }
  restsOn: [treaty-of-streams]
  topics: [rivers]
  cited:
    - { in: 00000000000000a1, at: headline, note: Names it. }
`,
  "memberships.yaml": `
pact-of-streams/japan:
  cited:
    - { in: 00000000000000a1, at: ¶2 s3, note: Lists Japan. }
pact-of-streams/ruritania:
  cited:
    - { in: 00000000000000a1, at: ¶2 s4, note: Lists Ruritania. }
`,
  "officials.yaml": `
ada-one:
  names: { en: Ada One }
  cited:
    - { in: 00000000000000a1, at: standfirst, note: Names her. }
bob-two:
  names: { en: Bob Two, tr: Bob İki }
  cited:
    - { in: 00000000000000b2, at: ¶1, note: Names him. }
`,
  "offices.yaml": `
ruritanian-minister:
  titles: { en: Minister of Ruritania, tr: Ruritanya Bakanı }
  roles: [foreign-minister]
  party: ruritanian-ministry
`,
  "tenures.yaml": `
ruritanian-minister/ada-one:
  cited:
    - { in: 00000000000000a1, at: ¶3, note: Calls her minister. }
ruritanian-minister/bob-two:
  cited:
    - { in: 00000000000000b2, at: ¶3, note: Calls him minister. }
`,
  "agreements.yaml": `
treaty-of-streams:
  kind: treaty
  titles: { en: Treaty of Streams, tr: Irmaklar Antlaşması }
  stage: in-force
  parties: [japan, ruritania]
  signed: 2024-06-19
  inForce: 2024-07
  topics: [rivers]
  cited:
    - { in: 00000000000000a1, at: ¶4, note: Tells of it. }
  actions:
    - kind: signature
      by: ruritania
      on: 2024-06-19
      cited:
        - { in: 00000000000000a1, at: ¶5, note: Tells of the signature. }
`,
  "obligations.yaml": `
treaty-of-streams/defense/japan/ruritania:
  agreement: treaty-of-streams
  kind: defense
  bearer: japan
  beneficiary: ruritania
  cited:
    - { in: 00000000000000a1, at: ¶6, note: Tells what is owed. }
`,
  "events.yaml": `
visit-to-strelsau:
  kind: visit
  titles: { en: A visit to Strelsau, tr: Strelsau ziyareti }
  on: 2024-06-17
  until: 2024-06-19
  place: Strelsau
  participants:
    - { party: ruritania, official: ada-one, office: ruritanian-minister, role: host }
    - { party: japan, role: guest }
  about:
    - { agreement: treaty-of-streams }
  topics: [rivers]
  cited:
    - { in: 00000000000000a1, at: ¶7, note: Tells of the visit. }
talks-in-strelsau:
  kind: meeting
  titles: { en: Talks in Strelsau, tr: Strelsau görüşmesi }
  on: 2024-06-18
  partOf: visit-to-strelsau
  participants:
    - { party: ruritanian-ministry, official: ada-one, office: ruritanian-minister, role: host }
  cited:
    - { in: 00000000000000a1, at: ¶8, note: Tells of the talks. }
`,
  "statements.yaml": `
ada-welcomes:
  act: welcome
  summary: { en: Welcomes the pact., tr: Paktı olumlu karşılıyor. }
  on: 2024-06-18
  speakers:
    - { official: ada-one, office: ruritanian-minister }
  targets: [japan]
  about:
    - { alliance: pact-of-streams }
    - { event: visit-to-strelsau }
  event: talks-in-strelsau
  cited:
    - { in: 00000000000000a1, at: ¶9, note: Quotes her. }
`,
  "topics.yaml": `
rivers:
  names: { en: Rivers, tr: Irmaklar }
`,
};

/** The world with files or words in it replaced: a whole file, `null` for none, or pairs of what stood and what stands. */
export type Edits = Readonly<Record<string, string | null | readonly (readonly [stood: string, stands: string])[]>>;

/** The text of a file of the world after an edit; throws where what should stand there does not. */
export function edited(file: string, edit: Edits[string] | undefined): string | null {
  if (edit === null || typeof edit === "string") return edit;
  return (edit ?? []).reduce((text, [stood, stands]) => {
    if (!text.includes(stood)) throw new Error(`${file} of the test's world has no "${stood}"`);
    return text.replace(stood, () => stands);
  }, world[file] ?? "");
}

/** Writes the edited world to a folder. A kind without a text has an empty file. */
export async function writeWorld(folder: string, edits: Edits = {}): Promise<void> {
  for (const file of new Set([...kinds.map((kind) => `${kind}.yaml`), ...Object.keys(edits)])) {
    const text = edited(file, edits[file]);
    if (text === null) await rm(join(folder, file), { force: true });
    else {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  }
}

/** Makes an empty folder; who asks for it removes it. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "entente-seeds-"));
}
