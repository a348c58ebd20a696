import type { InjectOptions } from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { expectGood, expectRefusal, get, good, opaque, post, postBody, type ExpectedError } from "./requests.js";

type Case = readonly [name: string, request: InjectOptions, error: ExpectedError];

const officials = (args: string) => post(`{ officials(${args}) { nodes { id } } }`);
const byVariable = (type: string, value: unknown, use: string) => post(`query($x: ${type}) { ${use} }`, { x: value });
const gone = opaque("Official:nobody");
const nul = "a text must not contain the character NUL (U+0000): remove it";

const validation = (column: number, message: string): ExpectedError => ({
  message,
  code: "GRAPHQL_VALIDATION_FAILED",
  column,
});
const variable = (column: number, message: string): ExpectedError => ({ message, code: "BAD_USER_INPUT", column });
const badPage = (message: string): ExpectedError => ({ message, code: "BAD_PAGE" });
const badCursor = (cursor: string): ExpectedError => ({
  message: `a cursor must come from this API (\`startCursor\`, \`endCursor\`, \`cursor\`), got ${JSON.stringify(cursor)}`,
  code: "BAD_CURSOR",
});
const badId = (id: string): ExpectedError => ({
  message: `an id must come from this API (the field \`id\`), got ${JSON.stringify(id)}`,
  code: "BAD_ID",
});

const documents: readonly Case[] = [
  [
    "an unknown field",
    post("{ topics { totalcount } }"),
    validation(12, 'Cannot query field "totalcount" on type "TopicConnection". Did you mean "totalCount"?'),
  ],
  [
    "an unknown argument",
    post("{ officials(firts: 2) { totalCount } }"),
    validation(13, 'Unknown argument "firts" on field "Query.officials". Did you mean "first" or "filter"?'),
  ],
  [
    "a literal of the wrong type",
    post('{ officials(first: "2") { totalCount } }'),
    validation(20, 'Int cannot represent non-integer value: "2"'),
  ],
  [
    "null where there must be something",
    post("{ official(slug: null) { id } }"),
    validation(18, 'Expected value of type "String!", found null.'),
  ],
  [
    "an unknown enum value",
    post("{ officials(orderBy: {by: AGE}) { totalCount } }"),
    validation(27, 'Value "AGE" does not exist in "OfficialOrderBy" enum. Did you mean the enum value "NAME"?'),
  ],
  ["an unknown directive", post("{ topics @nope { totalCount } }"), validation(10, 'Unknown directive "@nope".')],
  [
    "fragments alone",
    post("fragment A on Query { topics { totalCount } }"),
    validation(1, 'Fragment "A" is never used.'),
  ],
  [
    "a fragment of a name that every object has",
    post("{ ...constructor }"),
    validation(6, 'Unknown fragment "constructor".'),
  ],
  [
    "a fragment within itself",
    post("{ ...A } fragment A on Query { __typename ...A }"),
    validation(10, 'Cannot spread fragment "A" within itself.'),
  ],
  [
    "fragments in a circle",
    post("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    validation(10, 'Cannot spread fragment "A" within itself.'),
  ],
  [
    "an unfinished text",
    post('{ official(slug: "'),
    { message: "Syntax Error: Unterminated string.", code: "GRAPHQL_PARSE_FAILED", column: 19 },
  ],
  [
    "an empty document",
    post("   # nothing"),
    { message: "Syntax Error: Unexpected <EOF>.", code: "GRAPHQL_PARSE_FAILED", column: 13 },
  ],
  [
    "NUL after the query",
    post("{ __typename }\0"),
    { message: "Syntax Error: Unexpected character: U+0000.", code: "GRAPHQL_PARSE_FAILED", column: 15 },
  ],
  [
    "half a surrogate pair as an escape",
    post('{ official(slug: "\\uD800") { id } }'),
    { message: 'Syntax Error: Invalid Unicode escape sequence: "\\uD800".', code: "GRAPHQL_PARSE_FAILED", column: 19 },
  ],
];

const operations: readonly Case[] = [
  [
    "a name that no operation has",
    post("query A { __typename }", undefined, { operationName: "B" }),
    { message: 'the document has no operation named "B": check `operationName`', code: "OPERATION_RESOLUTION_FAILURE" },
  ],
  [
    "several operations and an empty name",
    post("query A { __typename } query B { __typename }", undefined, { operationName: "" }),
    {
      message: "the document has several operations: `operationName` must name the one to run",
      code: "OPERATION_RESOLUTION_FAILURE",
    },
  ],
  [
    "several operations and no name",
    post("query A { __typename } query B { __typename }"),
    {
      message: "the document has several operations: `operationName` must name the one to run",
      code: "OPERATION_RESOLUTION_FAILURE",
    },
  ],
  [
    "a mutation",
    post("mutation { anything }"),
    {
      message: "an operation must be a query, because this API is read-only, got a mutation",
      code: "OPERATION_RESOLUTION_FAILURE",
    },
  ],
  [
    "a subscription",
    post("subscription { anything }"),
    {
      message: "an operation must be a query, because this API is read-only, got a subscription",
      code: "OPERATION_RESOLUTION_FAILURE",
    },
  ],
];

const variables: readonly Case[] = [
  [
    "a variable that is not there",
    post("query($s: String!) { official(slug: $s) { id } }"),
    variable(7, 'Variable "$s" of required type "String!" was not provided.'),
  ],
  [
    "null for a variable that must be something",
    post("query($s: String!) { official(slug: $s) { id } }", { s: null }),
    variable(7, 'Variable "$s" of non-null type "String!" must not be null.'),
  ],
  [
    "null over a default, where it must be something",
    byVariable("[ID!] = []", null, "nodes(ids: $x) { id }"),
    variable(36, 'Argument "ids" of non-null type "[ID!]!" must not be null.'),
  ],
  [
    "null over a default, in a directive",
    byVariable("Boolean = true", null, "topics @include(if: $x) { totalCount }"),
    variable(49, 'Argument "if" of non-null type "Boolean!" must not be null.'),
  ],
  [
    "a number for text",
    post("query($s: String!) { official(slug: $s) { id } }", { s: 5 }),
    variable(7, 'Variable "$s" got invalid value 5; String cannot represent a non string value: 5'),
  ],
  [
    "a fraction for a whole number",
    byVariable("Int", 1.5, "officials(first: $x) { totalCount }"),
    variable(7, 'Variable "$x" got invalid value 1.5; Int cannot represent non-integer value: 1.5'),
  ],
  [
    "a number beyond 32 bits",
    byVariable("Int", 1e12, "officials(first: $x) { totalCount }"),
    variable(
      7,
      'Variable "$x" got invalid value 1000000000000; Int cannot represent non 32-bit signed integer value: 1000000000000',
    ),
  ],
];

const pages: readonly Case[] = [
  ["first: -1", officials("first: -1"), badPage("`first` must be 0 to 100, got -1")],
  ["first: 101", officials("first: 101"), badPage("`first` must be 0 to 100, got 101")],
  ["first: 1000", officials("first: 1000"), badPage("`first` must be 0 to 100, got 1000")],
  ["last: -1", officials("last: -1"), badPage("`last` must be 0 to 100, got -1")],
  [
    "last: 101",
    byVariable("Int", 101, "officials(last: $x) { nodes { id } }"),
    badPage("`last` must be 0 to 100, got 101"),
  ],
  ["first and last", officials("first: 1, last: 1"), badPage("give `first` or `last`, not both")],
  ["after and before", officials('after: "x", before: "x"'), badPage("give `after` or `before`, not both")],
  [
    "first with before",
    officials('first: 1, before: "x"'),
    badPage("`before` must be used with `last`, got it with `first`: use `after`"),
  ],
  [
    "last with after",
    officials('last: 1, after: "x"'),
    badPage("`after` must be used with `first`, got it with `last`: use `before`"),
  ],
];

const otherOrder = (order: string): ExpectedError => ({
  message: `a cursor must come from a list of the same type and sort order (Official.NAME), got one of "${order}"`,
  code: "BAD_CURSOR",
});
const truncated = opaque(["Official.NAME", "a", "b"]).slice(0, -4);
const withCursor = (cursor: string) => officials(`after: "${cursor}"`);
const refusedCursors = [
  "x",
  "",
  "\u{1F642}",
  truncated,
  opaque(["Official.NAME", "a\0", "b"]),
  opaque(["Official.NAME", null, "b"]),
  opaque(["Official.NAME", {}, "b"]),
  opaque({ a: 1 }),
];
const cursors: readonly Case[] = [
  ...refusedCursors.map((cursor): Case => [
    `the cursor ${JSON.stringify(cursor)}`,
    withCursor(cursor),
    badCursor(cursor),
  ]),
  ["a cursor of another list", withCursor(opaque(["Country.NAME", "a", "b"])), otherOrder("Country.NAME")],
  [
    "a cursor of the other direction, where null stands elsewhere",
    post(
      `{ events(after: "${opaque(["Event.DATE ASC", "9999-12-31", "b"])}", orderBy: {by: DATE, direction: DESC}) { nodes { id } } }`,
    ),
    {
      message:
        'a cursor must come from a list of the same type and sort order (Event.DATE DESC), got one of "Event.DATE ASC"',
      code: "BAD_CURSOR",
    },
  ],
  ["a cursor of another order", withCursor(opaque(["Official.NAME_TR", "a", "b"])), otherOrder("Official.NAME_TR")],
  [
    "a forged cursor with an enum value that there is not",
    post(`{ obligations(after: "${opaque(["Obligation.KIND", "NOPE", "b"])}") { nodes { id } } }`),
    badCursor(opaque(["Obligation.KIND", "NOPE", "b"])),
  ],
  [
    "a forged cursor with a number for a text",
    withCursor(opaque(["Official.NAME", 1, "b"])),
    badCursor(opaque(["Official.NAME", 1, "b"])),
  ],
];

const refusedIds = [
  "x",
  "",
  "5",
  opaque("Nothing:x"),
  opaque("__proto__:x"),
  opaque("Official:"),
  opaque("Official:a\0"),
  Buffer.from("Official:cho-hyun").toString("base64"),
];
const ids: readonly Case[] = [
  ...refusedIds.map((id): Case => [`the id ${JSON.stringify(id)}`, post(`{ node(id: "${id}") { id } }`), badId(id)]),
  [
    "101 ids",
    post("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(101).fill(gone) }),
    { message: "`nodes` takes at most 100 ids, got 101: send several operations", code: "TOO_MANY_IDS" },
  ],
];

const mustBeADay = 'Expected type "Date". It must be a day of the calendar, written as 2024-06-19.';
const dates: readonly Case[] = ["2024-02-30", "0000-01-01", "10000-01-01", "2024-01-01T00:00:00Z", "2024-06", ""].map(
  (day): Case => [
    `the day ${JSON.stringify(day)}`,
    byVariable("Date", day, "alliances(asOf: $x) { totalCount }"),
    variable(7, `Variable "$x" got invalid value "${day}"; ${mustBeADay}`),
  ],
);

/** The day that is so many days after the one ten years from now, which is the last of which it can be asked what holds. */
const inTenYears = (days: number) => {
  const now = new Date();
  const day = Date.UTC(now.getUTCFullYear() + 10, now.getUTCMonth(), now.getUTCDate() + days);
  return new Date(day).toISOString().slice(0, 10);
};
const farDay = (name: string, day: string): ExpectedError => ({
  message: `\`${name}\` must be at most 10 years in the future (${inTenYears(0)}), got "${day}"`,
  code: "BAD_USER_INPUT",
});
const farDays: readonly Case[] = [
  ["a list", post('{ alliances(asOf: "2100-01-01") { totalCount } }'), farDay("asOf", "2100-01-01")],
  [
    "the day after the last",
    byVariable("Date", inTenYears(1), "alliances(asOf: $x) { totalCount }"),
    farDay("asOf", inTenYears(1)),
  ],
  [
    "what possibly holds",
    post('{ alliances(asOf: "9999-12-31", certainty: POSSIBLE) { totalCount } }'),
    farDay("asOf", "9999-12-31"),
  ],
  [
    "a filter",
    byVariable("Date!", "2100-01-01", "alliances { nodes { members(filter: {held: {on: $x}}) { totalCount } } }"),
    farDay("on", "2100-01-01"),
  ],
  [
    "a question",
    byVariable("Date!", "2100-01-01", 'defenders(of: "russia", asOf: $x) { totalCount }'),
    farDay("asOf", "2100-01-01"),
  ],
  ["a network", post('{ network(asOf: "2100-01-01") { nodes { degree } } }'), farDay("asOf", "2100-01-01")],
  ["a period", post('{ memberships { nodes { period { holds(on: "2100-01-01") } } } }'), farDay("on", "2100-01-01")],
  [
    "how far an agreement has come",
    post('{ agreements { nodes { status(asOf: "2100-01-01") } } }'),
    farDay("asOf", "2100-01-01"),
  ],
];

const nuls: readonly Case[] = [
  ["a slug", post('{ official(slug: "a\\u0000") { id } }'), { message: nul, code: "BAD_USER_INPUT" }],
  ["a slug, unescaped", post('{ official(slug: "a\0") { id } }'), { message: nul, code: "BAD_USER_INPUT" }],
  [
    "a slug in a variable",
    post("query($s: String!) { official(slug: $s) { id } }", { s: "\0" }),
    { message: nul, code: "BAD_USER_INPUT" },
  ],
  ["a code", post('{ country(code: "\\u0000") { id } }'), { message: nul, code: "BAD_USER_INPUT" }],
  [
    "a text that is folded",
    post('{ officials(filter: {text: "rub\\u0000io"}) { totalCount } }'),
    { message: nul, code: "BAD_USER_INPUT" },
  ],
  [
    "a list in a filter",
    post('{ officials(filter: {slug: ["a", "\\u0000"]}) { totalCount } }'),
    { message: nul, code: "BAD_USER_INPUT" },
  ],
];

const ties = (variables: object) =>
  post(
    "query($x: String!, $first: Int, $last: Int, $after: String) { ties(a: $x, b: $x, first: $first, last: $last, after: $after) { nodes { kind } } }",
    variables,
  );
const tiesAsWritten = (args: string) => post(`{ ties(a: "x", b: "x", ${args}) { nodes { kind } } }`);
const twice: ExpectedError = {
  message: '`a` and `b` must be two different parties, got "x" for both',
  code: "BAD_USER_INPUT",
};
const named = (slug: string) => post("query($slug: String!) { party(slug: $slug) { name } }", { slug });
const withText = (text: string) =>
  post("query($text: String!) { topics(filter: { or: [{ text: $text }] }) { totalCount } }", { text });
const textTooLong = (length: number): ExpectedError => ({
  message: `\`text\` must have at most 500 characters, got ${length}: shorten it`,
  code: "BAD_USER_INPUT",
});
const withSlugs = (number: number) =>
  post("query($slugs: [String!]) { topics(filter: { slug: $slugs }) { totalCount } }", {
    slugs: Array.from({ length: number }, (_, place) => String(place).padStart(2_000, "x")),
  });
const longArguments: readonly Case[] = [
  [
    "an argument that is too long",
    named("x".repeat(2_001)),
    { message: "an argument must have at most 2000 characters, got 2001: shorten it", code: "BAD_USER_INPUT" },
  ],
  [
    "arguments that are too long together",
    withSlugs(130),
    {
      message:
        "the arguments of an operation must have at most 500000 characters together, these have 520000 (a variable counts at each of its uses, and once more if it names things): send several operations",
      code: "BAD_USER_INPUT",
    },
  ],
  ["a text in a filter that is too long", withText("x".repeat(501)), textTooLong(501)],
  ["a text of characters that stand for many", withText("\ufdfa".repeat(28)), textTooLong(504)],
];
const deepParameters = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
const tooDeep: ExpectedError = {
  code: "TOO_DEEP",
  message: "a value may nest at most 24 lists and objects, this one nests more: combine filters with fewer levels",
};
const deepGets: readonly Case[] = [
  ["variables", get({ query: good.query, variables: `{"a":${deepParameters}}` }), tooDeep],
  ["extensions", get({ query: good.query, extensions: `{"a":${deepParameters}}` }), tooDeep],
];
const severalMistakes: readonly Case[] = [
  ["a page that is too large, before NUL", ties({ x: "\0", first: 101 }), badPage("`first` must be 0 to 100, got 101")],
  ["NUL, before first and last", ties({ x: "\0", first: 3, last: 0 }), { message: nul, code: "BAD_USER_INPUT" }],
  [
    "first and last, before a party twice",
    ties({ x: "x", first: 3, last: 0 }),
    badPage("give `first` or `last`, not both"),
  ],
  [
    "first and last, before a party twice, as written",
    tiesAsWritten("first: 3, last: 0"),
    badPage("give `first` or `last`, not both"),
  ],
  ["a party twice, before a cursor", ties({ x: "x", after: "nonsense" }), twice],
  ["a party twice, before a cursor, as written", tiesAsWritten('after: "nonsense"'), twice],
];

const taken: readonly (readonly [string, InjectOptions, unknown])[] = [
  ["first: 100", post("{ officials(first: 100, filter: {slug: []}) { nodes { id } } }"), { officials: { nodes: [] } }],
  ["first: 0", officials("first: 0"), { officials: { nodes: [] } }],
  ["no ids", post("{ nodes(ids: []) { id } }"), { nodes: [] }],
  [
    "100 ids",
    post("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(100).fill(gone) }),
    { nodes: Array(100).fill(null) },
  ],
  ["an id of what is gone", post(`{ node(id: "${gone}") { id } }`), { node: null }],
  [
    "a slug that nothing has",
    post(
      '{ official(slug: "nobody") { id } country(code: "XX") { id } party(slug: "") { id } topic(slug: "\u{1F642}") { id } }',
    ),
    { official: null, country: null, party: null, topic: null },
  ],
  ["a slug that is SQL", post(`{ official(slug: "' or 1=1 --") { id } }`), { official: null }],
  [
    "half a surrogate pair in a variable",
    postBody('{"query":"query($s: String!) { official(slug: $s) { id } }","variables":{"s":"\\ud800"}}'),
    { official: null },
  ],
  [
    "half a surrogate pair in a search",
    postBody(
      '{"query":"query($f: OfficialFilter) { officials(filter: $f) { totalCount } }","variables":{"f":{"text":"\\udc00"}}}',
    ),
    { officials: { totalCount: 0 } },
  ],
  [
    "a search for 500 letters",
    post("query($f: OfficialFilter) { officials(filter: $f) { totalCount } }", { f: { text: "x".repeat(500) } }),
    { officials: { totalCount: 0 } },
  ],
  [
    "a search for punctuation",
    post('{ officials(filter: {text: "?!.,;"}) { totalCount } }'),
    { officials: { totalCount: 0 } },
  ],
  [
    "a search for wildcards",
    post('{ officials(filter: {text: "%_"}) { totalCount } }'),
    { officials: { totalCount: 0 } },
  ],
  [
    "the first day there is",
    post('{ alliances(asOf: "0001-01-01") { totalCount } }'),
    { alliances: { totalCount: 0 } },
  ],
  [
    "the last day of which it can be asked what holds",
    byVariable("Date", inTenYears(0), "alliances(asOf: $x, first: 0) { nodes { id } }"),
    { alliances: { nodes: [] } },
  ],
  ["the last day there is", post('{ events(from: "9999-12-31") { totalCount } }'), { events: { totalCount: 0 } }],
  [
    "null variables and extensions",
    post("query A { topics(first: 0) { nodes { id } } }", null, { extensions: null, operationName: null }),
    { topics: { nodes: [] } },
  ],
];

describeDatabases("bad input", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  describe.each([
    ["documents", documents],
    ["operations", operations],
    ["variables", variables],
    ["pages", pages],
    ["cursors", cursors],
    ["ids", ids],
    ["dates", dates],
    ["days too far off", farDays],
    ["NUL", nuls],
    ["arguments that are too long", longArguments],
    ["parameters that nest too deep", deepGets],
    ["several mistakes", severalMistakes],
  ])("%s", (_, cases) => {
    it.each(cases)("refuses %s, and goes on", async (_name, request, error) => {
      await expectRefusal(server, request, 400, error);
    });
  });

  it.each(["2024-02-30", "0000-01-01", "10000-01-01"])("refuses the day %s as a literal", async (day) => {
    const response = await server.http.inject(post(`{ alliances(asOf: "${day}") { totalCount } }`));
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: `Expected value of type "Date", found "${day}"; It must be a day of the calendar, written as 2024-06-19.`,
            locations: [{ line: 1, column: 19 }],
            extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
          },
        ],
      },
    });
    await expectGood(server);
  });

  it("tells a document with a thousand faults of twenty", async () => {
    const { statusCode, body } = await server.http.inject(
      post(`{ ${Array.from({ length: 1_000 }, (_, place) => `nope${place}`).join(" ")} }`),
    );
    const { errors } = JSON.parse(body) as { errors: { message: string; extensions: unknown }[] };
    expect({ statusCode, count: errors.length, last: errors.at(-1)?.message }).toEqual({
      statusCode: 400,
      count: 21,
      last: "Too many validation errors, error limit reached. Validation aborted.",
    });
    expect(errors.map(({ extensions }) => extensions)).toEqual(Array(21).fill({ code: "GRAPHQL_VALIDATION_FAILED" }));
  });

  it("counts the tokens of a document", async () => {
    const names = Array.from({ length: 999 }, (_, place) => `a${String(place).padStart(3, "0")}`);
    const most = `__typename ${names.map((name) => `${name}: __typename `).join("")}`; // with braces 3,000
    const data = Object.fromEntries(["__typename", ...names].map((name) => [name, "Query"]));
    await expectGood(server, post(`{ ${most}}`), data);
    await expectRefusal(server, post(`{ ${most}__typename }`), 400, {
      message: "a document may have at most 3000 tokens, this one has more: use variables, or send several operations",
      code: "TOO_MANY_TOKENS",
      column: 17_008,
    });
  });

  it.each([
    ["a variable", byVariable("Date", "x".repeat(900_000), "alliances(asOf: $x) { totalCount }")],
    ["a literal", post(`{ alliances(asOf: "${"x".repeat(90_000)}") { totalCount } }`)],
    ["a name", post(`{ ${"x".repeat(90_000)} }`)],
    ["a name that does not parse", post(`{ __typename } ${"x".repeat(90_000)}`)],
    [
      "pairs of surrogates",
      byVariable("Date", `\u{1F642}${"\u{1F642}".repeat(200_000)}`, "alliances(asOf: $x) { totalCount }"),
    ],
    [
      "pairs of surrogates, moved by one",
      byVariable("Date", `x${"\u{1F642}".repeat(200_000)}`, "alliances(asOf: $x) { totalCount }"),
    ],
  ])("shortens what it says of %s that is long", async (_name, request) => {
    const { statusCode, body } = await server.http.inject(request);
    const [message] = (JSON.parse(body) as { errors: { message: string }[] }).errors.map((error) => error.message);
    expect(statusCode).toBe(400);
    expect(message?.length).toBeLessThanOrEqual(500);
    expect(message).not.toMatch(/[\ud800-\udfff]/u); // halves; a whole pair is one character to /u
  });

  it("keeps the end of what it shortens, which says what must hold", async () => {
    await expectRefusal(server, byVariable("Date", "x".repeat(10_000), "alliances(asOf: $x) { totalCount }"), 400, {
      message: `Variable "$x" got invalid value "${"x".repeat(267)} … ${"x".repeat(116)}"; ${mustBeADay}`,
      code: "BAD_USER_INPUT",
      column: 7,
    });
  });

  it.each(taken)("takes %s", async (_name, request, data) => {
    const response = await server.http.inject(request);
    expect({ status: response.statusCode, body: response.json<unknown>() }).toEqual({ status: 200, body: { data } });
  });
});
