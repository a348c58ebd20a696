// Makes a new migration: what has to be done to a database with all migrations for it to be as prisma/schema.prisma says.
//   npm run migration -- add_condition_language
// Read it before you commit it, and add by hand what that language cannot say (CHECK constraints, moving data).
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { migrationsFolder, prismaFolder, readMigrations } from "../dist/database/migration-files.js";
import { differenceToSchema } from "../dist/database/schema-engine.js";

const [name, ...rest] = process.argv.slice(2);
if (!name || rest.length > 0 || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name)) {
  console.error(
    "A migration needs a name of lower-case words joined by underscores: npm run migration -- add_condition_language",
  );
  process.exit(1);
}

const shadow = await PGlite.create({ extensions: { fuzzystrmatch, pg_trgm } });
const sql = await differenceToSchema(
  new PrismaPGlite(shadow),
  (script) => shadow.exec(script),
  await readMigrations(),
  readFileSync(join(prismaFolder, "schema.prisma"), "utf8"),
);
await shadow.close();

if (sql === "") {
  console.log("The migrations already make what prisma/schema.prisma says.");
} else {
  const now = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrationsFolder, `${now}_${name}`);
  mkdirSync(folder, { recursive: true });
  // Every text column is ordered by its bytes, on every database: see the first migration.
  const ordered = sql.replace(/("\w+" (?:SET DATA TYPE )?TEXT(?:\[\])?)/g, '$1 COLLATE "C"');
  writeFileSync(join(folder, "migration.sql"), ordered);
  console.log(`wrote ${folder}/migration.sql`);
}
