import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seedsFolder } from "../../src/sources/articles/folder.js";
import { decisionFormats, decisionSchema, type DecisionFile } from "../../src/sources/decisions/formats.js";
import { parseDecisions, readDecisions } from "../../src/sources/decisions/read-decisions.js";

const folder = join(seedsFolder(), "decisions");
const files = Object.keys(decisionFormats) as DecisionFile[]; // keys of a constant, which has no others

describe("the files of decisions", () => {
  it("are all that the folder has", () => {
    expect(readdirSync(folder).filter((name) => name !== "schema")).toEqual(files.map((file) => `${file}.yaml`).sort());
  });

  it.each(files)(
    "%s.yaml is well formed, decides nothing twice, and names a fresh schema (else: npm run codegen)",
    (file) => {
      const decisions = readDecisions(file).map((decision) => JSON.stringify({ ...decision, decision: "", why: "" }));
      expect(decisions.length).toBeGreaterThan(0);
      expect(decisions).toEqual([...new Set(decisions)]);
      const [first] = readFileSync(join(folder, `${file}.yaml`), "utf8").split("\n", 1);
      expect(first).toBe(`# yaml-language-server: $schema=schema/${file}.schema.json`);
      const written: unknown = JSON.parse(readFileSync(join(folder, "schema", `${file}.schema.json`), "utf8"));
      expect(written).toEqual(JSON.parse(JSON.stringify(decisionSchema(file))));
    },
  );

  it.each([
    [
      "a field that it does not know",
      "- { cow: 1, atop: 2, decision: match, wy: none at all }",
      "x.yaml:1: Unrecognized",
    ],
    ["a decision that is none", "\n- cow: 1\n  atop: 2\n  decision: same\n  why: the same day", "x.yaml:4: decision "],
    ["no reason", "- { cow: 1, atop: 2, decision: match }", "x.yaml:1: why "],
    ["text that is no YAML", "- { cow: 1", "x.yaml:1: "],
    ["a mapping", "cow: 1", "x.yaml:1: Invalid input: expected array"],
  ])("are refused with file and line: %s", (_, text, message) => {
    expect(() => parseDecisions("alliance-matches", "x.yaml", text)).toThrow(message);
  });
});
