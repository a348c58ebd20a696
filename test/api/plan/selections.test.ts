import { beforeAll, describe, expect, it } from "vitest";
import { factKinds } from "../../../src/facts/fact-kinds.js";
import { describeDatabases } from "../../support/databases.js";
import type { TestServer } from "../../support/server.js";
import { startWithOracle, type AskBoth } from "./asking.js";

const date = "{ value precision earliest latest }";
const period = `{ start ${date} end ${date} endStatus knownFrom knownUntil holds(on: "2024-06-19") }`;

const operations: Readonly<Record<string, string>> = {
  "only __typename of what is listed": `{ countries { nodes { __typename } } }`,
  "only __typename of edges": `{ countries { edges { __typename } } }`,
  "only page info": `{ countries(first: 2) { pageInfo { hasNextPage } } }`,
  "only __typename of page info": `{ countries(first: 2) { pageInfo { __typename } } }`,
  "only __typename of one thing": `{ country(code: "AZ") { __typename } none: country(code: "XX") { __typename } }`,
  "only totals": `{ countries { totalCount } alliances { nodes { members { totalCount } } } }`,
  "__typename everywhere": `{ __typename alliances { __typename edges { __typename node { __typename active { __typename start { __typename } } members { __typename pageInfo { __typename } nodes { __typename party { __typename } group { __typename } } } } } } }`,
  "edges, nodes, page info and total together": `{ alliances { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { slug } edges { node { name } } } }`,
  "parents without children": `{ topics { nodes { slug statements { totalCount nodes { act } edges { node { act } } pageInfo { hasNextPage hasPreviousPage } } } } }`,
  "parents that are null": `{ obligations { nodes { agreement { slug signed ${date} parties { totalCount nodes { slug } } } alliance { slug active ${period} members { totalCount nodes { party { slug } } } } } } }`,
  "an edge twice under aliases, with other arguments": `{ alliance(slug: "pact-of-streams") { all: members { totalCount nodes { party { slug } } } some: members(first: 1, orderBy: { by: PARTY, direction: DESC }, filter: { status: [FULL] }) { totalCount nodes { party { slug } } } then: members(asOf: "2021-01-01") { totalCount nodes { party { slug } } } maybe: members(asOf: "2021-01-01", certainty: POSSIBLE, last: 2) { nodes { party { slug } } } } }`,
  "a field twice under aliases, with other arguments": `{ country(code: "AZ") { en: name tr: name(language: TR) also: name(language: EN) } agreements { nodes { now: status before: status(asOf: "2009-05-31") never: status(asOf: "1900-01-01") } } }`,
  "an alias with the name of another field": `{ country(code: "AZ") { slug: name name: slug iso3: code } agreements: alliances { nodes: totalCount totalCount: nodes { slug: form } } }`,
  "aliases that objects have as names of their own": `{ country(code: "AZ") { constructor: slug toString: name hasOwnProperty: code valueOf: names { toString: text } } }`,
  "an alias that names the prototype": `{ __proto__: country(code: "AZ") { __proto__: name } countries(first: 1) { __proto__: nodes { __proto__: names { __proto__: text } } } }`,
  "duplicate fields, merged": `{ country(code: "AZ") { slug } country(code: "AZ") { name names { text } names { kind } } countries(first: 1) { nodes { slug } nodes { code } edges { node { slug } } edges { node { iso3 } } pageInfo { hasNextPage } pageInfo { hasPreviousPage } } }`,
  "duplicate fields, merged through fragments": `{ country(code: "AZ") { ...A ...B ... on Party { memberships(first: 1) { nodes { period { endStatus } } } } } } fragment A on Country { memberships(first: 1) { totalCount nodes { status } } } fragment B on Node { ... on Country { ...A memberships(first: 1) { nodes { group { slug } } } } }`,
  "fragments in fragments": `{ party(slug: "union") { ...P } } fragment P on Party { ...N ... on Group { ...G } } fragment N on Party { slug name } fragment G on Group { slug members(first: 1) { nodes { ...M } } } fragment M on Membership { party { ...N } }`,
  "a fragment on a type that cannot occur": `{ party(slug: "azure") { slug ... on Organization { parent { slug } } ... on Group { members { totalCount } } ... on Country { code } } }`,
  "interfaces over one table": `{ memberships { nodes { party { __typename slug ... on Country { code } ... on Organization { kind parent { __typename slug ... on Organization { kind } } members { totalCount } } } group { __typename slug ... on Alliance { form active ${period} } ... on Organization { kind } members(first: 1) { nodes { party { slug } } } } } } }`,
  "what an interface promises, and each type for itself": `{ agreement(slug: "treaty-of-streams") { parties { nodes { slug tenures { totalCount nodes { official { slug } } } ... on Country { tenures { nodes { office { slug } } } } } } } }`,
  "a union over two tables": `{ events { nodes { slug about { __typename ... on Alliance { slug name form members { totalCount } } ... on Agreement { slug title parties { totalCount } } } } } }`,
  "a union over three tables": `{ statements { nodes { about { __typename ... on Alliance { called: name } ... on Agreement { called: title } ... on Event { called: title(language: TR) about { __typename } } ... on Cited { citations { totalCount } } ... on Node { __typename } } } } }`,
  "an interface over nine tables": `{ citations { nodes { locator fact { __typename citations { totalCount } ... on Country { code } ... on Organization { sort: kind } ... on Alliance { form } ... on Membership { status } ... on Official { name } ... on Tenure { acting } ... on Agreement { class: kind } ... on AgreementAction { act: kind } ... on Obligation { duty: kind } ... on Event { place } ... on Statement { joint } } } } }`,
  "@skip and @include with what is written out": `{ country(code: "AZ") @include(if: true) { slug @skip(if: true) name @skip(if: false) ... @include(if: false) { code } ...F @skip(if: true) ...G @include(if: true) } countries @skip(if: true) { totalCount } } fragment F on Country { iso3 } fragment G on Country { cowCode memberships { totalCount @skip(if: true) nodes @include(if: true) { status @skip(if: true) __typename } pageInfo @include(if: false) { hasNextPage } } }`,
  "lists in lists in connections in connections": `{ alliances { nodes { names { text } members { nodes { party { names { text kind language } externalIds { scheme } ... on Country { predecessors { slug successors { slug existed ${period} names { text } } } } } } } statements { nodes { targets { slug names { text } } speakers { role party { names { text } offices { nodes { roles tenures { nodes { official { names { text } } } } } } } } } } } } }`,
  "a long chain of single things": `{ statements { nodes { event { partOf { slug partOf { slug partOf { slug } } } } speakers { tenure { office { party { slug ... on Organization { parent { slug ... on Organization { parent { slug } } } } } } official { slug } } } } } }`,
  "more columns in one level than one call of the database takes": `{ citations { nodes { locator note source { slug title publisher url licence language published ${date} updated ${date} coverage ${period} } fact { ... on Membership { status period ${period} party { slug name tr: name(language: TR) } group { slug name tr: name(language: TR) } } ... on Tenure { acting period ${period} official { slug name tr: name(language: TR) } office { slug title tr: title(language: TR) roles party { slug name } } } ... on Obligation { duty: kind condition article period ${period} bearer { slug name } beneficiary { slug name } agreement { slug title signed ${date} inForce ${date} terminated ${date} status(asOf: "2024-06-19") } alliance { slug active ${period} } } ... on Event { slug title place on ${date} until ${date} partOf { slug title place on ${date} until ${date} } } ... on Statement { act summary tr: summary(language: TR) joint on ${date} event { slug title place on ${date} until ${date} partOf { slug on ${date} } } } ... on Agreement { slug title signed ${date} inForce ${date} terminated ${date} } ... on AgreementAction { on ${date} of: agreement { slug signed ${date} } } ... on Alliance { form active ${period} } ... on Country { code iso3 isoNumeric cowCode gwCode flag } } } } }`,
  "120 aliases of one column": `{ countries { nodes { ${Array.from({ length: 120 }, (_, place) => `a${place}: name`).join(" ")} } } }`,
  "introspection together with data": `{ __schema { queryType { name } } __type(name: "Country") { name kind } country(code: "AZ") { slug __typename } }`,
  "obligations on either side, on one, and each with its own order": `{ country(code: "BE") { obligations { totalCount nodes { duty: kind } } borne: obligations(role: BEARER) { nodes { beneficiary { slug } } } enjoyed: obligations(role: BENEFICIARY, orderBy: { by: BEARER, direction: DESC }) { nodes { bearer { slug } } } } }`,
  "what is covered, of every list that says so": `{ countries { nodes { ...C } } groups: organizations { nodes { members(asOf: "1999-12-31") { ...M } } } alliances(asOf: "1990-01-01") { coverage { ...D } nodes { members(asOf: "1960-01-01") { ...M } } } memberships(asOf: "2010-05-05", first: 0) { ...M } tenures(asOf: "1949-01-01", role: FOREIGN_MINISTER) { coverage { ...D } } agreements(asOf: "1816-12-31") { coverage { ...D } } defenders(of: "azure", asOf: "1950-12-31") { coverage { ...D } } obligationsTriggered(attacked: "azure", attacker: "beige", asOf: "1960-01-01") { coverage { ...D } } ties(a: "azure", b: "beige", asOf: "1999-12-31") { totalCount coverage { ...D } } none: ties(a: "azure", b: "nobody", asOf: "1999-12-31") { coverage { ...D } } path(from: "azure", to: "dun", through: [ALLIANCE, AGREEMENT], asOf: "2000-01-01") { coverage { ...D } } ever: path(from: "azure", to: "dun") { coverage { ...D } } }
    fragment C on Country { memberships(asOf: "2020-01-01", filter: { status: [OBSERVER] }) { ...M } obligations(asOf: "2000-01-01", role: BEARER) { coverage { ...D } } tenures(asOf: "2000-01-01") { coverage { ...D } } never: agreements { coverage { ...D } } }
    fragment M on MembershipConnection { totalCount coverage { status } coverage { ...D } }
    fragment D on Coverage { __typename is: status sources { includesDay again: includesDay source { slug coverage { start { value } } citations(first: 1) { totalCount nodes { locator } } } } sources { source { title } } none: sources { __typename } }`,
  "the same things under many parents": `{ countries { nodes { agreements { nodes { slug parties { nodes { agreements(first: 1) { nodes { slug } } } } } } } } }`,
};

describeDatabases("selections", (open) => {
  let server: TestServer;
  let askBoth: AskBoth;
  beforeAll(async () => {
    ({ server, askBoth } = await startWithOracle(open));
  });

  it.each(Object.entries(operations))("answers %s", async (_, query) => {
    await askBoth(query);
  });

  it("reads nothing where nothing is asked of the data", async () => {
    expect(await askBoth(`{ __typename __schema { queryType { name } } }`, undefined, 0)).toEqual({
      __typename: "Query",
      __schema: { queryType: { name: "Query" } },
    });
    expect(await askBoth(`{ countries { __typename } }`, undefined, 0)).toEqual({
      countries: { __typename: "CountryConnection" },
    });
    expect(await askBoth(`{ __typename countries @skip(if: true) { totalCount } }`, undefined, 0)).toEqual({
      __typename: "Query",
    });
  });

  it("runs the operation that is named, of several in a document", async () => {
    const query = `query One { country(code: "AZ") { ...F } } query Two($code: String!) { country(code: $code) { ...F name } } fragment F on Country { slug }`;
    const ask = async (operationName: string, variables = {}) => {
      const response = await server.http.inject({
        method: "POST",
        url: "/graphql",
        payload: { query, operationName, variables },
      });
      return response.json<unknown>();
    };
    expect(await ask("One")).toEqual({ data: { country: { slug: "azure" } } });
    expect(await ask("Two", { code: "BEI" })).toEqual({ data: { country: { slug: "beige", name: "Beige" } } });
    expect(await ask("One")).toEqual({ data: { country: { slug: "azure" } } });
  });

  describe("ids", () => {
    it("leads from each fact's id back to the fact, in one statement, null where there is none any more", async () => {
      const { data } = await server.askText(
        `{ citations(filter: { source: { slug: ["dataset", "first-article", "second-article"] } }) { nodes { id fact { __typename ... on Node { id } } } } }`,
      );
      const citations = (data as { citations: { nodes: { id: string; fact: { __typename: string; id: string } }[] } })
        .citations.nodes;
      const things = citations.flatMap(({ id, fact }) => [fact, { __typename: "Citation", id }]);
      expect(new Set(things.map(({ __typename }) => __typename)).size).toBe(
        Object.keys(factKinds).length + 1, // and citations
      );
      const gone = Buffer.from("Country:atlantis").toString("base64url");

      const answer = await server.askText(`query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, {
        ids: [...things.map(({ id }) => id), gone, ...things.map(({ id }) => id)],
      });

      expect(answer).toEqual({
        status: 200,
        errors: undefined,
        statements: 1,
        data: { nodes: [...things, null, ...things] },
      });
    });
  });
});
