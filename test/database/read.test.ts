import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { describeDatabases } from "../support/databases.js";

describeDatabases("reading", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });

  test("gives the row as an array of columns, each as PostgreSQL writes it", async () => {
    const row = await database.read(
      `select $1::int, $2::text, null, json_build_array($3::date, 'a'), $3::date, count(*), true from generate_series(1, 3)`,
      [7, "Türkiye", "2024-06-19"],
    );
    expect(row).toEqual(["7", "Türkiye", null, '["2024-06-19", "a"]', "2024-06-19", "3", "t"]);
  });

  test("takes lists as parameters", async () => {
    const row = await database.read(`select json_agg(n) from unnest($1::int[]) n where n::text <> all($2::text[])`, [
      [1, 2, 3],
      ["2", 'a,"b'],
    ]);
    expect(row).toEqual(["[1, 3]"]);
  });

  test("takes any text as a value, and none as SQL", async () => {
    const text = `'; drop table "Topic"; --\\ " $1 ç`;
    expect(await database.read("select $1::text", [text])).toEqual([text]);
  });

  test("gives an empty row where a statement gives none", async () => {
    expect(await database.read("select 1 where false", [])).toEqual([]);
  });

  test("tells onRead the text of each statement", async () => {
    const texts: string[] = [];
    database.onRead = (text) => texts.push(text);
    await database.read("select 1", []);
    await database.read("select 2", []);
    database.onRead = undefined;
    expect(texts).toEqual(["select 1", "select 2"]);
  });

  test("throws the database's error with its code, and goes on reading", async () => {
    await expect(database.read("select no_such_column", [])).rejects.toMatchObject({ code: "42703" });
    await expect(database.read("select 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
    expect(await database.read("select 1", [])).toEqual(["1"]);
  });

  test("reads what Prisma wrote", async () => {
    await database.prisma.topic.create({
      data: {
        slug: "critical-minerals",
        nameEn: "Critical minerals",
        sortEn: "critical minerals",
        sortTr: "x",
        search: "x",
      },
    });
    const row = await database.read(`select json_agg("nameEn") from "Topic" where slug = $1`, ["critical-minerals"]);
    expect(row).toEqual(['["Critical minerals"]']);
  });

  test("sees a transaction of Prisma's as a whole or not at all", async () => {
    const failing = database.prisma.$transaction(async (transaction) => {
      await transaction.revision.create({ data: { origin: "half", fingerprint: "x" } });
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await database.read(`select count(*) from "Revision" where origin = 'half'`, [])).toEqual(["0"]);
  });
});
