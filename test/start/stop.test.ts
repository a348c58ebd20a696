// A signal stops the program while a read runs that would never end.
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import type { DatabaseLocation } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { makeDataFolder, makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { fillWithWorld } from "../support/server.js";
import { buildProgram } from "./build.js";
import { endPrograms, startProgram, type Program } from "./program.js";

beforeAll(buildProgram, 120_000);
afterEach(endPrograms);

/** A year in seconds: longer than anybody waits for a test. */
const forever = 31_536_000;
const neverTooSlow = { STATEMENT_TIMEOUT_MS: "3600000" };
const query = "{ topics { totalCount } }";

/** Makes reads of topics run for ever; each runs `begin` first. */
async function makeTopicsEndless(location: DatabaseLocation, begin: string): Promise<void> {
  const database = await openDatabase(location);
  const run = (statement: string) => database.prisma.$executeRawUnsafe(statement);
  await run(
    `create function endless() returns boolean language plpgsql as $$ begin ${begin} perform pg_sleep(${forever}); return true; end $$`,
  );
  await run(`alter table "Topic" rename to topics`);
  await run(`create view "Topic" as select * from topics where endless()`);
  await database.close();
}

/** Asks the program for topics, and gives what becomes of the request when the program has ended. */
async function askForTopics(program: Program): Promise<{ ended: Promise<unknown> }> {
  const address = await program.answering();
  const headers = { "content-type": "application/json" };
  const answer = fetch(`${address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
  // The answer may still be sent, or the connection be cut.
  return { ended: answer.then((response) => response.status).catch(() => "cut") };
}

describe("stops while a read runs that would never end", () => {
  const parent = mkdtempSync(join(tmpdir(), "entente-stop-"));
  afterAll(() => rmSync(parent, { recursive: true }));
  const made = join(parent, "made");
  beforeAll(async () => {
    makeDataFolder(made, "seeded");
    // PGlite sees its own files in /pglite/data.
    await makeTopicsEndless({ folder: made }, "copy (select 1) to '/pglite/data/reading';");
  });

  it.each(["SIGTERM", "SIGINT"] as const)("over a folder, on %s", async (signal) => {
    const folder = join(parent, signal);
    cpSync(made, folder, { recursive: true });
    const program = startProgram({ DATA_DIR: folder, ...neverTooSlow });
    const { ended } = await askForTopics(program);
    await expect.poll(() => existsSync(join(folder, "postgresql", "reading"))).toBe(true);

    program.kill(signal);
    expect({ code: await program.ended(), errors: program.errors() }).toEqual({ code: 0, errors: "" });
    expect([503, "cut"]).toContain(await ended);
    expect(existsSync(join(folder, "lock"))).toBe(false);
  });

  it.skipIf(inject("postgresql") === null)("over PostgreSQL, and ends the read there", async () => {
    const { url, remove } = await makePostgresqlDatabase(postgresqlTemplate("seeded"));
    const database = await openDatabase({ url });
    await fillWithWorld(database); // the program would load what it finds missing, and read topics
    await database.close();
    await makeTopicsEndless({ url }, "");
    const program = startProgram({ DATABASE_URL: url, ...neverTooSlow });
    const { ended } = await askForTopics(program);
    const client = new pg.Client(url);
    await client.connect();
    const sleeping = async () => {
      const { rowCount } = await client.query(
        "select from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'",
      );
      return rowCount;
    };
    await expect.poll(sleeping).toBe(1);

    program.kill("SIGTERM");
    expect({ code: await program.ended(), errors: program.errors() }).toEqual({ code: 0, errors: "" });
    expect([503, "cut"]).toContain(await ended);
    await expect.poll(sleeping).toBe(0);
    await client.end();
    await remove();
  });
});
