import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.js";
import { graphql } from "../../generated/index.js";
import type { ChangesBetweenQueryVariables } from "../../generated/graphql.js";
import { describeDatabases } from "../../support/databases.js";
import { factories } from "../../support/factories.js";
import { startTestServer, type TestServer } from "../../support/server.js";

graphql(`
  fragment ShownChange on Change {
    kind
    on {
      value
    }
    fact {
      __typename
      ... on Node {
        id
      }
    }
  }
`);

const Changes = graphql(`
  query ChangesBetween(
    $party: String
    $from: Date
    $to: Date
    $certainty: Certainty
    $filter: ChangeFilter
    $with: String
  ) {
    changes(party: $party, with: $with, from: $from, to: $to, certainty: $certainty, filter: $filter, first: 100) {
      totalCount
      nodes {
        ...ShownChange
      }
    }
  }
`);

const Timelines = graphql(`
  query TimelinesOf($from: Date, $to: Date, $filter: ChangeFilter) {
    countries {
      nodes {
        slug
        timeline(from: $from, to: $to, filter: $filter, first: 100) {
          totalCount
          nodes {
            ...ShownChange
          }
        }
      }
    }
  }
`);

/** Something of each kind that changes, on days of their own, for Azure; and a little that is not Azure's. */
async function fillWithChanges(database: Pick<Database, "prisma">): Promise<void> {
  const make = factories(database);
  const azure = await make.country("Azure");
  const beige = await make.country("Beige");
  await make.existence(azure, { start: "1918-11-11" });
  await make.existence(beige, { start: "1900", end: "1999-12" });
  const pact = await make.alliance("Pact", { start: "1950-01-01", end: "1991-07-01" });
  await make.alliance("Other pact", { start: "1951-01-01" });
  const union = await make.organization("Union");
  await make.membership(pact, azure, { start: "1952-02-18", end: "1966" });
  await make.membership(union, azure, { seen: ["1970-01-01"] });
  await make.membership(union, beige, { start: "1973-01-01" });
  const office = await make.office("Minister", azure);
  await make.tenure(office, await make.official("Ada"), { start: "1960-01", end: "1961-05-27" });
  const treaty = await make.agreement("Treaty", {
    proposed: "1953",
    agreed: "1954-01-01",
    signed: "1954-08-09",
    inForce: "1955",
    terminated: "1980-01-01",
    parties: [azure, beige],
  });
  await make.action(treaty, "RATIFICATION", { by: azure, on: "1954-12-01" });
  await make.action(treaty, "RATIFICATION", { by: beige, on: "1954-12-02" });
  await make.action(treaty, "ENTRY_INTO_FORCE", { on: "1955" });
  await make.action(treaty, "WITHDRAWAL", { by: azure });
  await make.obligation(azure, beige, { agreement: treaty, start: "1955", end: "1980-01-01" });
  await make.event("Summit", { on: "1963-05-01", until: "1963-05-03", participants: [{ party: azure }] });
  await make.event("Undated", { participants: [{ party: azure }] });
  await make.statement("Azure warns", { on: "../1964-06-05", speakers: [{ party: azure }], targets: [beige] });
  await make.statement("Beige warns", { on: "1965-01-01", speakers: [{ party: beige }], targets: [azure] });
}

type Shown = { readonly kind: string; readonly on: { readonly value: string }; readonly fact: object };

/** A change in one line: `1954-08-09 SIGNED Agreement treaty`. */
function line({ kind, on, fact }: Shown): string {
  const id = "id" in fact ? Buffer.from(String(fact.id), "base64url").toString() : "";
  return `${on.value} ${kind} ${id.replace(":", " ")}`;
}

const azure = [
  "1918-11-11 BEGAN Country azure",
  "1950-01-01 BEGAN Alliance pact",
  "1952-02-18 BEGAN Membership pact/azure",
  "1953 PROPOSED Agreement treaty",
  "1954-01-01 AGREED Agreement treaty",
  "1954-08-09 SIGNED Agreement treaty",
  "1954-12-01 ACTED AgreementAction treaty/ratification/azure",
  "1955 IN_FORCE Agreement treaty",
  "1955 BEGAN Obligation treaty/defense/azure/beige",
  "1960-01 BEGAN Tenure minister/ada",
  "1961-05-27 ENDED Tenure minister/ada",
  "1963-05-01 HAPPENED Event summit",
  "../1964-06-05 SAID Statement azure-warns",
  "1966 ENDED Membership pact/azure",
  "1980-01-01 TERMINATED Agreement treaty",
  "1980-01-01 ENDED Obligation treaty/defense/azure/beige",
  "1991-07-01 ENDED Alliance pact",
];
const beigesOwn = [
  "1900 BEGAN Country beige",
  "1951-01-01 BEGAN Alliance other-pact",
  "1954-12-02 ACTED AgreementAction treaty/ratification/beige",
  "1965-01-01 SAID Statement beige-warns",
  "1973-01-01 BEGAN Membership union/beige",
  "1999-12 ENDED Country beige",
];

describeDatabases("changes", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithChanges });
  });

  async function lines(variables: ChangesBetweenQueryVariables): Promise<string[]> {
    const { data, ...answer } = await server.ask(Changes, variables);
    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    const { totalCount, nodes } = data?.changes ?? { totalCount: 0, nodes: [] };
    expect(totalCount).toBe(nodes.length);
    return nodes.map((node) => line(node as Shown));
  }

  it("are all that began, ended, was signed or said of a party, the oldest first", async () => {
    expect(await lines({ party: "azure" })).toEqual(azure);
  });

  it("are everybody's, where no party is named", async () => {
    expect((await lines({})).toSorted()).toEqual([...azure, ...beigesOwn].toSorted());
  });

  it("are an organization's by its members, too", async () => {
    expect(await lines({ party: "union" })).toEqual(["1973-01-01 BEGAN Membership union/beige"]);
  });

  it("are those of two parties, if a second one is named", async () => {
    expect(await lines({ party: "beige", with: "azure", from: "1954-08-09", certainty: "POSSIBLE" })).toEqual([
      "1954-12-01 ACTED AgreementAction treaty/ratification/azure",
      "1954-12-02 ACTED AgreementAction treaty/ratification/beige",
      "1955 IN_FORCE Agreement treaty",
      "1955 BEGAN Obligation treaty/defense/azure/beige",
      "../1964-06-05 SAID Statement azure-warns",
      "1965-01-01 SAID Statement beige-warns",
      "1973-01-01 BEGAN Membership union/beige",
      "1980-01-01 TERMINATED Agreement treaty",
      "1980-01-01 ENDED Obligation treaty/defense/azure/beige",
    ]);
  });

  it.each([
    ["null for an unknown second party", `party: "azure", with: "nobody"`, null, undefined],
    [
      "an error without the first party",
      `with: "azure"`,
      undefined,
      "`with` needs `party`: give the first of the two parties",
    ],
    [
      "an error for one party twice",
      `party: "azure", with: "azure"`,
      undefined,
      '`party` and `with` must be two different parties, got "azure" for both',
    ],
  ])("are %s", async (_, given, changes, message) => {
    const { data, errors } = await server.askText(`{ changes(${given}) { totalCount } }`);
    expect(data?.["changes"]).toBe(changes);
    expect(errors?.map((error) => [error.message, error.extensions?.["code"]])).toEqual(
      message && [[message, "BAD_USER_INPUT"]],
    );
  });

  it("lie between two days for certain, with every day that their dates can mean", async () => {
    expect(await lines({ from: "1954-08-09", to: "1960-01-30", party: "azure" })).toEqual(azure.slice(5, 9));
  });

  it("lie between two days possibly, with some day that their dates can mean", async () => {
    expect(await lines({ from: "1955-12-31", to: "1960-01-01", party: "azure", certainty: "POSSIBLE" })).toEqual([
      ...azure.slice(7, 10),
      "../1964-06-05 SAID Statement azure-warns",
    ]);
  });

  it("lie on one day", async () => {
    expect(await lines({ from: "1954-12-02", to: "1954-12-02" })).toEqual([
      "1954-12-02 ACTED AgreementAction treaty/ratification/beige",
    ]);
  });

  it("can be filtered by their sort and by the fact", async () => {
    expect(await lines({ filter: { kind: ["BEGAN", "SIGNED"], fact: ["ALLIANCE", "AGREEMENT"] } })).toEqual([
      "1950-01-01 BEGAN Alliance pact",
      "1951-01-01 BEGAN Alliance other-pact",
      "1954-08-09 SIGNED Agreement treaty",
    ]);
  });

  it.each([
    { from: "0001-01-01", to: "1815-12-31" },
    { from: "2100-01-01", to: "9999-12-31" },
  ])("are none between $from and $to", async (days) => {
    expect(await lines(days)).toEqual([]);
  });

  it("are null of what is no party", async () => {
    const { data, ...answer } = await server.ask(Changes, { party: "pact" });

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toEqual({ changes: null });
  });

  it.each([
    '{ changes(from: "2024-02-01", to: "2024-01-31") { __typename } }',
    '{ party(slug: "azure") { timeline(from: "2024-02-01", to: "2024-01-31") { totalCount } } }',
  ])("are refused where the first day is after the last: %s", async (operation) => {
    const { status, errors, statements } = await server.askText(operation);

    expect({
      status,
      statements,
      errors: errors?.map(({ message, extensions }) => [message, extensions?.["code"]]),
    }).toEqual({
      status: 400,
      statements: 0,
      errors: [["`from` must not be after `to` (2024-01-31), got 2024-02-01", "BAD_USER_INPUT"]],
    });
  });

  it("make the timelines of several parties, in one statement", async () => {
    const { data, ...answer } = await server.ask(Timelines, { from: "1954-01-01", to: "1954-12-31" });

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    const shown = data?.countries.nodes.map(({ slug, timeline }) => [
      slug,
      timeline.totalCount,
      timeline.nodes.map((node) => line(node as Shown)),
    ]);
    expect(shown).toEqual([
      ["azure", 3, azure.slice(4, 7)],
      // No source shows Beige in the treaty before it ratified.
      ["beige", 1, ["1954-12-02 ACTED AgreementAction treaty/ratification/beige"]],
    ]);
  });

  it("come in pages, forward and backward", async () => {
    const page = async (args: string) => {
      const { data } = await server.askText(
        `{ party(slug: "azure") { timeline(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { on { value } } } } }`,
      );
      return (
        data?.["party"] as {
          timeline: { pageInfo: { startCursor: string; endCursor: string }; nodes: { on: { value: string } }[] };
        }
      ).timeline;
    };

    const first = await page("first: 3");
    const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);

    expect(second.nodes.map(({ on }) => on.value)).toEqual(["1953", "1954-01-01", "1954-08-09"]);
    expect(back).toEqual({ ...first, pageInfo: { ...first.pageInfo, hasNextPage: true, hasPreviousPage: false } });
  });

  it("are read of nothing, where only the type is asked for", async () => {
    const answer = await server.askText('{ party(slug: "azure") { timeline { __typename } } changes { __typename } }');

    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: { party: { timeline: { __typename: "ChangeConnection" } }, changes: { __typename: "ChangeConnection" } },
    });
  });
});
