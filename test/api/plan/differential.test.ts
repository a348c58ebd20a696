import fc from "fast-check";
import { parse } from "graphql";
import { beforeAll, it } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import { describeDatabases } from "../../support/databases.js";
import { startWithOracle, type AskBoth } from "./asking.js";
import { operations } from "./operations.js";

const schema = createSchema();
const pool = {
  slugs: [
    "azure",
    "beige",
    "coral",
    "union",
    "pact-of-streams",
    "treaty-of-streams",
    "visit",
    "ada-one",
    "minister",
    "rivers",
    "first-article",
    "nowhere",
  ],
  codes: ["az", "AZU", "BE", "XX"],
  texts: ["irmak", "IRMAK", "coral", "izmir", "o", "a", "...", ""],
  days: [
    "0001-01-01",
    "1950-05-31",
    "1991-01-01",
    "2010-06-01",
    "2012-03-01",
    "2020-06-15",
    "2024-06-19",
    "2024-06-30",
    "2025-01-01",
    "9999-12-31",
  ],
};

describeDatabases("the plan, against a resolver for each field", (open) => {
  let askBoth: AskBoth;
  beforeAll(async () => {
    ({ askBoth } = await startWithOracle(open));
  });

  it("answers operations made at random as the oracle does, with one statement", async () => {
    await fc.assert(
      fc.asyncProperty(operations(schema, pool, 3), async (query) => {
        await askBoth(query, undefined, isAnyFieldRead(query) ? 1 : 0);
      }),
      // Deeper ones find nothing more, and some take the database seconds to plan; a busy machine ends early.
      { numRuns: 200, interruptAfterTimeLimit: 15_000 },
    );
  });
});

function isAnyFieldRead(query: string): boolean {
  const [operation] = parse(query).definitions;
  const selections = operation && "selectionSet" in operation ? (operation.selectionSet?.selections ?? []) : [];
  return selections.some((selection) => selection.kind === "Field" && selection.name.value !== "__typename");
}
