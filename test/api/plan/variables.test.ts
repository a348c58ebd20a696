import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../../support/databases.js";
import type { TestServer } from "../../support/server.js";
import { startWithOracle, type AskBoth } from "./asking.js";
import type { Args } from "./oracle-days.js";

// Each document is asked with all of its variables, twice over and in turn: a plan that is kept for one shape must not answer another.
const documents: readonly { readonly name: string; readonly query: string; readonly variables: readonly Args[] }[] = [
  {
    name: "pages from either end, or none given",
    query: `query ($first: Int, $last: Int) { countries(first: $first, last: $last) { nodes { slug } pageInfo { hasNextPage hasPreviousPage } } }`,
    variables: [
      { first: 2 },
      { last: 2 },
      {},
      { first: 3 },
      { first: null, last: 1 },
      { first: 0 },
      { last: null, first: null },
    ],
  },
  {
    name: "defaults of variables",
    query: `query ($first: Int = 1, $language: Language! = TR, $day: Date = "2024-06-19") { alliances(first: $first, asOf: $day) { totalCount nodes { name(language: $language) } } }`,
    variables: [{}, { first: 2 }, { language: "EN" }, { day: null }, { first: null, day: "1960-01-01" }, { first: 0 }],
  },
  {
    name: "languages",
    query: `query ($language: Language! = EN, $other: Language = TR) { countries { nodes { name(language: $language) other: name(language: $other) } } topics { nodes { name(language: $language) } } }`,
    variables: [{}, { language: "TR" }, { language: "EN" }, { language: "TR", other: "EN" }],
  },
  {
    name: "orders, whole and in parts",
    query: `query ($order: EventOrder, $by: AgreementOrderBy! = TITLE, $direction: OrderDirection! = ASC) { events(orderBy: $order) { nodes { slug } } agreements(orderBy: { by: $by, direction: $direction }) { nodes { slug } } }`,
    variables: [
      {},
      { order: { by: "DATE", direction: "DESC" } },
      { order: { by: "TITLE" } },
      { order: null, by: "SIGNED" },
      { order: { by: "TITLE_TR", direction: "DESC" }, by: "SIGNED", direction: "DESC" },
      { by: "IN_FORCE" },
    ],
  },
  {
    name: "days and certainty",
    query: `query ($day: Date, $certainty: Certainty! = CERTAIN) { memberships(asOf: $day, certainty: $certainty) { totalCount nodes { status party { slug } } } events(from: $day, certainty: $certainty) { nodes { slug } } }`,
    variables: [
      {},
      { day: "2024-06-19" },
      { day: "2024-06-19", certainty: "POSSIBLE" },
      { day: null, certainty: "POSSIBLE" },
      { day: "2012-06-01" },
    ],
  },
  {
    name: "roles",
    query: `query ($role: ObligationRole, $office: OfficeRole) { country(code: "AZ") { obligations(role: $role) { nodes { bearer { slug } } } tenures(role: $office) { nodes { office { slug } } } } }`,
    variables: [
      {},
      { role: "BEARER" },
      { role: "BENEFICIARY" },
      { role: null, office: "HEAD_OF_STATE" },
      { office: "FOREIGN_MINISTER" },
      { office: "OTHER" },
    ],
  },
  {
    name: "filters, whole",
    query: `query ($filter: EventFilter) { events(filter: $filter) { totalCount nodes { slug } } }`,
    variables: [
      {},
      { filter: null },
      { filter: {} },
      { filter: { kind: ["VISIT"] } },
      { filter: { kind: ["MEETING", "VISIT"] } },
      { filter: { kind: [] } },
      { filter: { kind: null, text: "irmak" } },
      { filter: { text: "meeting" } },
      { filter: { or: [{ kind: ["VISIT"] }, { text: "press" }] } },
      { filter: { or: [{ text: "press" }] } },
      { filter: { or: [{ on: { from: "2024-06-01" } }, { on: { to: "2024-06-30", from: null } }] } },
      {
        filter: {
          and: [{ on: { to: "2024-06-30" } }, { not: { participants: { some: { party: { slug: ["azure"] } } } } }],
        },
      },
      { filter: { participants: { some: {}, none: { role: ["HOST"] } } } },
      { filter: { participants: { none: {} } } },
    ],
  },
  {
    name: "variables within filters and lists",
    query: `query ($slug: String!, $kinds: [EventKind!], $text: String, $day: Date, $one: EventFilter! = {}) {
      events(filter: { kind: $kinds, or: [{ participants: { some: { party: { slug: [$slug, "dun"] } } } }, { text: $text }, $one], not: { on: { from: $day } } }) { nodes { slug } }
    }`,
    variables: [
      { slug: "azure", one: { kind: ["TRANSFER"] } },
      { slug: "azure", text: "meeting", one: { kind: ["TRANSFER"] } },
      { slug: "beige", kinds: ["VISIT", "PRESS_CONFERENCE"], day: "2024-07-01" },
      { slug: "beige", kinds: "VISIT" },
      { slug: "beige", kinds: null, text: null, day: null },
      { slug: "union", text: null, day: "2024-01-01", one: { text: "undated" } },
    ],
  },
  {
    name: "what is included and skipped",
    query: `query ($more: Boolean!, $less: Boolean! = false) {
      country(code: "AZ") @skip(if: $less) { slug ...More @include(if: $more) ... @skip(if: $more) { code } }
      countries { totalCount @include(if: $more) nodes @skip(if: $less) { slug memberships @include(if: $more) { nodes { status @skip(if: $less) group { slug } } } } __typename }
    } fragment More on Country { name memberships { totalCount pageInfo @skip(if: $less) { hasNextPage } } }`,
    variables: [{ more: true }, { more: false }, { more: true, less: true }, { more: true, less: false }],
  },
];

describeDatabases("variables", (open) => {
  let server: TestServer;
  let askBoth: AskBoth;
  beforeAll(async () => {
    ({ server, askBoth } = await startWithOracle(open));
  });

  it.each(documents)(
    "answers one document with variables of many shapes in turn: $name",
    async ({ query, variables }) => {
      for (const given of [...variables, ...variables]) await askBoth(query, given);
    },
  );

  it("does not mix the operations of one document whose variables have one shape", async () => {
    const query = `query One($code: String!) { country(code: $code) { slug } } query Two($code: String!) { country(code: $code) { name } }`;
    const ask = async (operationName: string, code: string) => {
      const response = await server.http.inject({
        method: "POST",
        url: "/graphql",
        payload: { query, operationName, variables: { code } },
      });
      return response.json<{ data: unknown }>().data;
    };
    expect([await ask("One", "AZ"), await ask("Two", "AZ"), await ask("One", "BE"), await ask("Two", "BE")]).toEqual([
      { country: { slug: "azure" } },
      { country: { name: "Azure" } },
      { country: { slug: "beige" } },
      { country: { name: "Beige" } },
    ]);
  });

  it("answers many shapes of one document, more than plans are kept for", async () => {
    const query = `query ($filter: CountryFilter) { countries(filter: $filter) { nodes { slug } } }`;
    const filters = Array.from({ length: 60 }, (_, length) => ({
      filter: { and: Array.from({ length }, () => ({ text: "c" })) },
    }));
    for (const given of [...filters, ...filters.slice(0, 3)]) await askBoth(query, given);
  });

  it("answers null as what is not given, where an argument may be null and has a default", async () => {
    const query = `query ($language: Language, $certainty: Certainty) { country(code: "AZ") { name(language: $language) } memberships(asOf: "2024-06-19", certainty: $certainty) { totalCount } }`;
    for (const given of [
      {},
      { language: null, certainty: null },
      { language: "TR", certainty: "POSSIBLE" },
      { language: null },
    ])
      await askBoth(query, given);
  });
});
