import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/sources/dataset.js";
import { datasets } from "../../src/sources/datasets.js";
import { atop } from "../../src/sources/datasets/atop/dataset.js";
import { cowAlliances } from "../../src/sources/datasets/cow-alliances/dataset.js";
import { cowStates } from "../../src/sources/datasets/cow-states/dataset.js";
import { readRecords } from "../../src/sources/files/records.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { NO_REAL_DATA, realData } from "./reading.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-version-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The made-up files of a dataset, one of them changed. */
async function changed(dataset: Dataset, file: string, change: (text: string) => string): Promise<string> {
  const place = await mkdtemp(join(folder, dataset.name));
  await cp(join("test/import", dataset.name), place, { recursive: true });
  await writeFile(join(place, file), change(await readFile(join(place, file), "utf8")));
  return place;
}

const [MEMBERS_OF_COW, ALLIANCES, MEMBERS] = [
  "alliance_v4.1_by_member.csv",
  "atop-alliance-level.csv",
  "atop-member-level.csv",
];
const OF_ATOP = '"4.01" or "4.0100002"';

describe("another version of a dataset", () => {
  it.each([
    [cowStates, "states2016.csv", "2016", "2011", '"2016"', "State System Membership List, version 2016"],
    [cowAlliances, MEMBERS_OF_COW, "4.1", "3.03", '"4.1"', "COW Formal Alliances, version 4.1"],
    [atop, ALLIANCES, "4.01", "5.1", OF_ATOP, "Alliance Treaty Obligations and Provisions (ATOP), version 4.01"],
    [atop, MEMBERS, "4.01", "", OF_ATOP, "Alliance Treaty Obligations and Provisions (ATOP), version 4.01"],
  ])("is refused by its first records: %o %s", async (dataset, file, known, other, mustBe, title) => {
    const place = await changed(dataset, file, (text) => text.replaceAll(`,${known}\n`, `,${other}\n`));
    const got = other === "" ? '""' : `"${other}"`;
    await expect(recognise(dataset, place)).rejects.toThrow(
      `${join(place, file)}:2: version must be ${mustBe}, got ${got}\n` +
        `This is another version of ${dataset.name} than the one that it would be cited as, "${title}": get that one from ${dataset.source.url}. Nothing was written.`,
    );
  });

  it("is refused where it has no column of its version", async () => {
    const place = await changed(cowStates, "states2016.csv", (text) => text.replace(",version\n", ",edition\n"));
    await expect(recognise(cowStates, place)).rejects.toThrow(/; its heading \(.*\) lacks version/);
  });

  it("is not told by one record, where the next is of the version", async () => {
    const place = await changed(cowStates, "states2016.csv", (text) => text.replace(",2016\n", ",\n"));
    expect(await recognise(cowStates, place)).toHaveLength(1);
  });

  it("is not told by a record that is cut short", async () => {
    const place = await changed(cowStates, "states2016.csv", (text) => text.replace("\n", "\nUSA,2\n"));
    expect(await recognise(cowStates, place)).toHaveLength(1);
  });
});

it.for(datasets)(
  "the real files are of the version that they are cited as, and whole: $name",
  async (dataset, { skip }) => {
    const place = realData(dataset.name);
    if (place === undefined) return skip(NO_REAL_DATA);
    const files = await recognise(dataset, place);
    const counts = new Map<string, number>();
    for (const file of files) {
      for await (const { uneven } of readRecords(file, () => {})) {
        expect(uneven).toBeUndefined();
        counts.set(file.spec.name, (counts.get(file.spec.name) ?? 0) + 1);
      }
    }
    for (const { name, records } of dataset.files) expect(records ?? counts.get(name)).toBe(counts.get(name));
  },
);
