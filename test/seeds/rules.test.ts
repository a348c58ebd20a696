import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeProblem, type Problem } from "../../src/sources/articles/problem.js";
import { fetchSeeds, readSeeds } from "../../src/sources/articles/read-seeds.js";
import { foldersOf } from "../../src/sources/articles/folder.js";
import { rules } from "../../src/sources/articles/rules.js";
import { breaches } from "./breaches.js";
import { makeFolder, writeWorld, type Edits } from "./world.js";

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true }));

async function problemsOf(edits: Edits): Promise<string[]> {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeWorld(folder, edits);
  const problems: Problem[] = [];
  readSeeds(await fetchSeeds(await foldersOf(folder), problems), problems);
  return problems.map((problem) => describeProblem(problem).replaceAll(`${folder}/`, ""));
}

describe("the rules of the seeds", () => {
  it("finds nothing wrong with a good world", async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it.each(breaches)("$rule: $what", async ({ edits, problems }) => {
    expect(await problemsOf(edits)).toEqual(problems);
  });

  it("are reported with causes before consequences, whatever the files are called", async () => {
    const found = await problemsOf({
      "topics.yaml": [
        ["rivers:", "brooks:"],
        ["names: {", "colour: blue\n  names: {"],
      ],
    });
    expect(found[0]).toMatch(/^topics\.yaml:\d+: FO-02 /);
    expect(found.slice(1).map((problem) => problem.split(" ")[1])).toContain("RE-01");
  });

  it("has a breach of each rule in this test", () => {
    expect([...new Set(breaches.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });
});
