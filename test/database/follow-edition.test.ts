import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { editionStatement } from "../../src/database/edition.js";
import { followEdition, type FollowedEdition } from "../../src/database/follow-edition.js";
import { makePostgresqlDatabase, postgresqlTemplate } from "../support/databases.js";
import { startProxy, type Proxy } from "../support/proxy.js";

describe.skipIf(inject("postgresql") === null)("the edition of a PostgreSQL server", () => {
  let other: pg.Client;
  let proxy: Proxy;
  let edition: FollowedEdition;
  let remove: () => Promise<void>;
  /** What the edition was each time that a broken connection was told of. */
  let told: (string | undefined)[];

  function follow(everyMs?: Parameters<typeof followEdition>[2]): FollowedEdition {
    return followEdition(proxy.url, () => told.push(edition.name()), everyMs);
  }

  beforeEach(async () => {
    const made = await makePostgresqlDatabase(postgresqlTemplate());
    remove = made.remove;
    proxy = await startProxy(made.url);
    other = new pg.Client(made.url);
    await other.connect();
    told = [];
    edition = follow();
  });
  afterEach(async () => {
    await edition.close();
    await proxy.close();
    await other.end();
    await remove();
  });

  async function written(): Promise<string> {
    await other.query(`insert into "Revision" (origin, fingerprint) values ('another process', 'x')`);
    return stored();
  }

  async function stored(): Promise<string> {
    const { rows } = await other.query<{ version: string }>(editionStatement);
    return rows[0]?.version ?? "none";
  }

  test("is unknown at first, then what the row says", async () => {
    await edition.close();
    edition = follow();
    expect(edition.name()).toBeUndefined();
    await expect.poll(() => edition.name()).toBe(await stored());
    expect(told).toEqual([]);
  });

  test("follows what another process writes", async () => {
    await expect.poll(() => edition.name()).toBe(await stored());
    await expect.poll(() => edition.name()).toBe(await written());
    await expect.poll(() => edition.name()).toBe(await written());
  });

  test("is unknown from when its connection is ended, and right again by itself", async () => {
    await expect.poll(() => edition.name()).toBe(await stored());
    await other.query(
      "select pg_terminate_backend(pid, 2000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    const missed = await written();
    await expect.poll(() => edition.name()).toBe(missed);
    expect(told).toEqual([undefined]);
    await expect.poll(() => edition.name()).toBe(await written());
  });

  test("is told of once, however long the server is away, and comes back with it", async () => {
    await expect.poll(() => edition.name()).toBe(await stored());
    proxy.cut();
    await expect.poll(() => proxy.begun()).toBeGreaterThan(3);
    expect(edition.name()).toBeUndefined();
    expect(told).toEqual([undefined]);
    const missed = await written();
    proxy.mend();
    await expect.poll(() => edition.name()).toBe(missed);
  });

  test("is unknown where the network falls silent", async () => {
    await edition.close();
    edition = follow({ answer: 500, check: 50 });
    await expect.poll(() => edition.name()).toBe(await stored());
    proxy.silence();
    const missed = await written();
    await expect.poll(() => told).toEqual([undefined]);
    await expect.poll(() => edition.name()).toBe(missed);
  });

  test.each([
    ["at once", () => Promise.resolve()],
    ["while it listens", () => expect.poll(() => edition.name()).toBeDefined()],
    ["in a pause", () => (proxy.cut(), expect.poll(() => told.length).toBe(1))],
  ])("can be closed %s", async (_, come) => {
    await come();
    await edition.close();
    expect(edition.name()).toBeUndefined();
    await expect
      .poll(async () => {
        const { rows } = await other.query(
          "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
        );
        return rows.length;
      })
      .toBe(0);
  });
});
