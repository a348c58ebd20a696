import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { prismaFolder } from "../../src/database/migration-files.js";
import type { MigrationConnection } from "../../src/database/migrate.js";
import { printCatalogue } from "../../src/database/print-catalogue.js";
import { describeConnections } from "../support/connections.js";

describeConnections("prisma/database.sql", (connect) => {
  let connection: MigrationConnection;
  beforeAll(async () => {
    connection = await connect("migrated");
  });

  test("says what a fresh database holds (else: npm run codegen)", async () => {
    const committed = await readFile(join(prismaFolder, "database.sql"), "utf8");
    expect(await printCatalogue(connection.rows)).toBe(committed.slice(committed.indexOf("\n\n") + 2));
  });

  test("would say that a column was added", async () => {
    const before = await printCatalogue(connection.rows);
    await connection.runScript(`alter table "Topic" add column "extra" text not null default 'x'`);
    const after = (await printCatalogue(connection.rows)).split("\n");
    const added = after.filter((line) => !before.split("\n").includes(line));
    expect(added).toEqual([`  extra text NOT NULL DEFAULT 'x'::text,`]);
  });
});
