// A server over the made-up world and its oracle, asked the same.
import { expect } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import type { Database } from "../../../src/database/database.js";
import { spoil, type Fill, type Open } from "../../support/databases.js";
import { factories } from "../../support/factories.js";
import { fillWithWorld } from "../../support/made-up-world.js";
import { deriveDaysOfParties, startTestServer, type TestServer } from "../../support/server.js";
import { createCoverage, type Coverage } from "./coverage.js";
import { createCursorBook, type CursorBook } from "./cursor-book.js";
import { searchedTexts } from "./pool.js";
import { fillGaps, type Gaps } from "./gaps.js";
import { createOracle, type Oracle } from "./oracle.js";
import type { Args } from "./oracle-days.js";
import { readWorld, type World } from "./world-rows.js";

/** Beyond the limits on operations that can be set: what is tested is how they are answered. */
const boundless = { maxDepth: 100, maxFields: 1e9, maxRows: 1e9, maxCost: 1e9 };

/** Asks the server and the oracle, and expects the same whole answer, read with so many statements. */
export type AskBoth = (query: string, variables?: Args, statements?: number) => Promise<Record<string, unknown>>;

/** A server and its oracle. */
export interface Both {
  readonly server: TestServer;
  readonly oracle: Oracle;
  readonly cursors: CursorBook;
  readonly coverage: Coverage;
  readonly askBoth: AskBoth;
}

/** Gaps where operations at random ask. */
const gaps: readonly [Gaps, Gaps, Gaps] = [
  ["{[2012-03-01,2012-03-02)}", null],
  ["{[2020-06-01,2020-06-16),[2024-06-19,2024-06-20)}", "{[2020-06-15,2020-06-16)}"],
  ["{[2010-06-15,2015-06-15),[2024-06-01,2024-06-21)}", "{[2011-01-01,2015-01-02),[2024-06-19,2024-06-21)}"],
];

/** The made-up world, and what it leaves out and operations at random are to find too. */
async function fillWithWholeWorld(database: Database): Promise<void> {
  const { prisma } = database;
  await fillWithWorld(database);
  await prisma.revision.create({ data: { origin: "made up", fingerprint: "made up" } });
  const make = factories(database);
  const [old, recent] = [
    await make.source("Old dataset", { kind: "DATASET", coverage: { start: "1900", end: "1999" } }),
    await make.source("Recent dataset", {
      kind: "DATASET",
      coverage: { start: "1950", endStatus: "UNKNOWN_AFTER", seen: ["2024"] },
    }),
  ];
  const endless = await make.source("Endless dataset", {
    kind: "DATASET",
    coverage: { start: "1900", end: "2010" },
    codesEnds: false,
  });
  for (const { id } of await prisma.agreement.findMany())
    await make.citation(endless, { agreementId: id }, { key: `endless/${id}` });
  const facts = [
    ...(await prisma.membership.findMany()).map(({ id }) => ({ membershipId: id })),
    ...(await prisma.tenure.findMany()).map(({ id }) => ({ tenureId: id })),
    ...(await prisma.obligation.findMany()).map(({ id }) => ({ obligationId: id })),
  ];
  // Each third fact has neither, so that lists have none, one or both.
  for (const [place, fact] of facts.entries()) {
    const sources = [[old], [old, recent], []][place % 3] ?? [];
    for (const source of sources) await make.citation(source, fact, { key: `${source.slug}/${place}` });
  }
  await fillCharter(database);
  await fillGaps(database, gaps);
  await deriveDaysOfParties(database);
}

/** An agreement whose parties came and went. */
async function fillCharter(database: Database): Promise<void> {
  const make = factories(database);
  const slug = { in: ["azure", "beige", "coral", "dun"] };
  const parties = await database.prisma.actor.findMany({ where: { slug }, orderBy: { slug: "asc" } });
  const charter = await make.agreement("Charter", { inForce: "2010", parties });
  const [azure, beige, coral, dun] = parties;
  await make.action(charter, "ACCESSION", { by: beige, on: "2020-06" });
  await make.action(charter, "WITHDRAWAL", { by: coral, on: "2012-03" });
  await make.action(charter, "ACCESSION", { by: coral, on: "2024-06" });
  await make.action(charter, "SUCCESSION", { by: dun });
  const ended = { inForce: "2000", terminated: "2005", status: "TERMINATED" } as const;
  const former = await make.agreement("Former charter", { ...ended, parties });
  await make.action(former, "WITHDRAWAL", { by: azure, on: "2003-06" });
  await make.action(former, "WITHDRAWAL", { by: beige, on: "2005-01" });
}

/**
 * Starts a server over the made-up world, or what `fill` writes, to be asked together with its oracle. `change` changes the world before, in the database and in
 * memory; what breaks a promise of the schema is then reported, and no failure.
 */
export async function startWithOracle(
  open: Open,
  change?: (database: Database, world: World) => Promise<void>,
  fill?: Fill,
): Promise<Both> {
  const schema = createSchema();
  let world: World | undefined;
  const server = await startTestServer(open, {
    ...(fill ? { fill } : { contents: fillWithWholeWorld }),
    ...(change && {
      fill: async (database) => {
        spoil(database);
        world = await readWorld(database, searchedTexts);
        await change(database, world);
      },
      report: () => undefined,
    }),
    limits: boundless,
  });
  const cursors = createCursorBook();
  const coverage = createCoverage(schema);
  const oracle = createOracle(
    schema,
    world ?? (await readWorld(server.database, searchedTexts)),
    cursors,
    coverage.onResolve,
  );
  return {
    ...{ server, oracle, cursors, coverage },
    askBoth: async (query, variables, statements = 1) => {
      const { data, errors } = oracle.execute(query, variables);
      expect(errors).toBeUndefined();
      const answer = await server.askText(query, variables);
      const plain = cursors.pair(JSON.parse(JSON.stringify(data)), answer.data) as Record<string, unknown>;
      expect(answer).toEqual({ status: 200, errors: undefined, data: plain, statements });
      return plain;
    },
  };
}
