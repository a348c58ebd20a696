import { expect, it } from "vitest";
import { layOutSql } from "../../src/command/explain/lay-out-sql.js";

/** A name that is too long for two of them to stand on one line. */
const long = (letter: string) => letter.repeat(70);
const [a, b, c] = [long("a"), long("b"), long("c")];

it.each([
  ["what fits on a line", "select a, b from c where d limit 1", ["select a, b from c where d limit 1"]],
  ["clauses", `select ${a} from ${b} limit 1`, [`select ${a}`, `from ${b}`, "limit 1"]],
  [
    "joins, with the words before them",
    `select a from ${a} left join ${b} on x cross join ${c} join d on y`,
    ["select a", `from ${a}`, `left join ${b} on x`, `cross join ${c}`, "join d on y"],
  ],
  ["lists", `select ${a}, f(x, y), ${b}`, [`select ${a},`, "  f(x, y),", `  ${b}`]],
  [
    "conditions, but for the `and` of `between` and the `from` of `is distinct from`",
    `where ${a} between x and y and ${b} is distinct from z`,
    [`where ${a} between x and y`, `  and ${b} is distinct from z`],
  ],
  [
    "what parentheses hold",
    `r0 as (select ${a} from (select d from e) f where ${b}),`,
    ["r0 as (", `  select ${a}`, "  from (select d from e) f", `  where ${b}`, "),"],
  ],
  ["arguments", `select f(${a}, ${b}) as c0`, ["select f(", `  ${a},`, `  ${b}`, ") as c0"]],
  [
    "nothing within quotes",
    `select '${a}, (it''s) from', " from ( ${b}"`,
    [`select '${a}, (it''s) from',`, `  " from ( ${b}"`],
  ],
])("breaks lines: %s", (_, text, lines) => {
  expect(layOutSql(text).split("\n")).toEqual(lines);
});
