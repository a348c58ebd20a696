import { beforeAll, describe, expect, it } from "vitest";
import type { Fact } from "../../src/facts/facts.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { datasets } from "../../src/sources/datasets.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { sourcesOf } from "../../src/sources/sources.js";
import { describeDatabase } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { entryLine, folderOf } from "./desta/entries.js";
import { fixture } from "./igo/fixture.js";
import { givenBySource, wronglyCited } from "./names-cited.js";
import { NO_REAL_DATA, readDataset, realData } from "./reading.js";

/** Where the made-up files of a dataset are. */
async function madeUpFolder({ name }: Dataset): Promise<string> {
  if (name === "igo") return fixture();
  return name === "desta" ? folderOf(entryLine({ number: "1" })) : `test/import/${name}`;
}

/** Names and numbers without a citation of their owner by this dataset. */
function wrongIn(dataset: Dataset, facts: readonly Fact[]): unknown[] {
  const ofDataset = new Set(sourcesOf(dataset).map(({ slug }) => slug));
  const owners = ["actorId", "officialId", "agreementId"] as const;
  const ownerOf = (row: Fact["row"]) => JSON.stringify(owners.map((owner) => row[owner] ?? null));
  const cited = new Map<unknown, string>();
  for (const { table, row } of facts) {
    const { sourceId } = row as { sourceId?: { key: string } }; // a reference
    if (table === "Citation" && ofDataset.has(sourceId?.key ?? "")) cited.set(row["key"], ownerOf(row));
  }
  return facts.filter(({ table, row }) => {
    if (table !== "Name" && table !== "ExternalId") return false;
    const { citedBy } = row as { citedBy?: readonly string[] }; // keys
    return !citedBy?.length || citedBy.some((key) => cited.get(key) !== ownerOf(row));
  });
}

describe.each(datasets)("names and numbers of $name", (dataset) => {
  it("are cited to the records that give them", async () => {
    const { facts } = await readDataset(dataset, await madeUpFolder(dataset));
    expect(facts.some(({ table }) => table === "Name" || table === "ExternalId")).toBe(true);
    expect(wrongIn(dataset, facts)).toEqual([]);
  });

  it("are cited to the records that give them, in the real file", async ({ skip }) => {
    const folder = realData(dataset.name);
    if (folder === undefined) return skip(NO_REAL_DATA);
    const { facts } = await readDataset(dataset, folder);
    expect(wrongIn(dataset, facts)).toEqual([]);
  });
});

describeDatabase("the names and numbers of all sources", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
    for (const dataset of datasets) await load(dataset);
  });

  async function load(dataset: Dataset) {
    const files = await recognise(dataset, await madeUpFolder(dataset));
    return runImport(server.database, dataset, { files, strict: false, onlyCheck: false, allowRemoval: false });
  }

  it("are cited to their sources, unless they are our own", async () => {
    expect(await wronglyCited(server.database)).toEqual([]);
    const given = (await givenBySource(server.database)).map(([slug]) => slug);
    expect(given).toEqual(
      ["country-codes", ...datasets.flatMap((dataset) => sourcesOf(dataset).map(({ slug }) => slug))].sort(),
    );
  });

  it("are shown with the records that give them", async () => {
    const { data } = await server.askText(`{
      organization(slug: "united-nations") {
        names { text language citations { nodes { source { slug } locator } } }
        externalIds { scheme citations(filter: { source: { slug: ["igo-digo"] } }) { totalCount nodes { locator } } }
      }
    }`);
    const read = { source: { slug: "igo-digo" }, locator: "organizations_DIGO.csv row 2" };
    expect(data).toEqual({
      organization: {
        names: [
          { text: "United Nations", language: "EN", citations: { nodes: [read] } },
          { text: "Birleşmiş Milletler", language: "TR", citations: { nodes: [] } },
          { text: "UN", language: "EN", citations: { nodes: [] } },
          { text: "BM", language: "TR", citations: { nodes: [] } },
          { text: "UN", language: null, citations: { nodes: [read] } },
        ],
        externalIds: [{ scheme: "DIGO", citations: { totalCount: 1, nodes: [{ locator: read.locator }] } }],
      },
    });
  });

  it("do not change, when all are imported again", async () => {
    for (const dataset of datasets) expect(await load(dataset)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });
});
