import { beforeAll, expect, test, vi } from "vitest";
import { editionStatement } from "../../src/database/edition.js";
import { type FunctionFile, readFunctionFiles, withChecksum } from "../../src/database/function-files.js";
import { installFunctions } from "../../src/database/install-functions.js";
import type { MigrationConnection } from "../../src/database/migrate.js";
import { describeConnections } from "../support/connections.js";
import { expectStartError } from "../support/start-error.js";

const { files } = await readFunctionFiles();

/** All files, with others in place of those with the same path. */
function filesWith(...edited: readonly FunctionFile[]) {
  const kept = files.filter(({ path }) => !edited.some((file) => file.path === path));
  return Promise.resolve(withChecksum([...edited, ...kept], []));
}

const extra = (script: string): FunctionFile => ({ path: "prisma/functions/time/extra.sql", script });
const extraOf = (parameters: string, result: string, body: string) =>
  extra(`CREATE FUNCTION "extra"(${parameters}) RETURNS ${result} LANGUAGE sql STABLE AS $$\n  SELECT ${body}\n$$;\n`);

describeConnections("the functions of prisma/functions", (connect) => {
  let connection: MigrationConnection;
  beforeAll(async () => {
    connection = await connect("migrated");
  });

  async function one(text: string): Promise<unknown> {
    const [row] = await connection.rows(`select (${text}) as "value"`);
    return row?.["value"];
  }

  async function countOf(name: string): Promise<unknown> {
    return one(`select count(*)::int from pg_proc where proname = '${name}'`);
  }

  test("are changed by editing a file, its arguments and result too", async () => {
    await installFunctions(connection, filesWith(extraOf("day date", "int", "1")));
    expect(await one(`"extra"('2000-01-01'::date)`)).toBe(1);
    await installFunctions(connection, filesWith(extraOf("day date, kind text", "text", "kind")));
    expect(await one(`"extra"('2000-01-01'::date, 'b'::text)`)).toBe("b");
    expect(await countOf("extra")).toBe(1);
  });

  test("are dropped when their file is gone", async () => {
    await installFunctions(connection, filesWith(extraOf("", "int", "1")));
    await installFunctions(connection, filesWith());
    expect(await countOf("extra")).toBe(0);
  });

  test("leave functions of others alone", async () => {
    await connection.runScript(`create function "theirs"() returns int language sql as 'select 1'`);
    await installFunctions(connection, filesWith(extraOf("", "int", "2")));
    expect(await one(`"theirs"()`)).toBe(1);
  });

  test("may call each other in any order of files", async () => {
    const first = { path: "prisma/functions/time/aaa.sql", script: extraOf("", "int", `"later"()`).script };
    const later = {
      path: "prisma/functions/time/later.sql",
      script: first.script.replace("extra", "later").replace(`"later"()\n`, "7\n"),
    };
    await installFunctions(connection, filesWith(first, later));
    expect(await one(`"extra"()`)).toBe(7);
  });

  test("do not change the edition of the data", async () => {
    const edition = await connection.rows(editionStatement);
    await installFunctions(connection, filesWith(extraOf("", "int", "3")));
    expect(await connection.rows(editionStatement)).toEqual(edition);
  });

  test("are left as they are when the checksum agrees", async () => {
    const given = filesWith(extraOf("", "int", "4"));
    await installFunctions(connection, given);
    const runScript = vi.spyOn(connection, "runScript");
    await installFunctions(connection, given);
    expect(runScript).not.toHaveBeenCalled();
    runScript.mockRestore();
  });

  test("are installed over those of a copy that was restored without comments", async () => {
    await installFunctions(connection, filesWith(extraOf("", "int", "5")));
    await connection.runScript(`comment on function "extra"() is null; comment on function "ties" is null`);
    await installFunctions(connection, filesWith(extraOf("", "int", "6")));
    expect(await one(`"extra"()`)).toBe(6);
    expect(await countOf("ties")).toBe(1);
  });

  test("come with the triggers of each table, tables that a later migration makes too", async () => {
    await connection.runScript(`create table "Later" (id int)`);
    const laterMigration = { name: "29990101000000_later", script: "", checksum: "x" };
    await installFunctions(connection, Promise.resolve(withChecksum(files, [laterMigration])));
    const before = await connection.rows(editionStatement);
    await connection.runScript(`insert into "Later" values (1)`);
    expect(await connection.rows(editionStatement)).not.toEqual(before);
    await connection.runScript(`drop table "Later"`);
  });

  test.each([
    [
      "a syntax error",
      extra("CREATE FUNCTION extra()\n  RETURNS int LANGUAG sql AS '';"),
      "prisma/functions/time/extra.sql:2: syntax error",
    ],
    ["a body that does not fit the tables", extraOf("", "int", "nothing"), `extra(): column "nothing" does not exist`],
    ["a body of another type", extraOf("", "int", "'a'::text"), "extra(): return type mismatch"],
    [
      "a body in PL/pgSQL that is no program",
      extra(`CREATE FUNCTION "extra"() RETURNS int LANGUAGE plpgsql AS $$ BEGIN retrn 1; END $$;`),
      `extra(): syntax error at or near "retrn"`,
    ],
  ])("are refused with %s, and nothing is changed", async (_, broken, message) => {
    await installFunctions(connection, filesWith(extraOf("", "int", "8")));
    const error = await installFunctions(connection, filesWith(broken)).catch((thrown: unknown) => thrown);
    expectStartError(error, "could not be installed", message, "Nothing was changed");
    expect(await one(`"extra"()`)).toBe(8);
  });
});
