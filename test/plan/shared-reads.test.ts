// What an operation asks twice is read once.
import type { GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { encodeCursor } from "../../src/plan/page.js";
import { planOperation } from "../../src/plan/plan.js";
import type { Answer } from "../../src/plan/rowset.js";
import { operationOf, schema } from "../limits/operation.js";

function statementOf(text: string, variables: Record<string, unknown> = {}): string {
  return String(planOperation(operationOf(text, variables)).text);
}
const callsOf = (name: string, statement: string) => statement.split(`"${name}"(`).length - 1;
const rowsetsOf = (statement: string) => statement.match(/^(with )?r\d+ as/gm)?.length ?? 0;

describe("an operation that asks the same twice", () => {
  it.each([
    ["{ a: network { nodeCount } b: network { nodeCount edgeCount } }", 1],
    ["{ a: network(minWeight: 2) { nodeCount } b: network(minWeight: 3) { nodeCount } }", 2],
    ['{ a: network { nodeCount } b: network(asOf: "2012-01-01") { nodeCount } }', 2],
    ["{ a: network { nodes(first: 1) { degree } } b: network { nodes(first: 2) { degree } } }", 1],
    ["query($n: Int!) { a: network(minWeight: $n) { nodeCount } b: network(minWeight: $n) { nodeCount } }", 1],
    ["query($n: Int!) { a: network(minWeight: $n) { nodeCount } b: network(minWeight: 2) { nodeCount } }", 2],
    [
      "query($n: Int!, $m: Int!) { a: network(minWeight: $n) { nodeCount } b: network(minWeight: $m) { nodeCount } }",
      2,
    ],
  ])("calls a function once for the same arguments: %s", (text, calls) => {
    expect(callsOf("networkAsked", statementOf(text, { n: 2, m: 2 }))).toBe(calls);
  });

  it.each([
    [
      '{ a: search(text: "x", first: 1) { totalCount } b: search(text: "x", last: 2) { nodes { __typename } } }',
      "searchHits",
      1,
    ],
    ['{ a: search(text: "x") { totalCount } b: search(text: "y") { totalCount } }', "searchHits", 2],
    ['{ a: ties(a: "x", b: "y") { totalCount } b: ties(a: "x", b: "y") { totalCount } }', "ties", 1],
    ['{ a: ties(a: "x", b: "y") { totalCount } b: ties(a: "y", b: "x") { totalCount } }', "ties", 2],
  ])("calls a question once, whatever pages of it are asked for: %s", (text, name, calls) => {
    expect(callsOf(name, statementOf(text))).toBe(calls);
  });

  it.each([
    ["{ a: topics { totalCount } b: topics(first: 3) { totalCount } c: topics(last: 1) { totalCount } }", 1],
    ["{ a: topics { nodes { name } } b: topics { edges { node { slug } } } }", 1],
    ["{ a: topics(first: 1) { nodes { name } } b: topics(first: 2) { nodes { name } } }", 2],
    [
      "{ a: memberships(filter: { singleSource: true }, first: 1) { totalCount } b: memberships(filter: { singleSource: true }) { totalCount } c: memberships(filter: { singleSource: false }) { totalCount } }",
      2,
    ],
  ])("reads a list or its count once: %s", (text, rowsets) => {
    expect(rowsetsOf(statementOf(text))).toBe(rowsets);
  });

  // The alliance is a rowset, too.
  it.each([
    ["members { a: totalCount b: totalCount }", 2],
    ["members { a: edges { cursor } b: nodes { status } }", 2],
    [
      "members(after: $cursor) { a: pageInfo { a: hasPreviousPage b: hasPreviousPage } b: pageInfo { hasPreviousPage } }",
      3,
    ],
    ['members(asOf: "2020-01-01") { coverage { a: possibleCount b: possibleCount c: disputedCount d: status } }', 4],
    ["a: members { totalCount } b: members { totalCount }", 3],
  ])("reads what aliases of one part of a list share once: %s", (members, rowsets) => {
    const text = `query ($cursor: String) { alliance(slug: "quad") { ${members} } }`;
    const cursor = encodeCursor("Membership.PARTY", ['"a"', '"b"']);
    expect(rowsetsOf(statementOf(text, { cursor }))).toBe(rowsets);
  });

  it("reads what all aliases of a coverage's status share once", () => {
    const columns = (text: string) =>
      statementOf(`{ memberships(asOf: "2020-01-01") { coverage { ${text} } } }`).match(/ as c\d+/g);
    expect(columns("a: status b: status c: status")).toEqual(columns("status"));
  });

  it("computes what is made of all rows of a list once for all aliases", () => {
    let computed = 0;
    const field = (schema.getType("NetworkNode") as GraphQLObjectType).getFields()["community"]!;
    const { plan: declared } = field.extensions as { plan: { values: () => readonly unknown[] } };
    field.extensions = { plan: { ...declared, values: () => (computed++, [7, 8]) } };
    try {
      const plan = planOperation(operationOf("{ network { nodes { a: community b: community c: community } } }"));
      const rowsets = plan.rowsets.map(({ columns }) => ({
        columns: columns.map(() => ["1", "1"]),
        of: new Map([
          [undefined, [0]],
          ["1", [0, 1]],
        ]),
        size: 2,
      }));
      const args = plan.fields.map(() => ({}));
      const answer = { rowsets, args, introspection: new Map(), final: true, written: [] } as unknown as Answer; // keys are texts
      expect(JSON.parse(plan.write(answer, 0))).toEqual({
        network: {
          nodes: [
            { a: 7, b: 7, c: 7 },
            { a: 8, b: 8, c: 8 },
          ],
        },
      });
      expect(computed).toBe(1);
    } finally {
      field.extensions = { plan: declared };
    }
  });
});
