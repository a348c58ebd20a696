import { buildSchema, getVariableValues, Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { keysOf } from "../../src/plan/operation.js";

const schema = buildSchema(`
  enum Way { UP DOWN }
  input Filter { text: String, kinds: [Way!], deep: Boolean, way: Way, day: Range, and: [Filter!], not: Filter }
  input Range { from: String, to: String }
  type Query { list(filter: Filter, first: Int, way: Way, ids: [ID!]): Int }
`);

function shape(query: string, given: Record<string, unknown>, of: "planKeyOf" | "limitsKeyOf" = "planKeyOf"): string {
  const document = parse(query);
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error("the document has no operation");
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], given);
  if (!coerced) throw new Error("the variables are wrong");
  return keysOf(schema, definition)[of](coerced);
}

const query = `query ($filter: Filter, $first: Int, $way: Way = UP, $ids: [ID!], $on: Boolean) { list(filter: $filter, first: $first, way: $way, ids: $ids) @include(if: $on) }`;

describe("the shape of variables, for which a plan is kept", () => {
  it.each([
    ["numbers", { first: 1 }, { first: 99 }],
    ["texts", { filter: { text: "a" } }, { filter: { text: "b" } }],
    ["how many leaves a list has", { ids: ["a"] }, { ids: ["a", "b", "c"] }],
    ["which leaves a list has, even of an enum", { filter: { kinds: ["UP"] } }, { filter: { kinds: ["DOWN", "UP"] } }],
    ["days", { filter: { day: { from: "2024-01-01" } } }, { filter: { day: { from: "1999-01-01" } } }],
    [
      "the order in which fields are given",
      { filter: { text: "a", deep: true } },
      { filter: { deep: true, text: "a" } },
    ],
    ["a default, given or not", {}, { way: "UP" }],
  ])("does not depend on %s", (_, one, other) => {
    expect(shape(query, one)).toBe(shape(query, other));
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["what is given and what is not", {}, { first: 1 }],
    ["null and not given", {}, { first: null }],
    ["null and a value", { first: null }, { first: 1 }],
    ["enum values", { way: "UP" }, { way: "DOWN" }],
    ["enum values within", { filter: { way: "UP" } }, { filter: { way: "DOWN" } }],
    ["booleans", { on: true }, { on: false }],
    ["booleans within", { filter: { deep: true } }, { filter: { deep: false } }],
    ["which fields of a filter are given", { filter: { text: "a" } }, { filter: { deep: true } }],
    ["a filter and an empty one", { filter: {} }, {}],
    ["an empty list and none", { ids: [] }, {}],
    ["which end of a range is given", { filter: { day: { from: "a" } } }, { filter: { day: { to: "a" } } }],
    ["null within a filter", { filter: { day: { from: "a", to: null } } }, { filter: { day: { from: "a", to: "b" } } }],
    ["how many filters a list has", { filter: { and: [{}] } }, { filter: { and: [{}, {}] } }],
    [
      "where in a list a field is given",
      { filter: { and: [{ text: "a" }, {}] } },
      { filter: { and: [{}, { text: "a" }] } },
    ],
    ["how deep a field stands", { filter: { not: { text: "a" } } }, { filter: { not: { not: { text: "a" } } } }],
    [
      "beside or within",
      { filter: { and: [{ text: "a" }], deep: true } },
      { filter: { and: [{ text: "a", deep: true }] } },
    ],
    [
      "one filter in a list of one, and in the field beside",
      { filter: { and: [{ text: "a" }] } },
      { filter: { not: { text: "a" } } },
    ],
  ])("tells apart %s", (_, one, other) => {
    expect(shape(query, one)).not.toBe(shape(query, other));
  });
});

describe("the size of variables, for which the limits are held once", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["what the shape tells apart", { way: "UP" }, { way: "DOWN" }],
    ["numbers", { first: 1 }, { first: 99 }],
    ["how many leaves a list has", { ids: ["a"] }, { ids: ["a", "b"] }],
  ])("tells apart %s", (_, one, other) => {
    expect(shape(query, one, "limitsKeyOf")).not.toBe(shape(query, other, "limitsKeyOf"));
  });

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["texts", { filter: { text: "a" } }, { filter: { text: "b" } }],
    ["which leaves a list has", { ids: ["a"] }, { ids: ["b"] }],
  ])("does not depend on %s", (_, one, other) => {
    expect(shape(query, one, "limitsKeyOf")).toBe(shape(query, other, "limitsKeyOf"));
  });
});
