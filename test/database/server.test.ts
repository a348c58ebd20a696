import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { runOnServer } from "../support/database-server.js";

describe.skipIf(inject("postgresql") === null)("a PostgreSQL server", () => {
  let database: Database;
  let url: string;
  let remove: () => Promise<void>;
  const broken: Error[] = [];
  beforeAll(async () => {
    ({ url, remove } = await makePostgresqlDatabase(postgresqlTemplate()));
    database = await openDatabase({
      url,
      statementTimeoutMs: 200,
      maxConnections: 2,
      onConnectionError: (error) => broken.push(error),
    });
  });
  afterAll(async () => {
    await database.close();
    await remove();
  });

  test("refuses to write in a read", async () => {
    const write = database.read(`delete from "Topic" returning 1`, []);
    await expect(write).rejects.toMatchObject({ code: "25006" });
  });

  test("stops a read that takes longer than it may", async () => {
    await expect(database.read("select pg_sleep(5)", [])).rejects.toMatchObject({ code: "57014" });
    expect(await database.read("select 1", [])).toEqual(["1"]);
  });

  test("lets reads wait for a connection", async () => {
    const rows = await Promise.all(Array.from({ length: 10 }, (_, n) => database.read("select $1::int", [n])));
    expect(rows.map(([n]) => Number(n))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("plans a statement once and runs it under the settings for reads", async () => {
    const row = await database.read(
      "select current_setting('plan_cache_mode'), current_setting('random_page_cost'), current_setting('jit')",
      [],
    );
    expect(row).toEqual(["force_generic_plan", "1.1", "off"]);
  });

  test("goes on after its connections were cut", async () => {
    await database.read("select 1", []);
    await database.prisma.topic.count();
    const name = new URL(url).pathname.slice(1);
    await runOnServer(
      inject("postgresql")?.server ?? "",
      `select pg_terminate_backend(pid, 2000) from pg_stat_activity where datname = '${name}'`,
    );
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    expect(await database.read("select 1", [])).toEqual(["1"]);
    expect(await database.prisma.topic.count()).toBe(0);
  });
});
