import { isInterfaceType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema/schema.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { argumentSamples, isPaged, orderSamples, selectionOf } from "./samples.js";

/** How a thing of each type that has lists is come to; `…` is what is asked of it. */
const ways: Readonly<Record<string, string>> = {
  Query: "{ … }",
  About: "{ about { … } }",
  Agreement: "{ agreements(first: 2) { nodes { … } } }",
  AgreementAction: "{ agreements(first: 2) { nodes { actions(first: 2) { nodes { … } } } } }",
  AgreementTie: ties("AGREEMENT"),
  Alliance: "{ alliances(first: 2) { nodes { … } } }",
  Change: "{ changes(first: 2) { nodes { … } } }",
  Cited: "{ citations(last: 2) { nodes { fact { … } } } }",
  Citation: "{ citations(last: 2) { nodes { … } } }",
  Country: '{ countries(first: 2, filter: { slug: ["japan", "russia"] }) { nodes { … } } }',
  Defender: '{ defenders(of: "russia", first: 2) { nodes { … } } }',
  Disagreement: "{ disagreements(first: 2) { nodes { … } } }",
  Event: "{ events(first: 2) { nodes { … } } }",
  ExternalId: "{ countries(first: 2) { nodes { externalIds { … } } } }",
  EventTie: ties("EVENT"),
  Group: "{ memberships(first: 2) { nodes { group { … } } } }",
  Membership: "{ memberships(first: 2) { nodes { … } } }",
  MembershipTie: ties("ALLIANCE", "ORGANIZATION"),
  Obligation: "{ obligations(first: 2) { nodes { … } } }",
  ObligationTie: ties("OBLIGATION"),
  Office: "{ offices(first: 2) { nodes { … } } }",
  Official: "{ officials(first: 2) { nodes { … } } }",
  Organization: "{ organizations(first: 2) { nodes { … } } }",
  Name: "{ countries(first: 2) { nodes { names { … } } } }",
  Network: "{ network { … } }",
  NetworkEdge: "{ network { edges(first: 2) { … } } }",
  NetworkNode: "{ network { nodes(first: 2) { … } } }",
  OwedKind: "{ network(obligations: [MILITARY_AID, DEFENSE]) { edges(first: 2) { owed { … } } } }",
  Participation: "{ events(first: 2) { nodes { participants(first: 2) { nodes { … } } } } }",
  Party: "{ memberships(first: 2) { nodes { party { … } } } }",
  SearchHit: '{ search(text: "kore", first: 2) { nodes { … } } }',
  Source: "{ sources(last: 2) { nodes { … } } }",
  Statement: "{ statements(first: 2) { nodes { … } } }",
  StatementTie: ties("STATEMENT"),
  Tenure: "{ tenures(first: 2) { nodes { … } } }",
  Tie: ties("OBLIGATION"),
  Path: '{ path(from: "japan", to: "russia") { nodes { … } } }',
  PathStep: '{ path(from: "japan", to: "russia") { nodes { steps { … } } } }',
  Link: '{ path(from: "japan", to: "russia") { nodes { steps { links { nodes { … } } } } } }',
  Topic: "{ topics(first: 2) { nodes { … } } }",
  TriggeredObligation:
    '{ obligationsTriggered(attacked: "russia", attacker: "united-states", asOf: "2025-01-01", first: 2) { nodes { … } } }',
};

function ties(...kinds: readonly string[]): string {
  const fragment = {
    OBLIGATION: "ObligationTie",
    AGREEMENT: "AgreementTie",
    EVENT: "EventTie",
    STATEMENT: "StatementTie",
  };
  const type = fragment[kinds[0] as keyof typeof fragment] ?? "MembershipTie";
  return `{ ties(a: "russia", b: "north-korea", first: 2, filter: { kind: [${kinds.join(", ")}] }) { nodes { ... on ${type} { … } } } }`;
}

const page =
  "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { __typename } edges { cursor node { __typename } }";

const schema = createSchema();

/** Every list of every type, with each of the ways to ask for it. */
const lists = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
  // What a question's function gives has one order, and its arguments are the question.
  .filter(({ field }) => isPaged(field) && field.args.some(({ name }) => name === "orderBy"))
  .map(({ type, field }) => ({
    type,
    list: `${type}.${field.name}`,
    way: ways[type] ?? `add a way to ${type}`,
    name: field.name,
    orders: orderSamples(field),
    questions: argumentSamples(field),
  }));

/** Types that no list gives: they stand in others, or are the pages themselves. */
const inOthers =
  /^(?!NetworkEdge$)(Coverage|DisagreementSide|Node|PageInfo|PartialDate|Period|Reading|SourceCoverage|TimeToForce|\w+Connection|\w+Count|\w+Edge|__\w+)$/;

it("a way is known to every type", () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));

  expect(
    types
      .map(({ name }) => name)
      .filter((name) => !inOthers.test(name))
      .sort(),
    "add a new type to `ways`, or to `inOthers` if no list gives it",
  ).toEqual(Object.keys(ways).sort());
});

/** Operations that each ask for a list in several ways at once, so that few are needed. A filter on a field of `Cited` counts for each of its types. */
function operations({ type, way, name }: (typeof lists)[number], samples: readonly string[]): string[] {
  const atOnce = type === "Cited" ? 5 : 15;
  const selections = samples.map((sample, place) => `a${place}: ${name}(${sample}) { ${page} }`);
  const starts = Array.from({ length: Math.ceil(selections.length / atOnce) }, (_, batch) => batch * atOnce);
  return starts.map((start) => way.replace("…", selections.slice(start, start + atOnce).join("\n")));
}

describeDatabases("every list of the schema", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    // Fifteen questions at once may cost more than one operation may.
    server = await startTestServer(open, {
      limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: 1_000_000 },
    });
  });

  describe.each(lists)("$list", (list) => {
    it.each(operations(list, list.orders))("comes in each of its orders, from either end", async (operation) => {
      const { data, ...answer } = await server.askText(operation);

      expect(answer, operation).toEqual({ status: 200, errors: undefined, statements: 1 });
      expect(data).toBeTruthy();
    });

    it.each(operations(list, list.questions))(
      "can be asked by each of its arguments and filters",
      async (operation) => {
        const { data, ...answer } = await server.askText(operation);

        expect(answer, operation).toEqual({ status: 200, errors: undefined, statements: 1 });
        expect(data).toBeTruthy();
      },
    );
  });

  it.each(Object.entries(ways).filter(([type]) => type !== "Query"))("%s has all its fields", async (type, way) => {
    const operation = way.replace("…", selectionOf(schema.getType(type)!));

    const { data, ...answer } = await server.askText(operation);

    expect(answer, operation).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toBeTruthy();
  });

  // A level that reads no column of its rows still has to say how many there are.
  it.each([
    "{ countries(first: 2) { nodes { __typename } } }",
    "{ countries(first: 2) { edges { __typename } } }",
    "{ countries(first: 2) { pageInfo { hasNextPage } } }",
    "{ countries(first: 2) { totalCount } }",
    '{ country(code: "KR") { __typename } }',
    '{ country(code: "KR") { memberships { nodes { __typename } } names { __typename } } }',
    "{ about { __typename } }",
    "{ about { version } }",
    "{ about { sources { totalCount } } }",
  ])("answers %s, which reads no column", async (operation) => {
    const { data, ...answer } = await server.askText(operation);

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toBeTruthy();
  });
});
