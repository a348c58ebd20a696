// A made-up dataset of names and numbers of things that others have: `owner;name;kind;number`, where `owner` is a slug.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../../src/database/database.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { oneOf, optionalText, text } from "../../src/sources/files/fields.js";
import { runImport } from "../../src/sources/run-import.js";

const FILE = "names.csv";

/** A dataset that gives names and numbers of its own scheme. */
export function namer(name: string): Dataset {
  return {
    name,
    source: {
      slug: name,
      title: `The names of ${name}`,
      publisher: name,
      url: `https://${name}.example/`,
      licence: "cite",
      coverage: { start: "1816-01-01", end: "2016-12-31", codesEnds: true },
    },
    files: [{ name: FILE, delimiter: ";", columns: ["owner", "name", "kind", "number"] }],
    async *facts({ records, make }) {
      const rows = records(FILE, (record) => ({
        in: record,
        owner: text(record, "owner"),
        name: optionalText(record, "name"),
        kind: oneOf(record, "kind", ["ALIAS", "COMMON"]),
        number: optionalText(record, "number"),
      }));
      for await (const { in: record, owner, name, kind, number } of rows) {
        yield* make.actor(
          owner,
          {
            otherNames: name === undefined ? [] : [{ text: name, language: "EN", kind }],
            ids: number === undefined ? [] : [{ scheme: "CODE", value: number }],
          },
          { in: record },
        );
      }
    },
  };
}

/** Imports these records of a dataset. A dataset without other records still speaks of Japan. */
export async function importNames(database: Database, dataset: Dataset, rows: readonly string[]) {
  const path = join(await mkdtemp(join(tmpdir(), "entente-names-")), FILE);
  const content = ["owner;name;kind;number", "japan;;ALIAS;", ...rows, ""].join("\n");
  await writeFile(path, content);
  return runImport(database, dataset, {
    files: [{ spec: dataset.files[0]!, name: FILE, path, bytes: content.length }],
    strict: false,
    onlyCheck: false,
    allowRemoval: true,
  });
}
