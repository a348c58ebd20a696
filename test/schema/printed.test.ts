import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { printSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema/schema.js";

const root = new URL("../../", import.meta.url);

describe("what is made of the schema", () => {
  it("schema.graphql is what the code prints", async () => {
    const committed = await readFile(new URL("schema.graphql", root), "utf8");

    expect(committed, "schema.graphql is stale: run `npm run codegen`").toBe(`${printSchema(createSchema())}\n`);
  });

  it("the typed documents are what codegen makes of schema.graphql and the operations", async () => {
    const codegen = fileURLToPath(new URL("node_modules/.bin/graphql-codegen", root));

    const checked = promisify(execFile)(codegen, ["--check", "--config", "codegen.yml"], { cwd: root });

    await expect(checked, "test/generated is stale: run `npm run codegen`").resolves.toBeDefined();
  });
});
