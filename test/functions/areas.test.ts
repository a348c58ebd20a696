import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prismaFolder } from "../../src/database/migration-files.js";

test("each folder of prisma/functions has a file of tests here", async () => {
  const folders = await readdir(join(prismaFolder, "functions"));
  const files = await readdir(import.meta.dirname);
  const tested = files.flatMap((file) => (file.endsWith(".test.ts") ? [file.replace(".test.ts", "")] : []));
  expect(tested.filter((name) => name !== "areas").sort()).toEqual(folders.sort());
});
