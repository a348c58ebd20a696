import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../src/generated/prisma/client.js";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { fillWithWorld } from "../support/made-up-world.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { readPage, walk, type List } from "./plan/walks.js";

const list = (field: string, args = "", parent?: string): List => ({
  field,
  args,
  ...(parent !== undefined && { parent }),
});

// Every kind of order: text, dates with nulls, enums, joined names, ties; root lists and nested ones; with filters and without.
const lists: readonly List[] = [
  list("countries"),
  list("countries", "orderBy: { by: NAME_TR }"),
  list("countries", "orderBy: { by: NAME, direction: DESC }"),
  list("memberships"),
  list("memberships", "orderBy: { by: GROUP, direction: DESC }"),
  list("memberships", 'asOf: "2024-06-19", certainty: POSSIBLE, orderBy: { by: PARTY }'),
  list("memberships", "orderBy: { by: SINCE, direction: DESC }"),
  list("events"),
  list("events", "orderBy: { by: DATE, direction: DESC }"),
  list("events", "orderBy: { by: TITLE }"),
  list("events", "filter: { not: { kind: [VISIT] } }, orderBy: { by: TITLE_TR, direction: DESC }"),
  list("agreements", "orderBy: { by: SIGNED }"),
  list("agreements", "orderBy: { by: IN_FORCE, direction: DESC }"),
  list("obligations"),
  list("obligations", "orderBy: { by: KIND, direction: DESC }"),
  list("statements", "orderBy: { by: DATE, direction: DESC }"),
  list("tenures", "role: FOREIGN_MINISTER, orderBy: { by: OFFICIAL }"),
  list("citations"),
  list("sources", "orderBy: { by: PUBLISHED }"),
  list("topics", 'filter: { text: "no such topic" }'),
  list("members", "", 'alliance(slug: "pact-of-streams")'),
  list("members", "orderBy: { by: SINCE, direction: DESC }", 'alliance(slug: "pact-of-streams")'),
  list("obligations", "", 'country(code: "AZ")'),
  list("events", "", 'country(code: "AZ")'),
  list("statements", "orderBy: { by: DATE, direction: DESC }", 'topic(slug: "rivers")'),
  list("parties", "orderBy: { by: NAME_TR }", 'agreement(slug: "treaty-of-streams")'),
  list("participants", "", 'event(slug: "visit")'),
  list("citations", "orderBy: { by: PLACE, direction: DESC }", 'source(slug: "first-article")'),
];

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });

describeDatabases("paging", (open) => {
  describe("a list at rest", () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer(open, { fill: fillWithWorld });
    });

    it.each(lists)(
      "$parent { $field($args) }: both walks, with pages of any sizes, see every item once and in order",
      async (of) => {
        const whole = await readPage(server, of, { first: 100 });
        expect(new Set(whole.names).size).toBe(whole.totalCount);
        await fc.assert(
          fc.asyncProperty(sizes, fc.boolean(), async (pages, forward) => {
            const walked = await walk(server, of, pages, forward);
            expect(walked).toEqual({ names: whole.names, totals: [whole.totalCount], truthful: true });
          }),
          { numRuns: 4 },
        );
      },
    );

    it.each(lists.slice(0, 8))("$field($args): first: 0 and last: 0 say whether there is anything", async (of) => {
      const { totalCount } = await readPage(server, of, { first: 100 });
      const nothing = { names: [], cursors: [], startCursor: null, endCursor: null, totalCount };
      expect(await readPage(server, of, { first: 0 })).toEqual({
        ...nothing,
        hasNextPage: true,
        hasPreviousPage: false,
      });
      expect(await readPage(server, of, { last: 0 })).toEqual({
        ...nothing,
        hasNextPage: false,
        hasPreviousPage: true,
      });
    });

    it("has 20 items on a page unless told, from either end", async () => {
      const first = await readPage(server, list("citations"), {});
      const { endCursor } = await readPage(server, list("citations"), { last: 1 });
      const before = await readPage(server, list("citations"), { before: endCursor });
      expect(first.names).toHaveLength(15);
      expect(before.names).toEqual(first.names.slice(0, -1));
    });

    it("pages each parent's list by itself, in one statement", async () => {
      const { data, statements } = await server.askText(
        `{ alliances { nodes { slug members(first: 2) { totalCount pageInfo { hasNextPage } nodes { party { slug } } } } } }`,
      );
      const page = (totalCount: number, hasNextPage: boolean, ...slugs: string[]) => ({
        totalCount,
        pageInfo: { hasNextPage },
        nodes: slugs.map((slug) => ({ party: { slug } })),
      });
      expect({ data, statements }).toEqual({
        statements: 1,
        data: {
          alliances: {
            nodes: [
              { slug: "dialogue", members: page(1, false, "union") },
              { slug: "old-bloc", members: page(2, false, "beige", "ebene") },
              { slug: "pact-of-streams", members: page(5, true, "azure", "beige") },
            ],
          },
        },
      });
    });

    it("goes on from one cursor in the lists of several parents", async () => {
      const { endCursor } = await readPage(server, list("members", "", 'alliance(slug: "pact-of-streams")'), {
        first: 1,
      });
      const { data } = await server.askText(
        `query ($after: String) { alliances { nodes { members(first: 1, after: $after) { nodes { party { slug } } pageInfo { hasNextPage hasPreviousPage } } } } }`,
        { after: endCursor },
      );
      const page = (slug: string, hasNextPage: boolean, hasPreviousPage: boolean) => ({
        members: { nodes: [{ party: { slug } }], pageInfo: { hasNextPage, hasPreviousPage } },
      });
      expect(data).toEqual({
        alliances: { nodes: [page("union", false, false), page("beige", true, false), page("beige", true, true)] },
      });
    });
  });

  describe("a list that changes between pages", () => {
    let server: TestServer;
    let make: ReturnType<typeof factories>;
    let host: Actor;
    beforeAll(async () => {
      server = await startTestServer(open, { fill: async () => undefined });
      make = factories(server.database);
      host = await make.country("Host");
    });

    /** What is there when the walk begins: few titles and days, so that they tie, and what is gone after the first, second… page. */
    const changes = fc.record({
      events: fc.array(
        fc.record({
          title: fc.constantFrom("Ağaç", "Agac", "Işık", "İz"),
          on: fc.constantFrom(undefined, "2024", "2024-06-19", "../2024-06-30"),
          comes: fc.constantFrom(0, 0, 0, 1, 2),
          goes: fc.constantFrom(9, 9, 9, 1, 2, 3),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      cursorGoes: fc.boolean(),
      order: fc.constantFrom("DATE", "TITLE", "TITLE_TR"),
      direction: fc.constantFrom("ASC", "DESC"),
      nested: fc.boolean(),
      forward: fc.boolean(),
      size: fc.integer({ min: 1, max: 3 }),
    });

    it("shows what was there throughout exactly once and in order", async () => {
      await fc.assert(
        fc.asyncProperty(changes, async ({ events, cursorGoes, order, direction, nested, forward, size }) => {
          const { prisma } = server.database;
          await prisma.event.deleteMany();
          const of = list(
            "events",
            `orderBy: { by: ${order}, direction: ${direction} }`,
            nested ? 'party(slug: "host")' : undefined,
          );
          const deleted = new Set<string>();
          const remove = async (slugs: string[]) => {
            slugs.forEach((slug) => deleted.add(slug));
            await prisma.event.deleteMany({ where: { slug: { in: slugs } } });
          };
          const change = async (page: number, last?: string) => {
            const all = events.map((event, place) => ({ ...event, slug: `event-${place}` }));
            for (const { title, on, slug } of all.filter(({ comes }) => comes === page)) {
              await make.event(title, { slug, participants: [{ party: host }], ...(on !== undefined && { on }) });
            }
            await remove(all.filter(({ goes, comes }) => goes === page && comes < page).map(({ slug }) => slug));
            if (cursorGoes && last !== undefined && page % 2 === 1) await remove([last]);
          };
          await change(0);
          const atFirst = (await readPage(server, of, { first: 100 })).names;

          const walked = await walk(server, of, [size], forward, change);

          const throughout = atFirst.filter((name) => !deleted.has(name));
          expect(walked.names.filter((name) => throughout.includes(name))).toEqual(throughout);
          expect(walked.truthful).toBe(true);
        }),
        { numRuns: 25 },
      );
    });

    it("tells the truth about both sides of a cursor whose item is gone, be it the first, the last or the only one", async () => {
      await server.database.prisma.event.deleteMany();
      for (const title of ["A", "B", "C"]) await make.event(title, { on: "2024-06-19" });
      const of = list("events");
      const { cursors } = await readPage(server, of, { first: 3 });
      const sides = async (place: number) => {
        const after = await readPage(server, of, { first: 1, after: cursors[place] });
        const before = await readPage(server, of, { last: 1, before: cursors[place] });
        return [
          after.names,
          after.hasPreviousPage,
          after.hasNextPage,
          before.names,
          before.hasPreviousPage,
          before.hasNextPage,
        ];
      };

      await server.database.prisma.event.delete({ where: { slug: "a" } });
      expect(await sides(0)).toEqual([["b"], false, true, [], false, true]);
      await server.database.prisma.event.delete({ where: { slug: "c" } });
      expect(await sides(2)).toEqual([[], true, false, ["b"], false, false]);
      expect(await sides(1)).toEqual([[], true, false, [], false, true]);
      await server.database.prisma.event.delete({ where: { slug: "b" } });
      expect(await sides(1)).toEqual([[], false, false, [], false, false]);
      expect(await readPage(server, of, {})).toEqual({
        ...{ names: [], cursors: [], startCursor: null, endCursor: null, totalCount: 0 },
        ...{ hasNextPage: false, hasPreviousPage: false },
      });
    });
  });
});
