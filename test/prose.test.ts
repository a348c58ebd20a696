// Everything that people read keeps the rules of prose-rules.ts.
import { describe, expect, it } from "vitest";
import { RULES, type Rule } from "./prose-rules.js";
import { passagesIn, passagesOf, type Passage } from "./support/prose.js";

/** The most words of a sentence. Rows of tables are not sentences. */
const maxWords = 40;

const pages = passagesIn(".", ".md");
const passages = [
  ...pages,
  ...[".ts", ".tsx", ".js"].flatMap((ending) => passagesIn("src", ending)),
  ...passagesIn("scripts", ".js"),
  ...passagesIn("bench/src", ".js"),
  ...passagesIn("prisma/functions", ".sql"),
  ...passagesIn("prisma/triggers", ".sql"),
  ...passagesIn("prisma/schema.prisma", ".prisma"),
  ...passagesIn("schema.graphql", ".graphql"),
];

describe("a rule on words", () => {
  it.each(RULES)("finds its example: $wrong", (rule) => {
    expect(breachesOf(rule, { file: "a.md", line: 1, text: rule.wrong })).toHaveLength(1);
  });

  it.each([
    ["a.md", "# Heading\n\n- An item that\n  is read anew", 4],
    ["a.md", "| a table | read anew |", 1],
    ["a.ts", "const a = 1;\n/**\n * It is\n * read anew.\n */", 4],
    ["a.ts", "// It is\n// read anew\nconst a = 1; // once", 2],
    ["a.ts", "\nthrow clientError(`BAD`, `${a} is read anew`);", 2],
    ["a.ts", '\nthrow new StartError("It is read anew");', 2],
    ["a.sql", "select 1; -- once\n-- It is\n-- read anew", 3],
    ["a.prisma", "model A {\n  /// Read anew.\n  id Int\n}", 2],
    ["a.graphql", '"""\nRead anew.\n"""\ntype A {\n  id: ID\n}', 2],
  ])("reads %s: %s", (file, text, line) => {
    expect(RULES.flatMap((rule) => passagesOf(file, text).flatMap((passage) => breachesOf(rule, passage)))).toEqual([
      expect.stringMatching(new RegExp(`^${file}:${line}: "(read )?anew"`, "iu")),
    ]);
  });

  it.each([
    ["a.md", "```\nread anew\n```\n`anew` and [a link](anew.md)"],
    ["a.ts", 'const anew = "anew"; // once'],
    ["a.sql", "select anew from anew;"],
  ])("leaves code alone in %s", (file, text) => {
    expect(RULES.flatMap((rule) => passagesOf(file, text).flatMap((passage) => breachesOf(rule, passage)))).toEqual([]);
  });
});

it.each(RULES)('nobody has to read "$wrong"', (rule) => {
  expect(passages.flatMap((passage) => breachesOf(rule, passage))).toEqual([]);
});

it(`sentences of pages have at most ${maxWords} words`, () => {
  expect(longSentences({ file: "a.md", line: 1, text: "word ".repeat(maxWords + 1) })).toHaveLength(1);
  expect(pages.flatMap(longSentences)).toEqual([]);
});

function breachesOf({ phrase, write, caseSensitive }: Rule, { file, line, text }: Passage): string[] {
  const words = `(?<![\\p{L}\\p{N}-])(?:${phrase})(?![\\p{L}\\p{N}])`.replaceAll(" ", "\\s+");
  return [...text.matchAll(new RegExp(words, caseSensitive ? "gu" : "giu"))].map(({ 0: found, index }) => {
    const before = text.slice(0, index).split("\n").length - 1;
    return `${file}:${line + before}: "${found.trim()}": write ${write}`;
  });
}

function longSentences({ file, line, text }: Passage): string[] {
  if (text.startsWith("|")) return [];
  return text.split(/(?<=[.?!:]["”)*]*)\s+(?=[\p{Lu}"“(*[`])/u).flatMap((sentence) => {
    const words = sentence.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    return words > maxWords ? [`${file}:${line}: ${words} words: "${sentence.slice(0, 60)}…"`] : [];
  });
}
