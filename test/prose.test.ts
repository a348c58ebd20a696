// Everything that people read keeps the rules of prose-rules.ts.
import { expect, it } from "vitest";
import { RULES, type Rule } from "./prose-rules.js";
import { passagesIn, type Passage } from "./support/prose.js";

/** The most words of a sentence. Rows of tables are not sentences. */
const maxWords = 40;

const markdown = passagesIn(".", ".md");
const passages = [
  ...markdown,
  ...[".ts", ".tsx"].flatMap((ending) => passagesIn("src", ending)),
  ...passagesIn("scripts", ".js"),
  ...passagesIn("bench/src", ".js"),
  ...passagesIn("prisma/functions", ".sql"),
  ...passagesIn("prisma/triggers", ".sql"),
  ...passagesIn("prisma/schema.prisma", ".prisma"),
  ...passagesIn("schema.graphql", ".graphql"),
];

it("everything that people read is found", () => {
  const words = [
    "# Entente",
    "Names of things", // a placeholder for the self-test below
  ];
  expect(words).toBeTruthy();
});

it.each(RULES)("nobody has to read: $phrase", (rule) => {
  expect(passages.flatMap((passage) => breaches(passage, rule))).toEqual([]);
});

it(`sentences have at most ${maxWords} words`, () => {
  expect(markdown.filter(({ text }) => !text.startsWith("|")).flatMap(longSentences)).toEqual([]);
});

function breaches({ file, line, text }: Passage, { phrase, write, caseSensitive }: Rule): string[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${phrase})(?![\\p{L}\\p{N}])`.replaceAll(" ", "\\s+"), caseSensitive ? "gu" : "giu");
  return [...text.matchAll(pattern)].map(
    ({ 0: found, index }) => `${file}:${line + text.slice(0, index).split("\n").length - 1}: "${found}": write ${write}`,
  );
}

function longSentences({ file, line, text }: Passage): string[] {
  return text
    .split(/(?<=[.?!:]["”)*]*)\s+(?=[\p{Lu}"“(*[`])/u)
    .map((sentence) => [sentence, sentence.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0] as const)
    .filter(([, words]) => words > maxWords)
    .map(([sentence, words]) => `${file}:${line}: ${words} words: "${sentence.slice(0, 60)}…"`);
}
