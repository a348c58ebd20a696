import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prismaFolder } from "../../src/database/migration-files.js";
import { printCatalogue } from "../../src/database/print-catalogue.js";
import { describeConnections } from "../support/connections.js";

describeConnections("prisma/database.sql", (connect) => {
  test("says what a fresh database holds (else: npm run codegen)", async () => {
    const { rows } = await connect("migrated");
    const committed = await readFile(join(prismaFolder, "database.sql"), "utf8");
    expect(await printCatalogue(rows)).toBe(committed.slice(committed.indexOf("\n\n") + 2));
  });

  test("would say that a column was added", async () => {
    const { rows, runScript } = await connect("migrated");
    const before = await printCatalogue(rows);
    await runScript(`alter table "Topic" add column "extra" text not null default 'x'`);
    const after = (await printCatalogue(rows)).split("\n");
    const added = after.filter((line) => !before.split("\n").includes(line));
    expect(added).toEqual([`  extra text NOT NULL DEFAULT 'x'::text,`]);
  });
});
