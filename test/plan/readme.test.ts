import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { layOutSql } from "../../src/command/explain/lay-out-sql.js";
import { exampleNames, statementOf, statementOfExample } from "./examples.js";

const readme = readFileSync(new URL("../../src/plan/README.md", import.meta.url), "utf8");
const block = (language: string) => readme.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";

it("src/plan/README.md shows the SQL of its operation", () => {
  expect(block("sql")).toBe(layOutSql(statementOf(block("graphql"), { day: "2024-06-19" })));
});

it("src/plan/README.md shows pieces of SQL that statements have", () => {
  const pieces = [...readme.matchAll(/`((?:with|from) [^`]+)`/g)].map(([, piece = ""]) => piece);
  const statements = exampleNames.map(statementOfExample);
  expect(pieces.filter((piece) => !statements.some((text) => holds(text, piece)))).toEqual([]);
  expect(pieces.length).toBeGreaterThan(1);
});

/** Whether a text holds a piece, in which `…` stands for anything. */
function holds(text: string, piece: string): boolean {
  const parts = piece.split("…").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(parts.join(".*")).test(text);
}
