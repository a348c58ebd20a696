import { expect, it } from "vitest";
import { createSchema } from "../../../src/schema/schema.js";
import { describeDatabase } from "../../support/databases.js";
import { fillWithWorld } from "../../support/made-up-world.js";
import { createCursorBook } from "./cursor-book.js";
import { createOracle } from "./oracle.js";
import { readWorld } from "./world-rows.js";

describeDatabase("the oracle", (open) => {
  it("knows every filter, order and field of the schema", async () => {
    const database = await open();
    await fillWithWorld(database);
    const oracle = createOracle(createSchema(), await readWorld(database), createCursorBook());

    expect(oracle.missing()).toEqual([]);
  });
});
