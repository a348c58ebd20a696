// A made-up dataset of alliances, as two coders might each keep one: `alliance;member;start;end;kind`, a
// start of `?` being one that the coder does not state.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePartialDate, type PartialDate } from "../../src/dates/partial-date.js";
import type { Dataset } from "../../src/sources/dataset.js";
import type { Spell } from "../../src/facts/facts.js";
import { oneOf, optionalText, partialDate, text, wholeNumber } from "../../src/sources/files/fields.js";
import type { FoundFile } from "../../src/sources/files/find-files.js";

/** A coder whose dataset ends on a day. */
export function coder(name: string, ends: string): Dataset {
  return {
    name,
    source: {
      slug: name,
      title: `The alliances of ${name}`,
      publisher: name,
      url: `https://${name}.example/`,
      licence: "cite",
      coverage: { start: "1816-01-01", end: ends, codesEnds: true },
    },
    files: [{ name: "alliances.csv", delimiter: ";", columns: ["alliance", "member", "start", "end", "kind"] }],
    async *facts({ records, reject, make, known, crosswalk }) {
      const rows = records("alliances.csv", (record) => ({
        in: record,
        alliance: text(record, "alliance"),
        member: wholeNumber(record, "member"),
        start: text(record, "start") === "?" ? undefined : partialDate(record, "start", text(record, "start")),
        end: optionalText(record, "end"),
        kind: oneOf(record, "kind", ["defense", "entente"]),
      }));
      for await (const row of rows) {
        const party = crosswalk.countryOf("COW", String(row.member), 1950);
        if (party === undefined) {
          reject(row.in, "member", "a COW number of a state");
          continue;
        }
        const spell: Spell = {
          start: row.start,
          ...(row.end === undefined
            ? { endStatus: "UNKNOWN_AFTER", knownUntil: ends }
            : { end: parsePartialDate(row.end) as PartialDate, endStatus: "ENDED" }), // these tests write dates
        };
        const slug = known.slugFor("Actor", { scheme: "CODE", value: row.alliance }, `Pact ${row.alliance}`);
        const read = { in: row.in, classification: row.kind };
        yield* make.alliance(
          {
            slug,
            names: { en: `Pact ${row.alliance}`, tr: null },
            ids: [{ scheme: "CODE", value: row.alliance }],
            form: row.kind === "defense" ? "TREATY_ALLIANCE" : "PACT",
            compared: row.kind,
            active: spell,
          },
          read,
        );
        yield* make.membership({ party, group: slug, spell }, read);
      }
    },
  };
}

/** Writes rows as the file of a coder's dataset. */
export async function written(dataset: Dataset, rows: readonly string[]): Promise<FoundFile[]> {
  const folder = await mkdtemp(join(tmpdir(), "entente-import-"));
  const path = join(folder, "alliances.csv");
  const content = ["alliance;member;start;end;kind", ...rows, ""].join("\n");
  await writeFile(path, content);
  return [{ spec: dataset.files[0]!, name: "alliances.csv", path, bytes: content.length }];
}
