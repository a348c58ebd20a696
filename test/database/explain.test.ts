import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { explainStatement, sqlLiteral } from "../../src/database/explain.js";
import { describeDatabases } from "../support/databases.js";

const STATEMENT = `select t."id" from "Actor" t where t."slug" = any($1::text[]) and t."id" > $2::int`;

describeDatabases("an explained statement", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  it.each([false, true])("has a plan for any parameters, as reads do (analyze: %s)", async (analyze) => {
    const plan = await explainStatement(database, STATEMENT, [["it's", 'a "b" \\c', null], 5], { analyze });

    expect(plan).toContain("$2");
    expect(plan.includes("actual time")).toBe(analyze);
  });

  it("may have no parameters", async () => {
    expect(await explainStatement(database, "select 1", [], { analyze: false })).toMatch(/^Result /);
  });

  it("leaves the session's settings as they were", async () => {
    const settingsOf = () => database.prisma.$queryRawUnsafe("select name, setting from pg_settings order by name");
    const before = await settingsOf();
    await explainStatement(database, "select 1", [], { analyze: false });
    expect(await settingsOf()).toEqual(before);
  });

  it.each<[string, unknown]>([
    ["text", 'it\'s \\ "quoted"'],
    ["int", -5],
    ["boolean", false],
    ["text", null],
    ["text[]", []],
    ["text[]", ["it's", 'a "b" \\c', "", "null", "{x,y}", null]],
    ["int[]", [1, null, 3]],
  ])("is sent literals that PostgreSQL reads as the values: %s %j", async (type, value) => {
    const [text] = await database.read(`select to_json(${sqlLiteral(value)}::${type})`, []);
    expect(JSON.parse(text ?? "null")).toEqual(value);
  });
});
