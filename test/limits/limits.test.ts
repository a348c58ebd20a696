import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import {
  executeSync,
  getIntrospectionQuery,
  getNamedType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { costOfOperation } from "../../src/limits/cost.js";
import { checkLimits } from "../../src/limits/limits.js";
import { costOfFilter } from "../../src/plan/kinds/filter-cost.js";
import { planOperation } from "../../src/plan/plan.js";
import { readSettings } from "../../src/settings.js";
import { doubling, joining, operationOf, schema } from "./operation.js";

const { maxDepth, maxRows, maxCost } = readSettings({});
const standard = { maxDepth, maxRows, maxCost, maxFields: 2_000 };

/** What checkLimits says: the code and the message, or null where it has nothing against the operation. */
function refusal(
  text: string,
  limits: Partial<typeof standard> = {},
  variables: Record<string, unknown> = {},
): unknown {
  try {
    checkLimits(operationOf(text, variables), { ...standard, ...limits });
    return null;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: { code: string } };
    return { message, code: extensions.code };
  }
}

describe("costOfOperation", () => {
  it.each([
    ["{ __typename }", { depth: 1, fields: 1, rows: 0, values: 1, conditions: 0 }],
    ['{ topic(slug: "x") { slug } }', { depth: 2, fields: 2, rows: 1, values: 2, conditions: 0 }],
    ["{ topics { totalCount } }", { depth: 2, fields: 2, rows: 20, values: 21, conditions: 0 }],
    ["{ topics(first: 3) { nodes { slug } } }", { depth: 3, fields: 3, rows: 3, values: 7, conditions: 0 }],
    ["{ topics(first: 0) { nodes { slug } } }", { depth: 3, fields: 3, rows: 0, values: 3, conditions: 0 }],
    ["{ topics(last: 3) { edges { node { slug } } } }", { depth: 4, fields: 4, rows: 3, values: 10, conditions: 0 }],
    [
      "{ a: topics(first: 3) { nodes { slug } } b: topics(first: 4) { nodes { slug } } }",
      { depth: 3, fields: 6, rows: 7, values: 16, conditions: 0 },
    ],
    [
      "{ topics(first: 3) { nodes { events(first: 5) { nodes { slug } } } } }",
      { depth: 5, fields: 5, rows: 15, values: 37, conditions: 0 },
    ],
    [
      '{ topic(slug: "x") { ...A ...A } } fragment A on Topic { slug }',
      { depth: 2, fields: 3, rows: 1, values: 3, conditions: 0 },
    ],
    ['{ topic(slug: "x") { ... { slug } } }', { depth: 2, fields: 2, rows: 1, values: 2, conditions: 0 }],
    [
      '{ topic(slug: "x") { slug @skip(if: true) name @include(if: false) id } }',
      { depth: 2, fields: 2, rows: 1, values: 2, conditions: 0 },
    ],
    ['{ nodes(ids: ["a", "b"]) { id } }', { depth: 2, fields: 2, rows: 2, values: 5, conditions: 1 }],
    [
      '{ officials(first: 1, filter: {text: "a", or: [{text: "b"}, {slug: ["c", "d"]}]}) { totalCount } }',
      { depth: 2, fields: 2, rows: 1, values: 2, conditions: 6 },
    ],
    ["{ officials(first: 1, filter: {}) { totalCount } }", { depth: 2, fields: 2, rows: 1, values: 2, conditions: 1 }],
    // Datasets stand beside the page, some ten of them.
    [
      "{ memberships(first: 3) { coverage { sources { source { slug } } } nodes { id } } }",
      { depth: 5, fields: 7, rows: 13, values: 48, conditions: 0 },
    ],
    ["{ __schema { queryType { name } } }", { depth: 3, fields: 3, rows: 0, values: 3, conditions: 0 }],
  ])("counts %s", (text, cost) => {
    expect(costOfOperation(operationOf(text))).toMatchObject(cost);
  });

  it.each([
    ["query($n: Int) { topics(first: $n) { nodes { id } } }", {}, 20],
    ["query($n: Int) { topics(first: $n) { nodes { id } } }", { n: null }, 20],
    ["query($n: Int) { topics(first: $n) { nodes { id } } }", { n: 7 }, 7],
    ["query($n: Int = 9) { topics(first: $n) { nodes { id } } }", {}, 9],
    ["query($n: Int = 9) { topics(first: $n) { nodes { id } } }", { n: null }, 20],
    ["query($n: Int = 9) { topics(first: $n) { nodes { id } } }", { n: 100 }, 100],
    [
      "query($n: Int = 1, $m: Int = 9) { topics(first: $n) { nodes { events(last: $m) { nodes { id } } } } }",
      { n: 8 },
      72,
    ],
    ["query($no: Boolean!) { topics(first: 5) @skip(if: $no) { nodes { id } } }", { no: true }, 0],
    ["query($no: Boolean = true) { topics(first: 5) @skip(if: $no) { nodes { id } } }", {}, 0],
    [
      "query($yes: Boolean!) { ...A @include(if: $yes) } fragment A on Query { topics(first: 5) { nodes { id } } }",
      { yes: false },
      0,
    ],
    ["query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b", "c"] }, 3],
  ])("counts the rows of %s with %j", (text, variables, rows) => {
    expect(costOfOperation(operationOf(text, variables)).rows).toBe(rows);
  });

  it.each([-1, 101, 2 ** 31 - 1])("refuses a page of %i, wherever it is", (size) => {
    const text = "query($n: Int) { topics { nodes { events { nodes { participants(first: $n) { totalCount } } } } } }";
    expect(() => costOfOperation(operationOf(text, { n: size }))).toThrow(`\`first\` must be 0 to 100, got ${size}`);
  });

  it("multiplies pages down, whatever their sizes", () => {
    const size = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(size, size, size, (one, two, three) => {
        const text = `{ topics(first: ${one}) { nodes { events(first: ${two}) { nodes { participants(last: ${three}) { nodes { role } } } } } } }`;
        const { rows } = costOfOperation(operationOf(text));
        // A page without anything below counts its items.
        expect(rows).toBe(one * Math.max(two * Math.max(three, 1), 1));
      }),
    );
  });

  it("does not go through a list of values at each of its uses", () => {
    let reads = 0;
    const list = new Proxy<string[]>(Array<string>(1_000).fill("x"), {
      get(target, key, receiver) {
        reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    const uses = Array.from({ length: 100 }, (_, place) => `a${place}: topics(filter: { slug: $l }) { totalCount }`);
    const operation = operationOf(`query($l: [String!]) { ${uses.join(" ")} }`);
    expect(costOfOperation({ ...operation, variables: { l: list } }).conditions).toBe(100 * (1 + 50));
    expect(reads).toBeLessThan(100 * 10);
  });

  it("never falls when something is asked besides", () => {
    const parts = fc.subarray([
      "id",
      "slug",
      "events(first: 3) { nodes { id } }",
      "statements(first: 0) { totalCount }",
      "... on Topic { name }",
    ]);
    fc.assert(
      fc.property(parts, parts, (some, others) => {
        const costOf = (more: readonly string[]) =>
          costOfOperation(operationOf(`{ topics(first: 2) { nodes { __typename ${more.join(" ")} } } }`));
        const less = costOf(some);
        const more = costOf([
          ...some,
          ...others.map((part, place) => (part.startsWith("...") ? part : `x${place}: ${part}`)),
        ]);
        expect(more.rows).toBeGreaterThanOrEqual(less.rows);
        expect(more.fields).toBeGreaterThanOrEqual(less.fields);
        expect(more.values).toBeGreaterThanOrEqual(less.values);
        expect(more.depth).toBeGreaterThanOrEqual(less.depth);
      }),
    );
  });
});

describe("the size of a plan", () => {
  const cited = schema.getPossibleTypes(schema.getType("Cited") as GraphQLInterfaceType).length;
  it.each([
    ["{ __typename __schema { types { name } } }", 0],
    ['{ topic(slug: "x") { slug } }', 1],
    ["{ topics { totalCount } }", 3],
    ["{ memberships { totalCount coverage { status } } }", 4],
    ["{ memberships { coverage { status possibleCount disputedCount } } }", 6],
    ['{ alliance(slug: "x") { names { text } members { nodes { status } } } }', 5],
    // A party is a country or an organization: twice the members below.
    ['{ party(slug: "x") { memberships { totalCount } } }', 7],
    ['{ party(slug: "x") { ... on Country { memberships { totalCount } } } }', 4],
  ])("counts the lists of %s", (text, lists) => {
    expect(costOfOperation(operationOf(text)).lists).toBe(lists);
  });

  it.each([
    ["{ topics { totalCount nodes { slug } } }", 4],
    ['{ party(slug: "x") { name } }', 3],
    ['{ party(slug: "x") { ... on Country { name } } }', 4],
    ["{ topics { totalCount @skip(if: true) ...F } } fragment F on TopicConnection { totalCount }", 4],
    ["{ disagreements { nodes { fact { id } } } }", 3 + cited],
    ["{ disagreements { nodes { fact { citations { nodes { fact { id } } } } } } }", 3 + cited * (3 + cited)],
  ])("counts the selections of %s, those on an interface once for each of its types", (text, selections) => {
    expect(costOfOperation(operationOf(text)).selections).toBe(selections);
  });
});

/** A filter on memberships whose party is in a group that has a member that is in a group … */
const throughGroups = (times: number): string =>
  times === 0
    ? "{ endStatus: [ONGOING] }"
    : `{ party: { memberships: { some: { group: { members: { some: ${throughGroups(times - 1)} } } } } } }`;

describe("costOfFilter", () => {
  it("looks at a filter once, however often it is used", () => {
    let looks = 0;
    const filter = {
      get endStatus() {
        looks++;
        return ["ONGOING"];
      },
    };
    const type = schema.getType("MembershipFilter") as GraphQLInputObjectType;
    const costs = [costOfFilter(type, filter, 8), costOfFilter(type, filter, 8), costOfFilter(type, filter, 5)];
    expect(costs[1]).toBe(costs[0]);
    expect(costs[2]).toBeLessThan(costs[0]!);
    expect(looks).toBe(2);
  });
});

describe("checkLimits", () => {
  it.each([
    [
      "TOO_DEEP",
      '{ topic(slug: "x") { slug } }',
      "{ topics { nodes { slug } } }",
      { maxDepth: 2 },
      "an operation may nest at most 2 levels deep, this one nests 3: read the inner objects in another operation (`node`)",
    ],
    [
      "TOO_DEEP",
      "{ __schema { description } }",
      "{ __schema { queryType { name } } }",
      { maxDepth: 2 },
      "an operation may nest at most 2 levels deep, this one nests 3: read the inner objects in another operation (`node`)",
    ],
    [
      "TOO_DEEP",
      '{ topic(slug: "x") { ...A } } fragment A on Topic { ...B } fragment B on Topic { id }',
      '{ topic(slug: "x") { ...A } } fragment A on Topic { events { ...B } } fragment B on EventConnection { totalCount }',
      { maxDepth: 2 },
      "an operation may nest at most 2 levels deep, this one nests 3: read the inner objects in another operation (`node`)",
    ],
    [
      "TOO_MANY_FIELDS",
      '{ topic(slug: "x") { id } }',
      '{ topic(slug: "x") { id slug } }',
      { maxFields: 2 },
      "an operation may select at most 2 fields, this one selects 3: select fewer, or send several operations",
    ],
    [
      "TOO_MANY_ROWS",
      "{ topics(first: 9) { nodes { id } } }",
      "{ topics(first: 10) { nodes { id } } }",
      { maxRows: 9 },
      "an operation may return at most 9 objects, this one could return 10: ask for smaller pages (`first`) in nested lists",
    ],
  ])("%s: takes what is just within, refuses what is just beyond", (code, within, beyond, limits, message) => {
    expect(refusal(within, limits)).toBeNull();
    expect(refusal(beyond, limits)).toEqual({ code, message });
  });

  const conditions = (number: number) => `{ officials(filter: {or: [${"{} ".repeat(number - 1)}]}) { totalCount } }`;
  const listed = (number: number) =>
    `{ topics(filter: { slug: [${'"x" '.repeat(number)}], or: [${"{} ".repeat(1_000)}] }) { totalCount } }`;
  const lists = (number: number) =>
    `{ ${Array.from({ length: number }, (_, place) => `a${place}: about { version }`).join(" ")} }`;
  const withGroup = (inner: string) => `(first: 1) { nodes { group { ${inner} } } }`;
  // A group is of one of two types, so the innermost fields count 16 times.
  const groupsInGroups = (leaves: number) =>
    `{ memberships${withGroup(`members${withGroup(`members${withGroup(`members${withGroup("...F")}`)}`)}`)} } fragment F on Group { ${Array.from({ length: leaves }, (_, place) => `a${place}: id`).join(" ")} }`;
  const values = (leaves: number) =>
    `{ topics(first: 100) { nodes { events(first: 50) { nodes { ${Array.from({ length: leaves }, (_, place) => `a${place}: id`).join(" ")} } } } } }`;
  it.each([
    [
      "TOO_MANY_CONDITIONS",
      conditions(1_500),
      conditions(1_501),
      "an operation's filters may have at most 1500 conditions, these have 1501 (each counts once for each part of its list that is selected: page, total, counts; 20 values in a list count as one): use fewer, or send several operations",
    ],
    [
      "TOO_MANY_CONDITIONS",
      listed(9_980),
      listed(9_981),
      "an operation's filters may have at most 1500 conditions, these have 1501 (each counts once for each part of its list that is selected: page, total, counts; 20 values in a list count as one): use fewer, or send several operations",
    ],
    [
      "TOO_MANY_LISTS",
      lists(500),
      lists(501),
      "an operation may read at most 500 lists, this one could read 501 (a connection counts 3, a field of an interface once for each of its types): send several operations",
    ],
    [
      "TOO_MANY_FIELDS",
      groupsInGroups(183),
      groupsInGroups(184),
      "an operation may have at most 3000 selections, each on an interface or a union counted for each of its types, this one has 3005: select fewer fields there, or send several operations",
    ],
    [
      "TOO_MANY_VALUES",
      values(48),
      values(49),
      "an answer may contain at most 250000 values, this one could contain 250201: ask for smaller pages (`first`), or for fewer fields in nested lists",
    ],
  ])("%s: takes what is just within, refuses what is just beyond", (code, within, beyond, message) => {
    expect(refusal(within)).toBeNull();
    expect(refusal(beyond)).toEqual({ code, message });
  });

  it.each([60, 1_000])("refuses fragments that double %i times", (length) => {
    const bomb = `{ topics { nodes { ...F0 } } } ${doubling(length, "Topic", "slug")}`;
    expect(refusal(bomb)).toEqual({
      code: "TOO_MANY_FIELDS",
      message:
        "an operation may select at most 2000 fields, this one selects more than a billion: select fewer, or send several operations",
    });
  });

  it("refuses rows that double with each fragment", () => {
    const bomb = `{ topics(first: 1) { nodes { ...F0 } } } ${doubling(20, "Topic", "events(first: 100) { nodes { id } }")}`;
    expect(refusal(bomb, { maxFields: Infinity })).toMatchObject({ code: "TOO_MANY_ROWS" });
  });

  it("refuses lists that interfaces multiply", () => {
    const nested = (times: number): string =>
      times === 0
        ? "id"
        : `memberships(first: 1) { nodes { group { id ... on Organization { memberships(first: 1) { nodes { party { ${nested(times - 1)} } } } } members(first: 1) { nodes { party { ${nested(times - 1)} } } } } } }`;
    expect(refusal(`{ nodes(ids: []) { ... on Party { ${nested(4)} } } }`, { maxDepth: 100 })).toMatchObject({
      code: "TOO_MANY_LISTS",
    });
  });

  it("refuses introspection that aliases multiply", () => {
    const aliases = (field: string) => Array.from({ length: 60 }, (_, place) => `a${place}: ${field}`).join(" ");
    const bomb = `{ __schema { types { ...T } } } fragment T on __Type { ${aliases("fields { ...F }")} } fragment F on __Field { ${aliases("args { name }")} }`;
    expect(refusal(bomb, { maxFields: 100_000 })).toMatchObject({ code: "TOO_MANY_VALUES" });
  });

  it.each(["args", "a: args b: args"])("refuses introspection of one type with many fields: %s", (args) => {
    const leaves = Array.from({ length: 970 }, (_, place) => `a${place}: description`).join(" ");
    const fields = args.replaceAll("args", "args { ...F }");
    const bomb = `{ __type(name: "Query") { fields { type { fields { ${fields} } } } } } fragment F on __InputValue { ${leaves} }`;
    expect(refusal(bomb)).toMatchObject({ code: "TOO_MANY_VALUES" });
  });

  it.each([
    [
      "many roots",
      `{ ${Array.from({ length: 130 }, (_, place) => `a${place}: __schema { types { name } }`).join(" ")} }`,
    ],
    [
      "sets that are merged",
      `{ __schema { types { fields { x: args { ...F } x: args { name } } } } } fragment F on __InputValue { ${Array.from({ length: 200 }, (_, place) => `a${place}: name`).join(" ")} }`,
    ],
  ])("refuses introspection of %s", (_, text) => {
    expect(refusal(text)).toEqual({
      code: "TOO_MANY_VALUES",
      message:
        "introspection may answer at most 60000 values of the schema, this operation asks for more: select fewer fields, or read /schema.graphql",
    });
  });

  it("counts the values of introspection beside those of data", () => {
    const valuesOf = (text: string) => costOfOperation(operationOf(text)).values;
    const [data, schema] = ["topics(first: 10) { nodes { slug } }", '__type(name: "Topic") { name }'];
    expect(valuesOf(`{ ${schema} ${data} }`)).toBe(valuesOf(`{ ${schema} }`) + valuesOf(`{ ${data} }`));
  });

  it.each([
    ["totalCount", 1],
    ["a: totalCount b: totalCount", 2],
    ["totalCount nodes { id }", 2],
    ["totalCount edges { cursor } pageInfo { hasNextPage }", 3],
    ["countsByKind { count } a: countsByParty { count }", 2],
    ["coverage { status }", 1],
    ["coverage { possibleCount disputedCount }", 1 + 2 + 2],
  ])("counts the conditions of a filter once for each part of the list: %s", (parts, times) => {
    const text = `{ agreements(filter: { slug: ["x"], or: [{}, {}] }, asOf: "2000-01-01") { ${parts} } }`;
    expect(costOfOperation(operationOf(text)).conditions).toBe(4 * times);
  });

  it("counts the conditions of a filter for each type of an interface", () => {
    const cited = schema.getPossibleTypes(schema.getType("Cited") as GraphQLInterfaceType).length;
    const text = `{ node(id: "x") { ... on Cited { citations(filter: { source: { slug: ["x"] } }) { totalCount } } } }`;
    expect(costOfOperation(operationOf(text)).conditions).toBe(3 * cited);
  });

  it("counts long response keys as several values", () => {
    const valuesOf = (alias: string) =>
      costOfOperation(operationOf(`{ topics(first: 10) { nodes { ${alias}: slug } } }`)).values;
    expect(valuesOf("a".repeat(80)) - valuesOf("a")).toBe(10 * 2);
  });

  it("counts the conditions of each use of a variable", () => {
    const filter = { or: [{ text: "x" }, {}] };
    const use = (place: number) => `a${place}: topics(filter: $f) { totalCount }`;
    const cost = costOfOperation(
      operationOf(`query ($f: TopicFilter) { ${use(0)} ${use(1)} ${use(2)} }`, { f: filter }),
    );
    expect(cost.conditions).toBe(3 * 4);
  });

  it("counts values in lists of any argument as conditions", () => {
    const kinds = Array<string>(100).fill("EVENT");
    const cost = costOfOperation(
      operationOf("query($k: [LinkKind!]) { network(kinds: $k) { nodeCount } a: network(kinds: $k) { nodeCount } }", {
        k: kinds,
      }),
    );
    expect(cost.conditions).toBe(10);
  });

  const countIn = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((total: number, item) => total + countIn(item), 1);
    if (typeof value === "string") return 1 + Math.floor(value.length / 40);
    return typeof value === "object" && value !== null ? 1 + countIn(Object.values(value)) - 1 : 1;
  };
  it.each([
    getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
    '{ __type(name: "Agreement") { name fields { __typename name type { ...T } } } } fragment T on __Type { name ofType { name ofType { name } } }',
    '{ __type(name: "Nothing") { name } }',
    '{ __type(name: "Group") { possibleTypes { name } ...A ...B } } fragment A on __Type { fields { name } } fragment B on __Type { fields { description } }',
  ])("counts the values of introspection as graphql-js answers it: %s", (text) => {
    const { data } = executeSync({ schema, document: parse(text) });
    expect(costOfOperation(operationOf(text)).values).toBe(countIn(data) - 1);
  });

  it.each([
    ["as graphql-js asks it", getIntrospectionQuery()],
    [
      "as GraphiQL asks it",
      getIntrospectionQuery({
        schemaDescription: true,
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    ],
  ])("lets introspection pass, %s", (_, text) => {
    expect(refusal(text)).toBeNull();
  });

  const aliases = (number: number, field: (place: number) => string) =>
    `{ ${Array.from({ length: number }, (_, place) => `a${place}: ${field(place)}`).join(" ")} }`;
  it.each([
    ["499 networks", aliases(499, () => "network { nodeCount }")],
    ["160 networks, each of another weight", aliases(160, (place) => `network(minWeight: ${place + 1}) { nodeCount }`)],
    [
      "95 counts of what one source says",
      aliases(95, (place) => `memberships(first: ${place}, filter: { singleSource: true }) { totalCount }`),
    ],
    ["the timelines of 100 parties", "{ countries(first: 100) { nodes { timeline { totalCount } } } }"],
    ["searches", aliases(16, (place) => `search(text: "${place}") { totalCount }`)],
    [
      "changes with their first page",
      aliases(12, (place) => `changes(from: "18${10 + place}-01-01", to: "2026-01-01") { totalCount nodes { kind } }`),
    ],
    [
      "counts of what is disputed",
      aliases(
        16,
        (place) =>
          `obligations(during: "18${20 + place}/2020", filter: { disputed: true }) { totalCount coverage { disputedCount } }`,
      ),
    ],
    [
      "totals of what the parties of a page share",
      `{ organizations(first: 100) { nodes { members(first: 15) { nodes { party { ... on Country ${aliases(70, (place) => `obligations(first: 0, asOf: "19${10 + place}-01-01") { totalCount }`)} } } } } } }`,
    ],
    [
      "totals of citations by fact",
      aliases(
        34,
        (place) => `citations(filter: { not: { locator: "q${place}" } }) { totalCount countsByFact { count } }`,
      ),
    ],
    ["coverage", aliases(31, () => 'memberships(asOf: "2000-01-01") { coverage { status } }')],
    [
      "a filter within others",
      aliases(
        24,
        () =>
          "countries(filter: { not: { memberships: { some: { or: [{ singleSource: true }, { singleSource: false }] } } } }) { totalCount nodes { id } }",
      ),
    ],
    [
      "paths within paths",
      "{ countries(filter: { memberships: { some: { group: { members: { some: { party: { memberships: { some: { group: { members: { some: {} } } } } } } } } } } }) { totalCount } }",
    ],
    [
      "paths within paths that exclude",
      "{ countries(filter: { agreements: { none: { parties: { none: { agreements: { none: {} } } } } } }) { totalCount } }",
    ],
    [
      "paths from the rows of another table",
      "{ obligations(filter: { agreement: { obligations: { some: {} } } }) { totalCount } }",
    ],
    [
      "citations",
      aliases(
        8,
        (place) => `obligations(filter: { citations: { none: { source: { text: "${place}" } } } }) { totalCount }`,
      ),
    ],
    [
      "rows that are looked up one by one",
      aliases(
        12,
        (place) =>
          `obligations(filter: { or: [{ bearer: { text: "${place}" } }, { beneficiary: { text: "a" } }, { agreement: { text: "a" } }, { alliance: { text: "a" } }] }) { totalCount }`,
      ),
    ],
    [
      "what a list leaves out, under a filter that costs much",
      `{ memberships(asOf: "1990-01-01", filter: ${throughGroups(3)}) { coverage { possibleCount } } }`,
    ],
    [
      "coverage, under a filter that costs much",
      `{ memberships(asOf: "1990-01-01", filter: ${throughGroups(3)}) { coverage { status } } }`,
    ],
    [
      "functions that are called for each counted party of each list",
      "{ organizations(first: 100) { nodes { members(first: 0) { countsByParty(first: 48) { party { timeline(first: 0) { totalCount } } } } } } }",
    ],
    [
      "relations to one object, each of which joins a table",
      `{ ${Array.from({ length: 5 }, (_, place) => `a${place}: citations(first: ${place}) { nodes { ...F } }`).join(" ")} }
       fragment F on Citation ${joining(schema.getType("Citation")!, 100)}`,
    ],
    [
      "many communities",
      `{ network { nodes { ${Array.from({ length: 20 }, (_, place) => `a${place}: community`).join(" ")} } } }`,
    ],
    [
      "many lists of a network",
      `{ network { ${Array.from({ length: 30 }, (_, place) => `a${place}: nodes(first: ${place}) { degree }`).join(" ")} } }`,
    ],
  ])("TOO_COSTLY: refuses %s", (_, text) => {
    expect(refusal(text)).toMatchObject({
      code: "TOO_COSTLY",
      message: expect.stringMatching(
        /^an operation may cost at most 3000 ms of computing, this one could cost (\d{4,8}|more than a billion) ms/,
      ) as string,
    });
  });

  it.each([
    ["{ network { nodeCount } }", 700],
    ['{ network(asOf: "2012-01-01") { nodeCount } }', 450],
    ["query($day: Date) { network(asOf: $day) { nodeCount } }", 700],
    ["{ a: network { nodeCount } b: network { edgeCount } }", 1_400],
    ["{ topics { nodes { slug } } }", 5],
    ["{ memberships(filter: { singleSource: true }) { totalCount nodes { id } } }", 88],
    ["{ memberships(filter: { or: [{ singleSource: true }, { rejoined: false }] }) { totalCount } }", 205],
    ['{ countries(filter: { memberships: { some: { group: { text: "a" } } } }) { totalCount } }', 31],
    [
      "{ countries(filter: { memberships: { some: { group: { members: { some: { party: { slug: [] } } } } } } }) { totalCount } }",
      945,
    ],
    ['{ obligations(filter: { bearer: { text: "a" } }) { totalCount } }', 142],
    ['{ obligations(filter: { not: { bearer: { text: "a" } } }) { totalCount } }', 142],
    ['{ citations(filter: { source: { published: { to: "1999-12-31" } } }) { totalCount } }', 414],
    ["{ memberships { nodes { party { slug } group { slug } } } }", 8 + 2],
    // Columns of another table: of the alliance itself, and of the country.
    ["{ alliances { nodes { active { endStatus } } } }", 5 + 1],
    ["{ countries { nodes { flag } } }", 5 + 1],
    // Each table of a union is joined.
    ["{ citations { nodes { fact { __typename } } } }", 45 + 9],
    // The members of all alliances together are memberships once.
    ["{ alliances(first: 50) { nodes { members(filter: { singleSource: true }) { totalCount } } } }", 49],
    ["{ countries(first: 3) { nodes { timeline { totalCount } } } }", 190],
    // Each part reads the rows that the function gives for a country.
    ["{ countries(first: 3) { nodes { timeline { totalCount nodes { kind } } } } }", 5 + 2 * (3 * 60 + 5)],
    // The counts stand beside the page, whatever its size.
    ["{ memberships(first: 100) { countsByParty(first: 2) { party { timeline { totalCount } } } } }", 8 + 2 * 60 + 5],
    ["{ network { nodeCount nodes { community } edges { weight } } }", 700 + 110 + 200 + 60],
    ["{ memberships(first: 0) { coverage { status } } }", 8 + 220],
    ["{ memberships(first: 0) { coverage { status possibleCount } } }", 8 + 220 + 2 * 8],
    // An agreement is reached from each of its parties.
    ["{ countries(first: 3) { nodes { agreements(first: 0) { coverage { status } } } } }", 5 + 3 * (15 + 220)],
    ["{ __schema { types { name } } }", 0],
  ])("counts the work of %s", (text, cost) => {
    expect(costOfOperation(operationOf(text)).work).toBe(cost);
  });

  const rootLists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ type, args }) =>
      getNamedType(type).name.endsWith("Connection") && args.every(({ type }) => !isNonNullType(type)),
  );
  it.each(rootLists.map((list) => [list.name, list] as const))(
    "counts the planning of the tables that %s joins",
    (name, list) => {
      const connection = getNamedType(list.type);
      const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
      const operation = operationOf(`{ ${name} { nodes ${joining(getNamedType(nodes!.type), 150)} } }`);
      const [page] = planOperation(operation).rowsets;
      const joined = page!.fromClause.from().match(/\bjoin\b/g)?.length ?? 0;
      expect(costOfOperation(operation).work).toBeGreaterThanOrEqual(joined + 15 * Math.max(0, joined - 10));
    },
  );

  it("TOO_COSTLY: takes what costs just as much as it may", () => {
    expect(refusal("{ network { nodeCount } }", { maxCost: 700 })).toBeNull();
    expect(refusal("{ network { nodeCount } }", { maxCost: 699 })).toMatchObject({ code: "TOO_COSTLY" });
  });

  const examples = new URL("../../examples/", import.meta.url);
  it.each(readdirSync(examples).filter((file) => file.endsWith(".graphql")))("lets examples/%s pass", (file) => {
    const variables = file === "09-refetch.graphql" ? { ids: Array(100).fill("x") } : {};
    expect(refusal(readFileSync(new URL(file, examples), "utf8"), {}, variables)).toBeNull();
  });
});
