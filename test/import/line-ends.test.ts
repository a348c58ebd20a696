import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readRecords } from "../../src/sources/files/records.js";

const spec = { name: "made-up.csv", delimiter: ",", columns: ["name", "year"] } as const;
const HEADING = "name,year";

it.each([
  ["one end in all lines", ["\n", "\n", "\n"]],
  ["ends of Windows", ["\r\n", "\r\n", "\r\n"]],
  ["ends of both kinds, those of Windows first", ["\r\n", "\n", "\r\n"]],
  ["ends of both kinds, those of Windows last", ["\n", "\r\n", "\n"]],
  ["ends of old Macs among them", ["\n", "\r", "\r\n"]],
])("reads a file with %s", async (_, [first, second, third]) => {
  expect(
    await recordsIn(`${HEADING}${first}Oz,1900${second}"Ruri\r\ntania",1901${third}Sylvania,1902${first}`),
  ).toEqual([
    [2, { name: "Oz", year: "1900" }],
    [3, { name: "Ruri\r\ntania", year: "1901" }],
    [5, { name: "Sylvania", year: "1902" }],
  ]);
});

it("goes on in the right line after a record that is broken, where line ends differ and one lies across two parts of the file", async () => {
  const PART = 65_536; // of which a file is read at a time
  const long = (length: number) => `${"x".repeat(length - 5)},1900`;
  const first = `${HEADING}\r${long(PART - HEADING.length - 2)}\r`;
  expect(first).toHaveLength(PART);
  expect((await recordsIn(`${first}\nOz,1900\nRuri"tania",1901\r\nSylvania,1902\r`)).slice(1)).toEqual([
    [3, { name: "Oz", year: "1900" }],
    [4, {}],
    [5, { name: "Sylvania", year: "1902" }],
  ]);
});

async function recordsIn(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), "entente-line-ends-")), spec.name);
  await writeFile(path, text);
  const records: (readonly [line: number, values: Readonly<Record<string, string>>])[] = [];
  for await (const { line, values } of readRecords({ spec, name: spec.name, path, bytes: text.length }, () => {})) {
    records.push([line, values]);
  }
  return records;
}
