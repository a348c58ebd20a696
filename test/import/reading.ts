import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { crosswalkOf } from "../../src/sources/crosswalk/crosswalk-of.js";
import type { Dataset, Reading } from "../../src/sources/dataset.js";
import type { Fact } from "../../src/facts/facts.js";
import { BadField } from "../../src/sources/files/fields.js";
import type { Known } from "../../src/sources/known.js";
import { factsOf } from "../../src/facts/make/facts-of.js";
import { readRecords } from "../../src/sources/files/records.js";
import { sourceOfFile } from "../../src/sources/sources.js";
import { fold } from "../../src/text/fold.js";
import { countries } from "./countries.js";

/** What a database is to hold before an import: slugs by `Table SCHEME value`, and by `Table common name`. */
export interface Held {
  readonly bearers?: Readonly<Record<string, string>>;
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

/** The facts that a dataset finds in a folder, and its problems as `file:line: column must be …`, without a database. */
export async function readDataset(dataset: Dataset, folder: string, held: Held = {}) {
  const problems: string[] = [];
  const reading: Reading = {
    async *records(name, read) {
      const file = dataset.files.find((one) => one.name === name);
      if (!file) throw new Error(`no file ${name} in ${dataset.name}`);
      for (const one of await filesOf(folder, name)) {
        for await (const record of readRecords(
          { spec: file, name: one, path: join(folder, one), bytes: 0 },
          () => {},
        )) {
          try {
            yield read(record);
          } catch (error) {
            if (!(error instanceof BadField)) throw error;
            problems.push(error.message);
          }
        }
      }
    },
    reject: (record, column, mustBe) => problems.push(new BadField(record, column, mustBe).message),
    crosswalk: crosswalkOf(countries),
    known: knownOf(held),
    make: factsOf(sourceOfFile(dataset), dataset.files.length > 1 || dataset.files[0]!.name.includes("*")),
  };
  const facts: Fact[] = [];
  for await (const fact of dataset.facts(reading)) facts.push(fact);
  return { facts, problems };
}

/** The rows of a table among some facts, each once. */
export function rowsOf(facts: readonly Fact[], table: Fact["table"]): Fact["row"][] {
  const rows = new Map(facts.filter((fact) => fact.table === table).map(({ row }) => [JSON.stringify(row), row]));
  return [...rows.values()];
}

/** The folder of a real dataset, in the folder of all of them that DATASETS names; undefined where it is not there. */
export function realData(name: string): string | undefined {
  const { DATASETS } = process.env;
  if (!DATASETS) return undefined;
  const folder = join(DATASETS, name);
  return existsSync(folder) ? folder : undefined;
}

/** Why a test of a real dataset is skipped. */
export const NO_REAL_DATA = "the real file is not here: set DATASETS to the folder of the datasets to run this";

async function filesOf(folder: string, name: string): Promise<string[]> {
  if (!name.includes("*")) return [name];
  const [before, after] = name.split("*") as [string, string]; // a name has one star
  const within = dirname(`${before}x`);
  const files = (await readdir(join(folder, within))).map((file) => join(within, file)).sort();
  return files.filter((file) => file.startsWith(before) && file.endsWith(after));
}

function knownOf({ bearers = {}, names = {} }: Held): Known {
  const slugs = new Map(Object.entries(bearers));
  const taken = new Set([...slugs].map(([key, slug]) => `${key.split(" ")[0]} ${slug}`));
  return {
    bearerOf: (table, scheme, value) => bearers[`${table} ${scheme} ${value}`],
    named: (table, name) => names[`${table} ${fold(name)}`] ?? names[`${table} ${name}`] ?? [],
    slugFor: (table, { scheme, value }, name) => {
      const key = `${table} ${scheme} ${value}`;
      const base = fold(name).replaceAll(" ", "-");
      let slug = slugs.get(key) ?? base;
      for (let number = 2; !slugs.has(key) && taken.has(`${table} ${slug}`); number += 1) slug = `${base}-${number}`;
      slugs.set(key, slug);
      taken.add(`${table} ${slug}`);
      return slug;
    },
    newSlugFor: () => {
      throw new Error("nothing here bears a number of what a decision has as another thing");
    },
    nameOf: (slug) =>
      Object.keys(names)
        .find((key) => key.startsWith("Actor ") && names[key]?.includes(slug))
        ?.slice("Actor ".length),
    numberOf: () => undefined,
    othersSpells: () => Promise.resolve(new Map()),
  };
}
