import { beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/database/database.js";
import { citedFacts, citedKinds, comparedKinds, factKinds } from "../../src/facts/fact-kinds.js";
import { model } from "../../src/generated/model.js";
import type { Relation } from "../../src/plan/data-model.js";
import { describeDatabase } from "../support/databases.js";
import { fillWithWorld } from "../support/made-up-world.js";

/** The relations of a table whose foreign key is its own, but for those to things that are no facts of it. */
function ownRelations(table: "Citation" | "Disagreement", without: string): string[] {
  const relations = Object.entries<Relation>(model[table].relations);
  return relations.flatMap(([name, { own }]) => (own && name !== without ? [name] : [])).sort();
}

const columnsOf = (relations: Iterable<string>) => [...relations].map((relation) => `${relation}Id`).sort();

describe("the kinds of facts", () => {
  it("have all relations of a citation but the one to its source", () => {
    expect([...citedKinds.keys()].sort()).toEqual(ownRelations("Citation", "source"));
  });

  it("have all relations of a disagreement but the one to the group that lists it", () => {
    expect([...comparedKinds.keys()].sort()).toEqual(ownRelations("Disagreement", "group"));
  });

  it("have the same table in a citation and in a disagreement, but for actors", () => {
    const tables = Object.values(factKinds).map((spec) => [spec.table, citedFacts[`${spec.cited}Id`].table] as const);
    const others = tables.filter(([table, cited]) => table !== cited).map(([table, cited]) => `${table}: ${cited}`);
    expect(others).toEqual(["Country: Actor", "Organization: Actor", "Alliance: Actor"]);
  });
});

describeDatabase("the kinds of facts in the database", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await fillWithWorld(database);
  });

  it.each([
    ["Citation", citedKinds],
    ["Disagreement", comparedKinds],
  ] as const)("are those of which a %s names one", async (table, relations) => {
    const [check] = await database.read(
      `select pg_get_constraintdef(oid) from pg_constraint where conname = $1 and connamespace = to_regnamespace(current_schema())`,
      [`${table}_fact_check`],
    );
    expect([...String(check).matchAll(/"(\w+)"/g)].map(([, column]) => column).sort()).toEqual(
      columnsOf(relations.keys()),
    );
  });

  it("stand beside the column that names the fact, in every change", async () => {
    const [changes] = await database.read(
      `select json_agg(distinct to_jsonb(array[c."fact", column_name]))
         from "everyChange"() c, jsonb_each(to_jsonb(c)) columns (column_name, value) where column_name like '%Id' and value <> 'null'`,
      [],
    );
    const undated = ["ORGANIZATION", "OFFICIAL"]; // nothing of them is a change
    const kinds = Object.entries(factKinds).filter(([kind]) => !undated.includes(kind));
    expect(
      JSON.parse(String(changes)),
      "add a new kind to everyChange.sql and to a row of the made-up world, or to `undated` here",
    ).toEqual(kinds.map(([kind, { cited }]) => [kind, `${cited}Id`]).sort());
  });
});
