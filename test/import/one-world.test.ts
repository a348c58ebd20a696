import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Dataset } from "../../src/sources/dataset.js";
import { atop } from "../../src/sources/datasets/atop/dataset.js";
import { cowAlliances } from "../../src/sources/datasets/cow-alliances/dataset.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabase, emptyDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";

let earlier: string;
beforeAll(async () => {
  earlier = await mkdtemp(join(tmpdir(), "entente-one-world-"));
  await writeEarlierSpells(earlier);
});
afterAll(() => rm(earlier, { recursive: true }));

describeDatabase("an alliance that COW and ATOP have", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await emptyDatabase(database);
    const make = factories(database);
    await make.country("United States", { cowCode: 2, tr: "Amerika Birleşik Devletleri" });
    await make.country("South Korea", { cowCode: 732, tr: "Güney Kore" });
  });

  const load = async (dataset: Dataset, within = "test/import/one-world") => {
    const files = await recognise(dataset, join(within, dataset.name));
    // Not strict: these files have fewer records than the real ones.
    const imported = await runImport(database, dataset, {
      files,
      strict: false,
      onlyCheck: false,
      allowRemoval: false,
    });
    expect(imported.rejected).toEqual([]);
    return imported;
  };

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
        select: { condition: true, citations: { select: { reading: { select: { condition: true } } } } },
      }),
    ).toEqual({
      condition: "Only in certain places",
      citations: [{ reading: { condition: null } }, { reading: { condition: "Only in certain places" } }],
    });
    expect(await load(cowAlliances)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    expect(await load(atop)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it.each([
    ["COW", [cowAlliances, atop]],
    ["ATOP", [atop, cowAlliances]],
  ] as const)(
    "is certain of what COW says is owed where ATOP leaves open to whom, and says that they differ; here %s comes first",
    async (_, order) => {
      const folder = await withVaryingObligations();
      for (const dataset of order) await load(dataset, folder);
      const select = {
        condition: true,
        certainFrom: true,
        citations: {
          select: { source: { select: { slug: true } }, reading: { select: { condition: true, certainFrom: true } } },
          orderBy: { source: { slug: "asc" } },
        },
        disagreements: { select: { key: true, sides: { select: { stated: true }, orderBy: { stated: "asc" } } } },
      } as const;
      const [owed, only] = ["south-korea", "united-states"].map(
        (to, place) => `us-rok-alliance/defense/${["united-states", "south-korea"][place]}/${to}`,
      );
      const start = new Date("1970-10-01");
      const varies =
        "Only in certain places; perhaps not towards this partner: the obligations vary by partner, and the source does not say how";
      expect(await database.prisma.obligation.findUnique({ where: { key: owed! }, select })).toEqual({
        condition: null,
        certainFrom: start,
        citations: [
          { source: { slug: "atop" }, reading: { condition: varies, certainFrom: null } },
          { source: { slug: "cow-alliances" }, reading: { condition: null, certainFrom: start } },
        ],
        disagreements: [
          {
            key: `obligation/${owed}/obligation`,
            sides: [{ stated: "may be owed: defense" }, { stated: "owed: defense" }],
          },
        ],
      });
      // COW codes South Korea without it.
      expect(await database.prisma.obligation.findUnique({ where: { key: only! }, select })).toMatchObject({
        condition: varies,
        certainFrom: null,
        citations: [{ source: { slug: "atop" }, reading: { condition: varies, certainFrom: null } }],
      });
      for (const dataset of order) {
        expect(await load(dataset, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }
    },
  );

  it.each([
    ["COW", [cowAlliances, atop], { both: "/2", one: "" }],
    ["ATOP", [atop, cowAlliances], { both: "", one: "/2" }],
  ] as const)(
    "pairs the spells that share days, not those that are the first of their source, here %s comes first",
    async (_, order, numbers) => {
      for (const dataset of order) await load(dataset, earlier);
      const cited = (fact: string) => ({
        [fact]: [
          { key: `${fact}${numbers.one}`, citations: [{ source: { slug: "cow-alliances" } }] },
          {
            key: `${fact}${numbers.both}`,
            citations: [{ source: { slug: "atop" } }, { source: { slug: "cow-alliances" } }],
          },
        ],
      });
      const select = {
        key: true,
        citations: { select: { source: { select: { slug: true } } }, orderBy: { source: { slug: "asc" } } },
      } as const;
      const orderBy = { possibleFrom: "asc" } as const;
      const memberships = await database.prisma.membership.findMany({ select, orderBy });
      const obligations = await database.prisma.obligation.findMany({ where: { kind: "DEFENSE" }, select, orderBy });
      const [owed] = ["us-rok-alliance/defense/united-states/south-korea"];
      const [belongs] = ["us-rok-alliance/united-states"];
      expect({
        [belongs]: memberships.filter(({ key }) => key.startsWith(belongs)),
        [owed]: obligations.filter(({ key }) => key.startsWith(owed)),
      }).toEqual({ ...cited(belongs), ...cited(owed) });
      for (const dataset of order) {
        expect(await load(dataset, earlier)).toMatchObject({ added: 0, changed: 0, removed: 0 });
      }
    },
  );

  describe("of which it is decided otherwise than before", () => {
    const slugs = async () => {
      const actors = await database.prisma.actor.findMany({
        where: { kind: "ALLIANCE" },
        select: { slug: true, externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } } },
        orderBy: { slug: "asc" },
      });
      return actors.map(({ slug, externalIds }) => [
        slug,
        ...externalIds.map(({ scheme, value }) => `${scheme} ${value}`),
      ]);
    };
    const [cow, atopName] = ["south-korea-united-states-entente-1970", "south-korea-united-states-defense-pact-1970"];

    // COW 386 is ATOP 4750, as it is decided.
    it("becomes one, when they are the same", async () => {
      const folder = await withNumbers("386", "4750");
      await load(atop, folder);
      await database.prisma.externalId.updateMany({ where: { scheme: "ATOP" }, data: { scheme: "UNKNOWN" } });
      await load(cowAlliances, folder);
      await database.prisma.externalId.updateMany({ where: { scheme: "UNKNOWN" }, data: { scheme: "ATOP" } });
      expect(await slugs()).toEqual([
        [atopName, "ATOP 4750"],
        [cow, "COW-ALLIANCE 386"],
      ]);
      await load(atop, folder);
      expect(await slugs()).toEqual([[cow, "ATOP 4750", "COW-ALLIANCE 386"]]);
      expect(await load(cowAlliances, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    });

    // COW 386 is another than ATOP 4840, as it is decided.
    it("becomes two, when they are not", async () => {
      const folder = await withNumbers("386", "4840");
      await load(cowAlliances, folder);
      const { id } = await database.prisma.actor.findUniqueOrThrow({ where: { slug: cow } });
      await database.prisma.externalId.create({ data: { actorId: id, scheme: "ATOP", value: "4840" } });
      await load(atop, folder);
      expect(await slugs()).toEqual([
        [atopName, "ATOP 4840"],
        [cow, "COW-ALLIANCE 386"],
      ]);
      expect(await load(cowAlliances, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
      expect(await load(atop, folder)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    });
  });

  it("compares when its treaty was in force, and shows both days", async () => {
    await load(atop, earlier);
    await load(cowAlliances, earlier);
    const disagreements = await database.prisma.disagreement.findMany({
      where: { aspect: { in: ["START", "END"] } },
      select: { key: true, sides: { select: { stated: true }, orderBy: { stated: "asc" } } },
      orderBy: { key: "asc" },
    });
    const sides = [{ stated: "1950-01-01" }, { stated: "1970-10-01" }];
    expect(disagreements).toEqual([
      { key: "agreement/us-rok-mutual-defense-treaty/start", sides },
      { key: "alliance/us-rok-alliance/start", sides },
    ]);
    expect(
      await database.prisma.agreement.findMany({ select: { inForce: true, terminated: true, status: true } }),
    ).toEqual([{ inForce: "1950-01-01/1970-10-01", terminated: null, status: "IN_FORCE" }]);
  });
});

// The same files, of alliances with other numbers.
async function withNumbers(cow: string, atop: string): Promise<string> {
  const folder = await mkdtemp(join(earlier, "numbers-"));
  await cp("test/import/one-world", folder, { recursive: true });
  const files: [string, string, string][] = [
    ["cow-alliances/alliance_v4.1_by_member.csv", "236", cow],
    ["atop/atop-alliance-level.csv", "3240", atop],
    ["atop/atop-member-level.csv", "3240", atop],
  ];
  for (const [name, from, to] of files) {
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), text.replaceAll(new RegExp(`^${from},`, "gm"), `${to},`));
  }
  return folder;
}

// The same files, but that what ATOP has each owe varies by partner.
async function withVaryingObligations(): Promise<string> {
  const folder = await mkdtemp(join(earlier, "varying-"));
  await cp("test/import/one-world", folder, { recursive: true });
  const file = join(folder, "atop", "atop-member-level.csv");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(/,0,4\.01$/gm, ",1,4.01"));
  return folder;
}

// The same files, but that COW has both allied once before, for six years.
async function writeEarlierSpells(folder: string): Promise<void> {
  await cp("test/import/one-world", folder, { recursive: true });
  const file = join(folder, "cow-alliances", "alliance_v4.1_by_member.csv");
  const [heading] = (await readFile(file, "utf8")).split("\n");
  const first = `1,1,1950,,,,"Type I: Defense Pact",1,1,1950,31,12,1955,0,0,1,0,0,0,4.1`;
  const second = `1,1,1950,,,,"Type I: Defense Pact",1,10,1970,,,,0,1,1,0,0,0,4.1`;
  const members = [`236,2,"United States of America"`, `236,732,"South Korea"`];
  const rows = members.flatMap((member) => [`${member},${first}`, `${member},${second}`]);
  await writeFile(file, `${[heading, ...rows].join("\n")}\n`);
}
