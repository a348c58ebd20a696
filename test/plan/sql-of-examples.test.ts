// The SQL of each example stands in a file, so that a change of the planner shows in a diff. `npx vitest run test/plan/sql-of-examples.test.ts -u` updates the files.
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { layOutSql } from "../../src/command/explain/lay-out-sql.js";
import { exampleNames, statementOfExample } from "./examples.js";

const files = readdirSync(new URL("sql/", import.meta.url)); // before vitest writes those that are missing

it("each example has a file of its SQL, and each file an example", () => {
  expect(files.sort()).toEqual(exampleNames.map((name) => `${name}.sql`));
});

it.each(exampleNames)("%s is planned as its file says", async (name) => {
  await expect(`${layOutSql(statementOfExample(name))}\n`).toMatchFileSnapshot(`sql/${name}.sql`);
});

it.each(exampleNames)("the layout of %s changes nothing but white space", (name) => {
  const text = statementOfExample(name);
  expect(layOutSql(text).replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
});
