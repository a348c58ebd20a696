// Sets of seeds in folders of their own, which add things, and facts to things that are there.
import { mkdir, rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldersOf } from "../../src/sources/articles/folder.js";
import type { Seeds } from "../../src/sources/articles/format/files.js";
import { positionOf } from "../../src/sources/articles/locators.js";
import type { Problem } from "../../src/sources/articles/problem.js";
import { fetchSeeds, readSeeds } from "../../src/sources/articles/read-seeds.js";
import { allRows } from "../../src/sources/articles/rows/all-rows.js";
import { makeFolder, writeWorld, type Edits } from "./world.js";

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true }));

async function read(edits: Edits): Promise<Seeds> {
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeWorld(folder, edits);
  const problems: Problem[] = [];
  const seeds = readSeeds(await fetchSeeds(await foldersOf(folder), problems), problems);
  expect(problems).toEqual([]);
  return seeds;
}

const page = `
coast-page:
  kind: web-page
  title: The coast
  url: https://example.org/coast
  accessed: 2026-12-01
  updated: 2025-03-14
`;

describe("a set of seeds", () => {
  it("adds citations, actions and fields to a thing, and a more precise date", async () => {
    const seeds = await read({
      "world/coast/sources.yaml": page,
      "world/coast/agreements.yaml": `
treaty-of-streams:
  inForce: 2024-07-08
  cited:
    - { in: coast-page, at: art. 3(2), note: Says when it enters into force. }
  actions:
    - kind: signature
      by: ruritania
      cited:
        - { in: coast-page, at: text, note: Signed there. }
    - kind: signature
      by: japan
      cited:
        - { in: coast-page, at: text, note: Signed there. }
`,
      "world/rivers/alliances.yaml": "pact-of-streams: { period: { start: 2024 } }\n",
    });
    const treaty = seeds.agreements.get("treaty-of-streams")!;
    expect(treaty).toMatchObject({ inForce: { value: "2024-07-08" }, signed: { value: "2024-06-19" } });
    expect(treaty.cited.map((one) => one.in)).toEqual(["00000000000000a1", "coast-page"]);
    expect(treaty.actions?.map(({ by, on, cited }) => [by, on?.value, cited.length])).toEqual([
      ["ruritania", "2024-06-19", 2],
      ["japan", undefined, 1],
    ]);
    expect(seeds.alliances.get("pact-of-streams")?.period?.start?.value).toBe("2024");
  });

  it("shows on its day what a dated page cites, and says when the page was read", async () => {
    const seeds = await read({
      "world/coast/sources.yaml": page,
      "world/coast/memberships.yaml": `
pact-of-streams/india:
  cited:
    - { in: coast-page, at: list, note: Lists India. }
`,
    });
    const rows = allRows(seeds);
    expect(rows.get("Source")).toContainEqual(
      expect.objectContaining({ slug: "coast-page", kind: "WEB_PAGE", accessed: "2026-12-01" }),
    );
    expect(rows.get("Membership")).toContainEqual(
      expect.objectContaining({ key: "pact-of-streams/india", knownFrom: "2025-03-14", knownUntil: "2025-03-14" }),
    );
  });
});

describe("the places in a source on the web", () => {
  const treaty = { kind: "DOCUMENT", url: "https://example.org" } as const;

  it("are in the order of the text", () => {
    const places = ["title", "preamble", "¶1", "¶1 s2", "art. 3", "art. 3(2)", "art. 12", "annex 1", "annex 2"];
    const positions = places.map((place) => positionOf(place, treaty)!);
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
  });

  it.each(['section "Members"', 'page "Finland"', "list", "table", "text"])("can be %s", (place) => {
    expect(positionOf(place, treaty)).toBeGreaterThan(0);
    expect(positionOf(place, { kind: "ARTICLE" })).toBeUndefined();
  });

  it.each(["art. 0", "art 5", "Art. 5", 'section ""', "row 5", "¶0", "page Finland"])("cannot be %s", (place) => {
    expect(positionOf(place, treaty)).toBeUndefined();
  });
});
