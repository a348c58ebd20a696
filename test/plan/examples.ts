// The operations of examples/, as the planner sees them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openOperation } from "../../src/command/explain/open-operation.js";
import { planOperation } from "../../src/plan/plan.js";
import { createSchema } from "../../src/schema/schema.js";

const folder = new URL("../../examples/", import.meta.url);
const schema = createSchema();

/** The examples' names, without `.graphql`, in order. */
export const exampleNames = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => file.replace(/\.graphql$/, ""))
  .sort();

/** The statement of an operation with these variables. */
export function statementOf(text: string, variables: Record<string, unknown>, file = "operation"): string {
  const { text: statement } = planOperation(openOperation(schema, { text, file, variables }));
  if (statement === undefined) throw new Error(`${file} reads nothing`);
  return statement;
}

/** The statement of an example with the variables beside it. */
export function statementOfExample(name: string): string {
  const variables = new URL(`${name}.variables.json`, folder);
  return statementOf(
    readFileSync(new URL(`${name}.graphql`, folder), "utf8"),
    existsSync(variables) ? (JSON.parse(readFileSync(variables, "utf8")) as Record<string, unknown>) : {},
    `${name}.graphql`,
  );
}
