import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { startWithAll, whyNot } from "../import/acceptance/real-world.js";
import { describeDatabases } from "../support/databases.js";
import { LAWS } from "./laws.js";

function obeysLaws(loaded: () => Database): void {
  it.each(Object.entries(LAWS))("%s", async (_, statement) => {
    const [broken] = await loaded().read(`select coalesce(json_agg(l.*), '[]') from (${statement}) l ("key")`, []);
    expect(JSON.parse(String(broken))).toEqual([]);
  });
}

describeDatabases("the derived days of the seeds", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open("seeded");
  });
  obeysLaws(() => database);
});

const why = whyNot();

describe.skipIf(why)(`the derived days of all datasets${why ? ` (${why})` : ""}`, () => {
  let database: Database;
  beforeAll(async () => {
    ({ database } = await startWithAll());
  });
  obeysLaws(() => database);
});
