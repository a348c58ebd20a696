import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const schema = fileURLToPath(new URL("../../src/schema/", import.meta.url));
const files = readdirSync(schema, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** An alias that SQL text writes itself: before a column (`o."sourceId"`, `k.key`), or after a table or a call (`"Citation" o`, `unnest($1) g`). */
const writtenAliases = [
  /(?<![\w.$}])[a-z]\w*\."(?=\w|\$\{)/g,
  /\bk\.key\b/g,
  /\b(?:from|join)\s+(?:"(?:\w|\$\{\w+\})+"|\$\{quoted\([^`]*?\)\}|\w+\([^()]*\))\s+(?!on\b|where\b|order\b|limit\b|group\b)[a-z]\w*/g,
];

/** The aliases that a text writes. */
const aliasesIn = (text: string): readonly string[] => writtenAliases.flatMap((alias) => text.match(alias) ?? []);

it.each([
  [
    '(select count(distinct o."sourceId") from "Citation" o where o."${column}" = 1)',
    ['o."', 'o."', 'from "Citation" o'],
  ],
  ['exists (select from "AgreementParty" w where true)', ['from "AgreementParty" w']],
  ['select from "AgreementParty" where "id" = k.key', ["k.key"]],
  ['select x."${bearer}" from "${table}" x', ['x."', 'from "${table}" x']],
  ["select g from unnest(${given}) g", ["from unnest(${given}) g"]],
  ['select ${end.column("id")} from ${end.from()} where ${hangs}', []],
  ['select "slug" from "Source" order by "slug"', []],
])("an alias is found in %s", (text, aliases) => {
  expect(aliasesIn(text)).toEqual(aliases);
});

it("the schema writes no alias, so that no subquery takes another's columns for its own: see `FromClause.newAlias`", () => {
  const written = files.flatMap((file) =>
    aliasesIn(readFileSync(join(schema, file), "utf8")).map((alias) => `${file}: ${alias}`),
  );
  expect(written).toEqual([]);
});
