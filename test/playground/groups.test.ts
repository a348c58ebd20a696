import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import grouping from "../../examples/groups.json" with { type: "json" };
import { findIn, groupsOf, questionOf, titleOf } from "../../src/playground/browser/groups.js";

const folder = new URL("../../examples/", import.meta.url);
const examples = readdirSync(folder)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => ({
    name: file.slice(0, -".graphql".length),
    text: readFileSync(new URL(file, folder), "utf8"),
  }));
const groups = groupsOf(examples, grouping);

describe("the list of examples", () => {
  it("has each in one group", () => {
    const listed = groups.flatMap((group) => group.examples.map(({ name }) => name));
    expect(listed.sort()).toEqual(examples.map(({ name }) => name));
    expect(Object.values(grouping).flat().sort()).toEqual(listed);
  });

  it.each(examples)("says in a line what $name asks", (example) => {
    expect(questionOf(example)).toMatch(/^[A-Z].{10,}\.$/);
  });

  it("calls each by its file's name", () => {
    expect(titleOf({ name: "12-what-an-attack-triggers", text: "" })).toBe("What an attack triggers");
  });

  it("takes the comment right above the operation for what is asked, over several lines", () => {
    const text = "# Welcome.\n# Press a key.\n\n# Who is\n# bound.\nquery Bound { a }\n# more\n";
    expect(questionOf({ name: "", text })).toBe("Who is bound.");
    expect(questionOf({ name: "", text: "query Bound { a } # of all\n" })).toBe("");
  });
});

describe("who looks for an example", () => {
  const found = (words: string) =>
    findIn(groups, words).map(({ title, examples }) => `${title}: ${examples.map(({ name }) => name).join(" ")}`);

  it.each([
    ["by its title", "Office THROUGH", ["Time: 04-office-through-time"]],
    ["by what is asked", "both ways bound", ["Questions: 12-what-an-attack-triggers"]],
    ["by a field, where no words say it", "countsByYearsToForce", ["Time: 25-time-to-force"]],
    ["by words rather than fields that many have", "orders status", []],
    ["by its group", "lists refetches", ["Lists: 09-refetch"]],
    ["in vain", "no such words", []],
  ])("finds it %s", (_, words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it("finds all without words", () => {
    expect(findIn(groups, " ")).toEqual(groups);
  });
});
