import { isInputObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { DATASET_SOURCES } from "../../src/facts/dataset-sources.js";
import { datasets } from "../../src/sources/datasets.js";
import { sourcesOf } from "../../src/sources/sources.js";
import { createSchema } from "../../src/schema/schema.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Asked of the seeds. `SLUG` is a name that nothing has.
const filters: Readonly<Record<string, string>> = {
  AgreementFilter: "agreements(filter: { slug: [SLUG] })",
  AllianceFilter: "alliances(filter: { slug: [SLUG] })",
  CountryFilter: "countries(filter: { slug: [SLUG] })",
  EventFilter: "events(filter: { slug: [SLUG] })",
  GroupFilter: "memberships(filter: { group: { slug: [SLUG] } })",
  OfficeFilter: "offices(filter: { slug: [SLUG] })",
  OfficialFilter: "officials(filter: { slug: [SLUG] })",
  OrganizationFilter: "organizations(filter: { slug: [SLUG] })",
  PartyFilter: "memberships(filter: { party: { slug: [SLUG] } })",
  SourceFilter: "citations(filter: { source: { slug: [SLUG] } })",
  TopicFilter: "topics(filter: { slug: [SLUG] })",
};

describeDatabases("names that nothing has", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
  });

  const refused = (message: string) => ({
    status: 400,
    data: undefined,
    errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }],
  });
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { status, data, errors } = await server.askText(query, variables);
    return { status, data, errors };
  };

  it("are looked for in every filter that takes slugs", () => {
    const types = Object.values(createSchema().getTypeMap()).filter(isInputObjectType);

    expect(Object.keys(filters), "add each new filter by slug to `filters`").toEqual(
      types
        .filter((type) => "slug" in type.getFields())
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(filters))("are refused in %s", async (type, field) => {
    const { status, errors } = await ask(`{ ${field.replace("SLUG", '"no-such-slug-qqq"')} { totalCount } }`);

    expect({ status, message: errors?.[0]?.message }).toEqual({
      status: 400,
      message: expect.stringMatching(`^no ${type.replace("Filter", "")} has the slug "no-such-slug-qqq"`) as string,
    });
  });

  describe("are refused with the nearest slugs", () => {
    it.each([
      ["an English name", "Japan", "japan"],
      ["an ISO code", "JP", "japan"],
      ["a Turkish name", "Japonya", "japan"],
      ["a slip of the pen", "north-koera", "north-korea"],
    ])("%s", async (_, name, slug) => {
      expect(await ask(`{ memberships(filter: { party: { slug: ["${name}"] } }) { totalCount } }`)).toEqual(
        refused(`no Party has the slug "${name}"; nearest: "${slug}"`),
      );
    });
  });

  const party = '{ party: { slug: ["Japan"] } }';
  it.each([
    ["in `not`", `memberships(filter: { not: ${party} })`],
    ["in `and`", `memberships(filter: { and: [{}, ${party}] })`],
    ["in `or`", `memberships(filter: { or: [${party}, {}] })`],
    ["in `none`", `agreements(filter: { actions: { none: ${party} } })`],
    ["in `some`", `countries(filter: { memberships: { some: { group: { members: { some: ${party} } } } } })`],
    ["beside one that exists", 'memberships(filter: { party: { slug: ["russia", "Japan"] } })'],
    ["once, however often they are given", 'memberships(filter: { party: { slug: ["Japan", "Japan"] } })'],
    ["on a list below nothing", `none: organization(slug: "nowhere") { members(filter: ${party})`, "}"],
    [
      "in a filter that a question takes",
      `ties(a: "russia", b: "north-korea") { totalCount } memberships(filter: ${party})`,
    ],
  ])("are refused %s", async (_, field, end = "") => {
    expect(await ask(`{ ${field} { totalCount } ${end} }`)).toEqual(
      refused('no Party has the slug "Japan"; nearest: "japan"'),
    );
  });

  it("are refused in variables, each time anew", async () => {
    const query = "query ($filter: MembershipFilter) { memberships(filter: $filter) { totalCount } }";
    const of = (slug: string) => ask(query, { filter: { not: { party: { slug: [slug] } } } });

    expect(await of("japan")).toMatchObject({ status: 200 });
    expect(await of("Japan")).toEqual(refused('no Party has the slug "Japan"; nearest: "japan"'));
    expect(await of("japan")).toMatchObject({ status: 200 });
  });

  it("of several kinds are told together, three at most, with two statements for one of them", async () => {
    expect(
      await ask(
        '{ countries(filter: { slug: ["q1", "q2"] }) { totalCount } topics(filter: { slug: ["q3", "q4"] }) { totalCount } }',
      ),
    ).toEqual(refused('no Country has the slug "q1". no Country has the slug "q2". no Topic has the slug "q3"'));
    const { statements } = await server.askText('{ countries(filter: { slug: ["q1"] }) { totalCount } }');
    expect(statements).toBe(2);
  });

  it("are not the sources of datasets, which are imported or not", async () => {
    const filter = (source: string) => `{ citations(filter: { source: { slug: ["${source}"] } }) { totalCount } }`;

    expect(DATASET_SOURCES).toEqual(
      [...new Set(datasets.flatMap((one) => sourcesOf(one).map(({ slug }) => slug)))].sort(),
    );
    expect(await ask(filter("atop"))).toMatchObject({ status: 200, data: { citations: { totalCount: 0 } } });
    expect(await ask(filter("atopp"))).toMatchObject({ status: 400 });
  });

  it("are those of other types, too", async () => {
    const { errors } = await ask('{ memberships(filter: { party: { slug: ["quad"] } }) { totalCount } }');

    expect(errors?.[0]?.message).toMatch(/^no Party has the slug "quad"/);
  });

  it("are refused of codes, which are read in any case", async () => {
    const of = (code: string) => ask(`{ memberships(filter: { party: { code: ["${code}"] } }) { totalCount } }`);

    expect(await of("XX")).toEqual(refused('no Country has the code "XX"'));
    expect(await of("ru")).toEqual(
      await ask('{ memberships(filter: { party: { slug: ["russia"] } }) { totalCount } }'),
    );
    expect(await of("RUS")).toEqual(await of("ru"));
  });

  it("of one thing that is asked for is null", async () => {
    expect(
      await ask(
        '{ party(slug: "Japan") { id } country(code: "XX") { id } defenders(of: "Japan") { totalCount } changes(party: "Japan") { totalCount } }',
      ),
    ).toEqual({
      status: 200,
      errors: undefined,
      data: { party: null, country: null, defenders: null, changes: null },
    });
  });

  it("are looked for in the operation's one statement", async () => {
    const answer = await server.askText('{ countries(filter: { slug: ["japan", "russia"] }) { nodes { slug } } }');

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: { countries: { nodes: [{ slug: "japan" }, { slug: "russia" }] } },
    });
  });
});
