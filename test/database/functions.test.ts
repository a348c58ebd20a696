import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { functionRows } from "../../src/plan/data-model.js";
import "../../src/schema/schema.js";
import { describeDatabases } from "../support/databases.js";

describeDatabases("the functions whose rows the schema reads", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test("give the columns that are declared, of the same types, in their order", async () => {
    const declared = [...functionRows].map(([name, { columns }]) => [name, Object.entries(columns)]);
    const [made] = await database.read(
      `select coalesce(json_agg(json_build_array(proname || '()', columns) order by place), '[]')
         from unnest($1::text[]) with ordinality as named(name, place)
         join pg_proc on proname || '()' = name and pronamespace = to_regnamespace(current_schema()) and proretset
        cross join lateral (
          select json_agg(json_build_array(proargnames[argument], replace(format_type(type, null), 'integer', 'int')) order by argument) as columns
            from unnest(proallargtypes, proargmodes) with ordinality as arguments(type, mode, argument)
           where mode = 't'
        ) given`,
      [declared.map(([name]) => name)],
    );
    expect(JSON.parse(String(made))).toEqual(declared);
  });

  test("only read", async () => {
    const [others] = await database.read(
      `select json_agg(proname) from pg_proc
        where proname || '()' = any($1::text[]) and pronamespace = to_regnamespace(current_schema()) and provolatile = 'v'`,
      [[...functionRows.keys()]],
    );
    expect(others).toBeNull();
  });
});
