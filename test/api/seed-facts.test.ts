import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { citationsOf, facts } from "./expected/seed-facts/facts.js";
import * as queries from "./expected/seed-facts/queries.js";

type Kind = keyof typeof facts;

interface Page<Thing> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Thing[];
}

/** All things of a list, page by page, each page in one statement. */
async function walk<Data, Variables extends object, Thing>(
  server: TestServer,
  document: TypedDocumentNode<Data, Variables & { after?: string | null }>,
  variables: Variables,
  pageOf: (data: Data) => Page<Thing>,
): Promise<Thing[]> {
  const things: Thing[] = [];
  for (let after: string | null | undefined = null; ;) {
    // Every document here takes variables, which `ask` cannot tell of a type parameter.
    const answer = await server.ask<Data, { after?: string | null }>(document as never, { ...variables, after });
    expect(answer).toMatchObject({ status: 200, errors: undefined, statements: 1 });
    const page: Page<Thing> = pageOf(answer.data as Data);
    things.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return things;
    after = page.pageInfo.endCursor;
  }
}

interface ReadBack {
  readonly source: { readonly slug: string };
  readonly locator?: string | null;
  readonly note?: string | null;
}

/** What the sources lead to: citations by the id of their fact, in the order of the sources' slugs. */
async function readSources(server: TestServer): Promise<Map<string, ReadBack[]>> {
  const found = new Map<string, ReadBack[]>();
  for (const source of Object.keys(facts.sources).sort()) {
    const citations = await walk(server, queries.readIn, { source }, ({ source }) => source!.citations);
    for (const { fact, ...citation } of citations) {
      found.set(fact.id, [...(found.get(fact.id) ?? []), citation]);
    }
  }
  return found;
}

/** Everything that the server has, by kind and by the keys of the seeds. */
async function askForAll(server: TestServer): Promise<Record<Kind, Map<string, object>>> {
  const readBack = await readSources(server);
  const keyed = <Thing extends object>(things: readonly Thing[], key: (thing: Thing) => string) =>
    new Map(
      things.map((thing) => {
        const { id, ...fact } = thing as Thing & { id?: string };
        return [key(thing), id === undefined ? fact : { ...fact, readBack: readBack.get(id) }] as const;
      }),
    );
  const slug = ({ slug }: { slug: string }) => slug;
  return {
    sources: keyed(await walk(server, queries.sources, {}, (data) => data.sources), slug),
    countries: keyed(await walk(server, queries.countries, {}, (data) => data.countries), slug),
    organizations: keyed(await walk(server, queries.organizations, {}, (data) => data.organizations), slug),
    alliances: keyed(await walk(server, queries.alliances, {}, (data) => data.alliances), slug),
    memberships: keyed(
      await walk(server, queries.memberships, {}, (data) => data.memberships),
      ({ group, party }) => `${group.slug}/${party.slug}`,
    ),
    officials: keyed(await walk(server, queries.officials, {}, (data) => data.officials), slug),
    offices: keyed(await walk(server, queries.offices, {}, (data) => data.offices), slug),
    tenures: keyed(
      await walk(server, queries.tenures, {}, (data) => data.tenures),
      ({ office, official }) => `${office.slug}/${official.slug}`,
    ),
    agreements: keyed(await walk(server, queries.agreements, {}, (data) => data.agreements), slug),
    actions: keyed(
      await walk(server, queries.actions, {}, ({ agreements: { pageInfo, nodes } }) => ({
        pageInfo,
        nodes: nodes.flatMap(({ actions }) => actions.nodes),
      })),
      ({ agreement, kind, party }) => `${agreement.slug}/${kind}/${party?.slug ?? "as a whole"}`,
    ),
    obligations: keyed(
      await walk(server, queries.obligations, {}, (data) => data.obligations),
      ({ agreement, alliance, kind, bearer, beneficiary }) =>
        [
          agreement?.slug ?? alliance?.slug,
          kind.toLowerCase().replaceAll("_", "-"),
          bearer.slug,
          beneficiary.slug,
        ].join("/"),
    ),
    events: keyed(await walk(server, queries.events, {}, (data) => data.events), slug),
    statements: keyed(await walk(server, queries.statements, {}, (data) => data.statements), ({ summary }) => summary),
    topics: keyed(await walk(server, queries.topics, {}, (data) => data.topics), slug),
  };
}

describeDatabases("the facts of the seeds", (open) => {
  let server: TestServer;
  let found: Awaited<ReturnType<typeof askForAll>>;
  beforeAll(async () => {
    // Everything about each fact is read at once, which goes beyond what one operation may ask; the limits have tests of their own.
    server = await startTestServer(open, {
      limits: { maxDepth: 16, maxFields: 2_000, maxRows: 10_000_000, maxCost: 3_000 },
    });
    found = await askForAll(server);
  });

  describe.each(Object.entries(facts) as [Kind, Record<string, object>][])("%s", (kind, expected) => {
    it("are these and no others", () => {
      expect([...found[kind].keys()].sort()).toEqual(Object.keys(expected).sort());
    });

    it.each(Object.entries(expected))("%s: as the YAML says it, and led to by its sources", (key, fact) => {
      expect(found[kind].get(key)).toEqual(fact);
    });
  });

  it.each(Object.entries(citationsOf))("counts the citations in %s", async (source, totalCount) => {
    const answer = await server.ask(queries.readIn, { source });

    expect(answer.data?.source?.citations.totalCount).toBe(totalCount);
  });

  it("has no fact without a citation", () => {
    const { sources: _, offices: __, topics: ___, ...cited } = found;
    const facts = Object.values(cited).flatMap((things) => [...things.values()]);

    for (const fact of facts) expect(fact).toHaveProperty("citations.nodes.0.source.slug");
  });
});
