// The columns of each dataset, and the reasons for those that are not read: docs/datasets.md is this list (`-u` updates it).
import { mkdtemp, open, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import type { Dataset, DatasetFile } from "../../src/sources/dataset.js";
import { datasets } from "../../src/sources/datasets.js";
import { archigos } from "../../src/sources/datasets/archigos/dataset.js";
import { findFiles } from "../../src/sources/files/find-files.js";
import { asWritten, knownColumns, unknownColumns } from "../../src/sources/files/headings.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { datasetsPage } from "./columns/datasets-page.js";
import { columnsReadOf } from "./columns/columns-read.js";
import { entryLine, folderOf } from "./desta/entries.js";
import { fixture as igoFixture } from "./igo/fixture.js";
import { NO_REAL_DATA, realData } from "./reading.js";

const MADE_UP: Readonly<Record<string, () => Promise<string>>> = {
  desta: () => folderOf(entryLine({ number: "1" })),
  igo: igoFixture,
};

const fixtureOf = ({ name }: Dataset) => MADE_UP[name]?.() ?? Promise.resolve(`test/import/${name}`);

it.each(datasets)(
  "$name: the columns of its made-up files are known, and those called read are read",
  async (dataset) => {
    const folder = await fixtureOf(dataset);
    for (const { spec, path } of await findFiles(dataset, folder)) {
      expect(unknownColumns(await headingAt(path, spec), spec)).toEqual([]);
    }
    const read = await columnsReadOf(dataset, folder);
    for (const file of dataset.files.filter(({ readsAnyColumn }) => !readsAnyColumn)) {
      const called = [...knownColumns(file)].flatMap(([column, why]) => (why === undefined ? [column] : []));
      expect([file.name, [...read.get(file.name)!].sort()]).toEqual([file.name, called.sort()]);
    }
  },
);

describe.each(datasets)("$name", (dataset) => {
  const folder = realData(dataset.name);
  it.skipIf(!folder)(`has the columns that are known, and no other${folder ? "" : ` (${NO_REAL_DATA})`}`, async () => {
    for (const { spec, path } of await findFiles(dataset, folder!)) {
      const heading = await headingAt(path, spec);
      expect(unknownColumns(heading, spec)).toEqual([]);
      if (!spec.readsAnyColumn)
        expect([spec.name, heading.sort()]).toEqual([spec.name, [...knownColumns(spec).keys()].sort()]);
    }
  });
});

it("the page of datasets lists each column", async () => {
  const page = "docs/datasets.md";
  const text = await format(datasetsPage(datasets), { ...(await resolveConfig(page)), filepath: page });
  await expect(text).toMatchFileSnapshot(`../../${page}`);
});

describe("a file of archigos with another heading", () => {
  it("is refused where a column is not known, with what to do, and read where that is allowed", async () => {
    const folder = await withHeading((heading) => `${heading.trimEnd()},"party affiliation",""`, `,"x","1"`);
    await expect(recognise(archigos, folder)).rejects.toThrow(
      `archigos.csv: has columns that are not known here: party affiliation, ""\nA new column can change what a record says. Remove it from the file, or pass \`--allow-unknown-columns\` to import the file without reading it. Nothing was written.`,
    );
    expect(await recognise(archigos, folder, { allowUnknownColumns: true })).toHaveLength(1);
  });

  it("is the same where names have spaces around them, and other capitals", async () => {
    const folder = await withHeading((heading) => heading.toUpperCase().replaceAll('","', ' "," '));
    const [file] = await recognise(archigos, folder);
    expect(asWritten([" OBSID ", "LeadID", "Other"], file!.spec)).toEqual(["obsid", "leadid", "Other"]);
    expect(await columnsReadOf(archigos, folder)).toEqual(await columnsReadOf(archigos, "test/import/archigos"));
  });
});

async function headingAt(path: string, spec: DatasetFile): Promise<string[]> {
  const file = await open(path);
  for await (const line of file.readLines({ encoding: "utf8" })) {
    await file.close();
    const [names = []]: string[][] = parse(line, { delimiter: spec.delimiter, bom: true });
    return asWritten(names, spec);
  }
  throw new Error(`${path} is empty`);
}

/** The made-up file of archigos with another heading, and more in each record. */
async function withHeading(change: (heading: string) => string, more = ""): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entente-columns-"));
  const [heading = "", ...lines] = (await readFile("test/import/archigos/archigos.csv", "utf8")).trimEnd().split("\n");
  const records = lines.map((line) => `${line}${more}`);
  await writeFile(join(folder, "archigos.csv"), `${[change(heading), ...records].join("\n")}\n`);
  return folder;
}
