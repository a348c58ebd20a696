import { getIntrospectionQuery, parse } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument, checkVariables, maxValueDepth } from "../../src/limits/document.js";
import { checkRepetition } from "../../src/limits/repetition.js";
import { expectRefusal, post } from "../http/requests.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { doubling } from "./operation.js";

const times = (number: number, text: (place: number) => string) =>
  Array.from({ length: number }, (_, place) => text(place)).join(" ");

const valueTooDeep = `a value may nest at most ${maxValueDepth} lists and objects, this one nests more: combine filters with fewer levels`;
const documentTooDeep =
  "a document may nest at most 200 levels deep, with its fragments expanded, this one nests deeper: send several operations";

describe("checkDocument", () => {
  const nested = (levels: number) => `{ ${"a { ".repeat(levels - 1)} b ${"}".repeat(levels - 1)} }`;
  const chain = (length: number) =>
    `{ ...F0 } ${times(length, (place) => `fragment F${place} on Query { ${place === length - 1 ? "a" : `...F${place + 1}`} }`)}`;
  const value = (levels: number) => `{ a(b: ${"[".repeat(levels)}${"]".repeat(levels)}) }`;
  it.each([
    [nested(200), nested(201), documentTooDeep],
    [chain(199), chain(200), documentTooDeep],
    [value(24), value(25), valueTooDeep],
    [
      value(24).replaceAll("[", "{a:").replaceAll("]", "}").replace("{a:}", "{}"),
      `{ a(b: ${"{a:".repeat(24)}{}${"}".repeat(24)}) }`,
      valueTooDeep,
    ],
    [
      `query($a: X = ${"[".repeat(24)}${"]".repeat(24)}) { a }`,
      `query($a: X = ${"[".repeat(25)}${"]".repeat(25)}) { a }`,
      valueTooDeep,
    ],
  ])("takes what is just within, refuses what is just beyond", (within, beyond, message) => {
    expect(() => checkDocument(parse(within))).not.toThrow();
    expect(() => checkDocument(parse(beyond))).toThrow(message);
  });

  it("looks at fragments that nobody spreads, too", () => {
    expect(() => checkDocument(parse("{ a } fragment A on B { c { ...A } }"))).toThrow(
      'Cannot spread fragment "A" within itself.',
    );
  });

  it("looks at each fragment once, however often it is spread", () => {
    expect(() => checkDocument(parse(`{ ...F0 } ${doubling(150, "Query", "a")}`))).not.toThrow();
  });
});

const repetitive = {
  code: "TOO_MANY_FIELDS",
  message:
    "a document must not repeat fields and fragments so often that comparing them takes too long: select each field once",
};

describe("checkRepetition", () => {
  const fragments = (number: number) =>
    `{ ${times(number, (place) => `...F${place}`)} } ${times(number, (place) => `fragment F${place} on A { a${place} }`)}`;
  const nested = (levels: number): string =>
    levels === 0 ? "a" : `x: a { ${nested(levels - 1)} } y: a { ${nested(levels - 1)} }`;
  it.each([
    ["a field", `{ ${times(140, () => "a")} }`, `{ ${times(141, () => "a")} }`],
    ["two fields of one name", `{ ${times(70, () => "a: b a: c")} }`, `{ a ${times(70, () => "a: b a: c")} }`],
    ["a field with one below it", `{ ${times(99, () => "a { b }")} }`, `{ ${times(100, () => "a { b }")} }`],
    ["inline fragments", `{ ${times(140, () => "... on A { a }")} }`, `{ ${times(141, () => "... { a }")} }`],
    ["fragments without a field in common", fragments(139), fragments(140)],
    [
      "a fragment in many places",
      `{ ${times(98, (place) => `a${place} { ...F }`)} } fragment F on A { ${times(100, (place) => `b${place}`)} }`,
      `{ ${times(99, (place) => `a${place} { ...F }`)} } fragment F on A { ${times(100, (place) => `b${place}`)} }`,
    ],
    [
      "a fragment in one place again and again",
      `{ ${times(140, () => "...F")} } fragment F on Query { ${times(50, (place) => `a${place}`)} }`,
      `{ ${times(141, () => "...F")} } fragment F on Query { ${times(50, (place) => `a${place}`)} }`,
    ],
    [
      "an unused fragment",
      `{ a } fragment F on A { ${times(140, () => "a")} }`,
      `{ a } fragment F on A { ${times(141, () => "a")} }`,
    ],
    [
      "fragments of one name",
      `{ ...F } fragment F on A { ${times(140, () => "a")} } fragment F on A { a }`,
      `{ ...F } fragment F on A { ${times(141, () => "a")} } fragment F on A { a }`,
    ],
    ["nothing", `{ ${nested(11)} }`, `{ ${nested(12)} }`],
    ["fragments that double", `{ ...F0 } ${doubling(6, "Query", "a")}`, `{ ...F0 } ${doubling(150, "Query", "a")}`],
  ])("takes what is just within, refuses what is just beyond: %s", (_, within, beyond) => {
    expect(() => checkRepetition(parse(within))).not.toThrow();
    expect(() => checkRepetition(parse(beyond))).toThrow(repetitive.message);
  });

  it("takes the widest introspection that clients ask", () => {
    const widest = { specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true };
    expect(() =>
      checkRepetition(parse(getIntrospectionQuery({ ...widest, inputValueDeprecation: true }))),
    ).not.toThrow();
  });
});

const tooManyObjects = {
  code: "TOO_MANY_CONDITIONS",
  message:
    "the variables of a request may contain at most 1000 lists and objects, these contain more: use fewer conditions, or send several operations",
};

describe("checkVariables", () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
  it("takes what is just within, refuses what is just beyond", () => {
    expect(() => checkVariables([nested(24), null, "x"])).not.toThrow();
    expect(() => checkVariables([nested(25)])).toThrow(valueTooDeep);
    const filters = (number: number) => [{ or: Array.from({ length: number }, () => ({})) }];
    expect(() => checkVariables(filters(997))).not.toThrow(); // with the variables, the filter and the list
    expect(() => checkVariables(filters(998))).toThrow(tooManyObjects.message);
    const keys = (number: number) => Object.fromEntries(Array.from({ length: number }, (_, place) => [`k${place}`, 1]));
    expect(() => checkVariables([{ filter: keys(100) }])).not.toThrow();
    expect(() => checkVariables([{ filter: keys(101) }])).toThrow(
      "an object in a variable must have at most 100 fields, got more: remove those that its type does not have",
    );
    expect(() => checkVariables([["x".repeat(20_000)]])).not.toThrow();
    expect(() => checkVariables([["x".repeat(20_001)]])).toThrow(
      "a text in a variable must have at most 20000 characters, got more: shorten it",
    );
  });
});

const tooManyTokens = (column: number) => ({
  code: "TOO_MANY_TOKENS",
  message: "a document may have at most 3000 tokens, this one has more: use variables, or send several operations",
  column,
});

describeDatabases("hostile documents", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  it.each([
    [
      "sixty levels",
      `{ official(slug: "x") ${"{ tenures { nodes { official ".repeat(20)} { id } ${"} } }".repeat(20)} }`,
      {
        code: "TOO_DEEP",
        message:
          "an operation may nest at most 16 levels deep, this one nests 62: read the inner objects in another operation (`node`)",
      },
    ],
    [
      "six hundred levels",
      `{ official(slug: "x") ${"{ tenures { nodes { official ".repeat(200)} { id } ${"} } }".repeat(200)} }`,
      { code: "TOO_DEEP", message: documentTooDeep },
    ],
    [
      "an alias that is long",
      `{ ${"a".repeat(101)}: __typename }`,
      {
        code: "GRAPHQL_VALIDATION_FAILED",
        message: "a name may have at most 100 characters, got 101: choose a shorter alias",
      },
    ],
    ["a field 1,500 times", `{ topics { ${times(1_500, () => "totalCount")} } }`, repetitive],
    ["a list 400 times", `{ ${times(400, () => "topics { nodes { id } }")} }`, repetitive],
    ["a list in 400 inline fragments", `{ ${times(400, () => "... { about { version } }")} }`, repetitive],
    ["fragments on fragments", `{ ...F0 } ${doubling(198, "Query", "__typename")}`, repetitive],
    [
      "a circle of a hundred fragments",
      `{ officials { nodes { ...F0 } } } ${times(100, (place) => `fragment F${place} on Official { a: tenures { nodes { official { ...F${(place + 1) % 100} ...F${(place + 7) % 100} } } } }`)}`,
      { code: "GRAPHQL_VALIDATION_FAILED", message: 'Cannot spread fragment "F0" within itself.', column: 35 },
    ],
    [
      "a filter 500 levels deep",
      `{ officials(filter: ${"{not:".repeat(500)}{}${"}".repeat(500)}) { totalCount } }`,
      { code: "TOO_DEEP", message: valueTooDeep },
    ],
    [
      "ids of every type, many times",
      `{ ${times(100, (place) => `a${place}: node(id: "T2ZmaWNpYWw6eA") { id }`)} }`,
      {
        code: "TOO_MANY_LISTS",
        message:
          "an operation may read at most 500 lists, this one could read 1600 (a connection counts 3, a field of an interface once for each of its types): send several operations",
      },
    ],
    ["3,001 tokens", `{ ${times(2_999, () => "a")} }`, tooManyTokens(6_001)],
  ])("refuses %s, and goes on", async (_, query, error) => {
    await expectRefusal(server, post(query), 400, error);
  });

  it("refuses the same document again", async () => {
    const query = "{ ...A } fragment A on Query { ...A }";
    const error = {
      code: "GRAPHQL_VALIDATION_FAILED",
      message: 'Cannot spread fragment "A" within itself.',
      column: 10,
    };
    await expectRefusal(server, post(query), 400, error);
    await expectRefusal(server, post(query), 400, error);
  });

  it.each([
    [
      "one 90,000 levels deep",
      { code: "TOO_DEEP", message: valueTooDeep },
      `${'{"not":'.repeat(90_000)}{}${"}".repeat(90_000)}`,
    ],
    ["one of 5,000 alternatives", tooManyObjects, `{"or":[${Array(5_000).fill('{"text":"x"}').join(",")}]}`],
  ])("refuses %s, as a filter in a variable", async (_, error, filter) => {
    const payload = `{"query":"query($f: OfficialFilter) { officials(filter: $f) { totalCount } }","variables":{"f":${filter}}}`;
    await expectRefusal(
      server,
      { method: "POST", url: "/graphql", headers: { "content-type": "application/json" }, payload },
      400,
      error,
    );
  });

  it("refuses introspection that goes round", async () => {
    const query = `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`;
    await expectRefusal(server, post(query), 400, {
      code: "GRAPHQL_VALIDATION_FAILED",
      message: "Maximum introspection depth exceeded",
      column: 3,
    });
  });

  it("answers the widest that it takes", async () => {
    const { status, errors } = await server.askText(
      `{ ${times(166, (place) => `a${place}: topics(first: 1) { totalCount nodes { id } }`)} }`,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it("answers the longest filter that it takes", async () => {
    const filter = `{or: [${times(249, (place) => `{text: "x${place}"}`)}]}`;
    const answer = await server.askText(`{ officials(filter: ${filter}) { totalCount } }`);
    expect(answer).toMatchObject({ status: 200, data: { officials: { totalCount: 0 } }, statements: 1 });
  });
});
