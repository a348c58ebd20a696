import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOADER_VERSION } from "../../src/sources/articles/fingerprint.js";
import { foldersOf, seedsFolder } from "../../src/sources/articles/folder.js";
import { jsonSchema, kinds } from "../../src/sources/articles/format/files.js";
import { checkFolders } from "../../src/sources/articles/load-seeds.js";
import { fetchSeeds, readSeeds } from "../../src/sources/articles/read-seeds.js";
import { allRows } from "../../src/sources/articles/rows/all-rows.js";
import { makeFolder, writeWorld } from "./world.js";

describe("what is made from the formats", () => {
  it.each(kinds)("seeds/schema/%s.schema.json is fresh (else: npm run codegen)", async (kind) => {
    const written: unknown = JSON.parse(await readFile(join(seedsFolder(), "schema", `${kind}.schema.json`), "utf8"));
    expect(written).toEqual(jsonSchema(kind));
  });

  it.each(kinds)("seeds/%s.yaml names its schema on the first line", async (kind) => {
    const text = await readFile(join(seedsFolder(), `${kind}.yaml`), "utf8");
    expect(text.split("\n", 1)).toEqual([`# yaml-language-server: $schema=schema/${kind}.schema.json`]);
  });
});

describe("the project's own seeds", () => {
  it("break no rule", async () => {
    await expect(checkFolders(await foldersOf(seedsFolder()))).resolves.toBeGreaterThan(400);
  });
});

describe("the loader's version", () => {
  it("goes up with every change of what the same files come to", async () => {
    const folder = await makeFolder();
    await writeWorld(folder);
    const rows = allRows(readSeeds(await fetchSeeds([folder], []), []));
    await rm(folder, { recursive: true });
    const hash = createHash("sha256")
      .update(JSON.stringify([...rows]))
      .digest("hex")
      .slice(0, 16);
    expect(
      { version: LOADER_VERSION, hash },
      "the same seeds make other rows now: raise LOADER_VERSION in src/sources/articles/fingerprint.ts, so that databases load them again, and write both values here",
    ).toEqual({ version: 9, hash: "c2de7723654b0e4b" });
  });
});
