import { beforeEach, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Dataset } from "../../src/import/dataset.js";
import { atop } from "../../src/import/datasets/atop/dataset.js";
import { cowAlliances } from "../../src/import/datasets/cow-alliances/dataset.js";
import { recognise } from "../../src/import/recognise.js";
import { runImport } from "../../src/import/run-import.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";

describeDatabases("an alliance that COW and ATOP have", (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    const make = factories(database);
    await make.country("United States", { cowCode: 2, tr: "Amerika Birleşik Devletleri" });
    await make.country("South Korea", { cowCode: 732, tr: "Güney Kore" });
  });

  const load = async (dataset: Dataset) =>
    runImport(database, dataset, {
      files: await recognise(dataset, `test/import/one-world/${dataset.name}`),
      strict: true,
      onlyCheck: false,
      allowRemoval: false,
    });

  it.each([
    ["COW", [cowAlliances, atop], "Amerika Birleşik Devletleri–Güney Kore antantı, 1970"],
    ["ATOP", [atop, cowAlliances], "Amerika Birleşik Devletleri–Güney Kore savunma paktı, 1970"],
  ] as const)("is one, found by either number, and named by whoever comes first, here %s", async (_, order, name) => {
    for (const dataset of order) await load(dataset);
    expect(
      await database.prisma.actor.findMany({
        where: { kind: "ALLIANCE" },
        select: {
          slug: true,
          nameTr: true,
          externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
          members: { select: { key: true }, orderBy: { key: "asc" } },
          restsOn: {
            select: {
              agreement: { select: { externalIds: { select: { scheme: true }, orderBy: { scheme: "asc" } } } },
            },
          },
        },
      }),
    ).toEqual([
      {
        slug: "us-rok-alliance",
        nameTr: name,
        externalIds: [
          { scheme: "ATOP", value: "3240" },
          { scheme: "COW-ALLIANCE", value: "236" },
        ],
        members: [{ key: "us-rok-alliance/south-korea" }, { key: "us-rok-alliance/united-states" }],
        restsOn: [{ agreement: { externalIds: [{ scheme: "ATOP" }, { scheme: "COW-ALLIANCE" }] } }],
      },
    ]);
  });

  it("keeps both of what they code, and says where they differ", async () => {
    await load(cowAlliances);
    await load(atop);
    const disagreements = await database.prisma.disagreement.findMany({
      select: { key: true, sides: { select: { stated: true }, orderBy: { stated: "asc" } } },
      orderBy: { key: "asc" },
    });
    expect(disagreements).toEqual([
      {
        key: "alliance/us-rok-alliance/classification",
        sides: [{ stated: "Type III: Entente" }, { stated: "defense; bilateral" }],
      },
      {
        key: "obligation/us-rok-alliance/defense/south-korea/united-states/obligation",
        sides: [{ stated: "not owed: defense" }, { stated: "owed: defense" }],
      },
    ]);
  });

  it("takes the condition of an obligation from the one that codes conditions, and changes nothing when asked again", async () => {
    await load(cowAlliances);
    await load(atop);
    const key = "us-rok-alliance/defense/united-states/south-korea";
    expect(
      await database.prisma.obligation.findUnique({
        where: { key },
        select: { condition: true, citations: { select: { note: true } } },
      }),
    ).toEqual({
      condition: "Only in certain places",
      citations: [{ note: null }, { note: null }],
    });
    expect(await load(cowAlliances)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await load(atop)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });
});
