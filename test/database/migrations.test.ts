import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { beforeAll, describe, expect, inject, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { openDatabase } from "../../src/database/open.js";
import { readFunctionFiles } from "../../src/database/function-files.js";
import { prismaFolder, readMigrations } from "../../src/database/migration-files.js";
import { differenceToSchema } from "../../src/database/schema-engine.js";
import { describeDatabases, makePostgresqlDatabase } from "../support/databases.js";

/** The engine asks the catalogue for columns of the type "char", which PGlite's adapter knows and PostgreSQL's does not. */
function adapterWithChar(pool: pg.Pool): PrismaPGlite {
  const query = (
    text: string,
    values: unknown[],
    { parsers }: { parsers: Record<number, (text: string) => unknown> },
  ) =>
    pool.query({
      text,
      values,
      rowMode: "array",
      types: {
        getTypeParser: (oid: number): ((text: string) => unknown) =>
          parsers[oid] ?? (pg.types.getTypeParser(oid) as (text: string) => unknown),
      },
    });
  return new PrismaPGlite({ query } as unknown as PGlite); // all that reading the catalogue calls
}

const schema = readFileSync(join(prismaFolder, "schema.prisma"), "utf8");

async function differenceOnPglite(schema: string): Promise<string> {
  const shadow = await PGlite.create({ extensions: { fuzzystrmatch, pg_trgm } });
  const difference = await differenceToSchema(
    new PrismaPGlite(shadow),
    (script) => shadow.exec(script),
    await readMigrations(),
    schema,
  );
  await shadow.close();
  return difference;
}

async function differenceOnPostgresql(schema: string): Promise<string> {
  const { url, remove } = await makePostgresqlDatabase();
  const shadow = new pg.Pool({ connectionString: url });
  const difference = await differenceToSchema(
    adapterWithChar(shadow),
    (script) => shadow.query(script),
    await readMigrations(),
    schema,
  );
  await shadow.end();
  await remove();
  return difference;
}

describe("the migrations", () => {
  const hasNoServer = inject("postgresql") === null;

  test("make what schema.prisma says (PGlite)", async () => {
    expect(await differenceOnPglite(schema)).toBe("");
  });

  test.skipIf(hasNoServer)("make what schema.prisma says (PostgreSQL)", async () => {
    expect(await differenceOnPostgresql(schema)).toBe("");
  });

  // The comparison is Prisma's and the same on both, and a shadow database in PGlite takes 7 s of work.
  test("are found different from a schema with one more table", async () => {
    const differenceTo = hasNoServer ? differenceOnPglite : differenceOnPostgresql;
    expect(await differenceTo(`${schema}\nmodel Extra {\n  id Int @id\n}\n`)).toContain('CREATE TABLE "Extra"');
  });

  test.skipIf(hasNoServer)("apply once when several servers start on an empty database", async () => {
    const { url, remove } = await makePostgresqlDatabase();
    const databases = await Promise.all([openDatabase({ url }), openDatabase({ url }), openDatabase({ url })]);
    const [count] = (await databases[0]?.read(`select count(*) from "_prisma_migrations"`, [])) ?? [];
    await Promise.all(databases.map((database) => database.close()));
    await remove();
    expect(Number(count)).toBe((await readMigrations()).length);
  });
});

describeDatabases("a migrated database", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test("orders every text column by its bytes", async () => {
    const [others] = await database.read(
      `select json_agg(relname || '.' || attname)
         from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = to_regnamespace(current_schema()) and relkind = 'r' and relname not like '\\_prisma%'
          and attnum > 0 and atttypid in ('text'::regtype, 'text[]'::regtype)
          and attcollation <> (select oid from pg_collation where collname = 'C' and collnamespace = 'pg_catalog'::regnamespace)`,
      [],
    );
    expect(others).toBeNull();
  });

  test("notes each migration with the checksum of its file", async () => {
    const [noted] = await database.read(
      `select json_agg(json_build_array(migration_name, checksum, finished_at is not null) order by migration_name) from "_prisma_migrations"`,
      [],
    );
    expect(JSON.parse(String(noted))).toEqual(
      (await readMigrations()).map(({ name, checksum }) => [name, checksum, true]),
    );
  });
});

describe("the text of each migration", () => {
  test.each([
    ["creates a function", `CREATE OR REPLACE FUNCTION "f"() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;`],
    [
      "attaches a trigger",
      `CREATE TRIGGER t AFTER INSERT ON "Topic" FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"();`,
    ],
    [
      "calls a function of prisma/functions",
      `UPDATE "AgreementParty" p SET "certainlyIn" = d."certainlyIn" FROM "daysOfParties"() d;`,
    ],
  ])("would be found to be one that %s", async (_, script) => {
    expect(await faultsIn(script)).toHaveLength(1);
  });

  test("neither defines nor calls a function or trigger of ours", async () => {
    const migrations = await readMigrations();
    const faults = await Promise.all(
      migrations.map(async ({ name, script }) => (await faultsIn(script)).map((fault) => `${name}: ${fault}`)),
    );
    expect(faults.flat()).toEqual([]);
  });

  /** The places in a script that define a function or trigger, or name a function of prisma/functions or prisma/triggers as one calls it. */
  async function faultsIn(script: string): Promise<readonly string[]> {
    const { files } = await readFunctionFiles();
    const names = files.flatMap((file) =>
      [...file.script.matchAll(/^CREATE FUNCTION "(\w+)"/gm)].map(([, name]) => name),
    );
    const statements = script.replaceAll(/--.*$/gm, "").split(/;\s*$/m);
    const calls = new RegExp(`"?\\b(${names.join("|")})"\\s*\\(`);
    const defines = /\b(CREATE|ALTER|DROP)\s+(OR\s+REPLACE\s+)?(FUNCTION|PROCEDURE|TRIGGER)\b|\bDO\s+\$/i;
    return statements.filter((statement) => defines.test(statement) || calls.test(statement));
  }
});
