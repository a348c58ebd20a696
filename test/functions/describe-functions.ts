// Tests of SQL functions by themselves: rows in, rows out.
import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { readFunctionFiles } from "../../src/database/function-files.js";
import { describeDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";

/** What the tests of a function are given; usable once the tests run. */
export interface Functions {
  /** The factories that fill the database. It is empty when the first test of a function begins. */
  readonly make: ReturnType<typeof factories>;
  /** The rows that a statement gives, days as `YYYY-MM-DD`. The database does not know the types of values, so each parameter needs a cast. */
  rows(statement: string, ...values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** The value of an expression. */
  value(statement: string, ...values: readonly unknown[]): Promise<unknown>;
  /** Runs a statement that writes. */
  run(statement: string): Promise<unknown>;
}

/** The names of the functions in a folder of prisma/functions. */
export async function functionsIn(area: string): Promise<string[]> {
  const { files } = await readFunctionFiles();
  return files.flatMap(({ path }) => {
    const [, folder, name] = /^prisma\/functions\/(\w+)\/(\w+)\.sql$/.exec(path) ?? [];
    return folder === area && name !== undefined ? [name] : [];
  });
}

/**
 * Tests the functions of one folder of prisma/functions, each in a block under its name. All share one database. Fails if
 * a function of the folder has no block. `describeOn` is describeDatabases where the two databases could differ.
 */
export function describeFunctions(
  area: string,
  blocks: Readonly<Record<string, (functions: Functions) => void>>,
  describeOn = describeDatabase,
): void {
  it(`prisma/functions/${area} holds the functions that are tested here, and no other`, async () => {
    expect(await functionsIn(area)).toEqual(Object.keys(blocks).sort());
  });

  describeOn(`prisma/functions/${area}`, (open) => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    const rows: Functions["rows"] = async (statement, ...values) => {
      const text = `select coalesce(json_agg(to_jsonb(one)), '[]')::text as "read" from (${statement}) one`;
      const [row] = await database.prisma.$queryRawUnsafe<{ read: string }[]>(text, ...values);
      return JSON.parse(String(row?.read)) as Record<string, unknown>[];
    };
    const functions: Functions = {
      // The database is opened later than blocks take these apart.
      make: new Proxy({} as Functions["make"], {
        get: (_, name) => Reflect.get(factories(database), name) as unknown,
      }),
      rows,
      value: async (statement, ...values) => (await rows(`select (${statement}) as "value"`, ...values))[0]?.["value"],
      run: (statement) => database.prisma.$executeRawUnsafe(statement),
    };

    for (const [name, block] of Object.entries(blocks)) {
      describe(name, () => {
        beforeAll(() => empty(database));
        block(functions);
      });
    }
  });
}

async function empty({ prisma }: Database): Promise<void> {
  await prisma.$executeRawUnsafe(`do $$ declare tables text; begin
    select string_agg(oid::regclass::text, ', ') into tables from pg_class
     where relnamespace = to_regnamespace(current_schema()) and relkind = 'r' and relname not in ('_prisma_migrations', 'Edition');
    execute 'truncate ' || tables || ' restart identity cascade';
  end $$`);
}
