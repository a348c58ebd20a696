import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { igo } from "../../src/sources/datasets/igo/dataset.js";
import { FORMER_SLUGS } from "../../src/sources/former-slugs.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { encodeId } from "../../src/plan/global-id.js";
import { describeDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { fixture } from "./igo/fixture.js";

const RIM = "indian-ocean-rim-association";

const load = async (database: Database) =>
  runImport(database, igo, {
    files: await recognise(igo, await fixture()),
    ...{ strict: false, onlyCheck: false, allowRemoval: true },
  });

/** As an import left it that did not know yet that two lists have the same organization. */
async function asBeforeTheMerge(database: Database): Promise<void> {
  const make = factories(database);
  const countries = [
    await make.country("Sweden", { cowCode: 380 }),
    await make.country("Finland", { cowCode: 375 }),
    await make.country("Norway", { cowCode: 385 }),
    await make.country("Germany", { cowCode: 255 }),
  ] as const;
  const [sweden] = countries;
  // What others cite is theirs, too.
  const codes = await make.source("Codes", { kind: "DATASET" });
  for (const { id, slug } of countries) await make.citation(codes, { actorId: id }, { key: slug });
  for (const [slug, scheme, value, source] of [
    [RIM, "DIGO", "IORA", "igo-digo"],
    ["rim-of-before", "MIGO", "IORARC", "igo-migo"],
  ] as const) {
    const { id } = await make.organization(slug, { slug });
    await database.prisma.externalId.create({ data: { actorId: id, scheme, value } });
    const cited = await make.source(source, { slug: source, kind: "DATASET" });
    await make.citation(cited, { actorId: id }, { key: `${source}/${slug}` });
    if (scheme === "DIGO") continue;
    const membership = await make.membership({ id, slug } as Parameters<typeof make.membership>[0], sweden);
    await make.citation(cited, { membershipId: membership.id }, { key: `${source}/${slug}/sweden` });
  }
}

describeDatabase("the slug of what was merged into another thing", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        await asBeforeTheMerge(database);
        await load(database);
      },
    });
  });

  // One that the database had, and one that it never had and others gave away.
  it.each(["rim-of-before", "iorarc"])("still finds that thing: %s", async (slug) => {
    const found = { slug: RIM };
    const ids = [encodeId("Organization", slug), encodeId("Membership", `${slug}/sweden`)];
    const { data, errors } = await server.askText(
      `query ($slug: String!, $slugs: [String!], $ids: [ID!]!, $id: ID!) {
        organization(slug: $slug) { slug }
        party(slug: $slug) { slug memberships { totalCount } }
        organizations(filter: { slug: $slugs }) { nodes { slug } }
        memberships(filter: { group: { slug: $slugs } }) { nodes { group { slug } } }
        node(id: $id) { ... on Organization { slug } }
        nodes(ids: $ids) { ... on Organization { slug } ... on Membership { party { slug } group { slug } } }
        ties(a: $slug, b: "sweden") { totalCount }
        gone: alliance(slug: $slug) { slug }
      }`,
      { slug, slugs: [slug], ids, id: ids[0] },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      organization: found,
      party: found,
      organizations: { nodes: [found] },
      memberships: { nodes: [{ group: found }] },
      node: found,
      nodes: [found, { party: { slug: "sweden" }, group: found }],
      gone: null,
    });
  });

  it("is nobody else's from then on, and importing again changes nothing", async () => {
    const { prisma } = server.database;
    expect(await prisma.actor.findMany({ where: { slug: { in: ["rim-of-before", "iorarc"] } } })).toEqual([]);
    await load(server.database); // takes away what the made-up rows had beyond the lists
    expect(await load(server.database)).toMatchObject({ added: 0, changed: 0, removed: 0, moved: 0 });
    expect(await prisma.formerSlug.findMany({ orderBy: { slug: "asc" } })).toEqual([
      { table: "Actor", slug: "iorarc", now: RIM },
      { table: "Actor", slug: "rim-of-before", now: RIM },
    ]);
  });
});

it("decides on a slug once", () => {
  const slugs = FORMER_SLUGS.flatMap(({ table, slugs }) => slugs.map((slug) => `${table} ${slug}`));
  expect(slugs).toEqual([...new Set(slugs)]);
});
