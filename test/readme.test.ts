import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeDatabases } from "./support/databases.js";
import { fillWithWorld, startTestServer } from "./support/server.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";

describeDatabases("README", (open) => {
  it("shows a real query and its real answer", async () => {
    const server = await startTestServer(open, { contents: fillWithWorld });

    const answer = await server.askText(block("graphql"));

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1, ...(JSON.parse(block("json")) as object) });
  });
});
