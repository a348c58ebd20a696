import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/database/database.js";
import { graphql } from "../../generated/index.js";
import { describeDatabases } from "../../support/databases.js";
import { factories } from "../../support/factories.js";
import { startTestServer, type TestServer } from "../../support/server.js";

const Ties = graphql(`
  query TiesOf($a: String!, $b: String!, $day: Date, $certainty: Certainty, $filter: TieFilter) {
    ties(a: $a, b: $b, asOf: $day, certainty: $certainty, filter: $filter) {
      totalCount
      nodes {
        kind
        ... on MembershipTie {
          group {
            slug
          }
          a {
            period {
              start {
                value
              }
            }
          }
          b {
            period {
              start {
                value
              }
            }
          }
        }
        ... on AgreementTie {
          agreement {
            slug
          }
        }
        ... on ObligationTie {
          obligation {
            kind
            bearer {
              slug
            }
          }
          bearerMembership {
            group {
              slug
            }
          }
          beneficiaryMembership {
            group {
              slug
            }
          }
        }
        ... on EventTie {
          event {
            slug
          }
        }
        ... on StatementTie {
          statement {
            summary
          }
        }
      }
    }
  }
`);

/** Two countries with every kind of tie, begun and ended on different days, and a third with ties to one of them alone. */
async function fillWithTies(database: Pick<Database, "prisma">): Promise<void> {
  const make = factories(database);
  const azure = await make.country("Azure");
  const beige = await make.country("Beige");
  const coral = await make.country("Coral");
  const pact = await make.alliance("Pact", { start: "1950" });
  const union = await make.organization("Union");
  await make.membership(pact, azure, { start: "1950-01-01", end: "1960-12-31" });
  await make.membership(pact, azure, { key: "pact/azure/2", start: "1990-01-01" });
  await make.membership(pact, beige, { start: "1955-01-01" });
  await make.membership(pact, coral, { start: "1955-01-01" });
  await make.membership(union, azure, { start: "2000-01-01" });
  await make.membership(union, beige, { start: "1999-01-01", status: "OBSERVER" });

  const parties = [azure, beige];
  const friendship = { inForce: "1961-07-06", terminated: "1996-09-10", parties };
  const treaty = await make.agreement("Treaty of Friendship", friendship);
  await make.agreement("New Treaty", { signed: "2024-06-19", inForce: "2024-12", parties });
  await make.agreement("Azure and Coral", { inForce: "1961-07-06", parties: [azure, coral] });
  const charter = await make.agreement("Charter", { inForce: "1980-01-01", parties });
  await make.action(charter, "WITHDRAWAL", { by: beige, on: "1990-06" });
  await make.action(charter, "ACCESSION", { by: beige, on: "2001-01-01" });
  await make.action(charter, "WITHDRAWAL", { by: coral, on: "1985-01-01" });

  await make.obligation(azure, beige, { agreement: treaty, start: "1961-07-06", end: "1996-09-10" });
  await make.obligation(beige, azure, {
    agreement: treaty,
    kind: "CONSULTATION",
    start: "1961-07-06",
    end: "1996-09-10",
  });
  await make.obligation(beige, union, { agreement: treaty, kind: "NEUTRALITY", start: "2002-01-01" });
  await make.obligation(azure, coral, { agreement: treaty, start: "1961-07-06" });

  const both = [{ party: azure }, { party: beige }];
  await make.event("Summit", { on: "1997-05-01", participants: both });
  await make.event("Rumoured meeting", { participants: both });
  await make.event("Alone", { on: "1997-05-01", participants: [{ party: azure }] });
  await make.statement("Azure thanks Beige", { on: "1998-01", speakers: [{ party: azure }], targets: [beige, coral] });
  await make.statement("Both warn each other", { on: "1999", speakers: both, targets: [azure, beige] });
  await make.statement("Azure warns Coral", { on: "1998-01", speakers: [{ party: azure }], targets: [coral] });
}

const inPact = (a: string) => ({
  kind: "ALLIANCE",
  group: { slug: "pact" },
  a: { period: { start: { value: a } } },
  b: { period: { start: { value: "1955-01-01" } } },
});
const inUnion = {
  kind: "ORGANIZATION",
  group: { slug: "union" },
  a: { period: { start: { value: "2000-01-01" } } },
  b: { period: { start: { value: "1999-01-01" } } },
};
const agreement = (slug: string) => ({ kind: "AGREEMENT", agreement: { slug } });
const obligation = (kind: string, bearer: string, via: string | null = null) => ({
  kind: "OBLIGATION",
  obligation: { kind, bearer: { slug: bearer } },
  bearerMembership: null,
  beneficiaryMembership: via === null ? null : { group: { slug: via } },
});
const event = (slug: string) => ({ kind: "EVENT", event: { slug } });
const statement = (summary: string) => ({ kind: "STATEMENT", statement: { summary } });

const between = { a: "azure", b: "beige" };

function answering(nodes: readonly unknown[]) {
  return { status: 200, errors: undefined, statements: 1, data: { ties: { totalCount: nodes.length, nodes } } };
}

describeDatabases("ties of two parties", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithTies });
  });

  it("are all that ever tied them, where no day is asked for", async () => {
    expect(await server.ask(Ties, between)).toEqual(
      answering([
        inPact("1950-01-01"),
        inPact("1990-01-01"),
        inUnion,
        agreement("charter"),
        agreement("new-treaty"),
        agreement("treaty-of-friendship"),
        obligation("CONSULTATION", "beige"),
        obligation("DEFENSE", "azure"),
        obligation("NEUTRALITY", "beige", "union"),
        event("rumoured-meeting"),
        event("summit"),
        statement("Azure thanks Beige"),
        statement("Both warn each other"),
      ]),
    );
  });

  it.each([
    {
      day: "1970-01-01",
      nodes: [agreement("treaty-of-friendship"), obligation("CONSULTATION", "beige"), obligation("DEFENSE", "azure")],
    },
    { day: "1998-01-15", nodes: [inPact("1990-01-01"), event("summit")] },
    {
      day: "2025-01-01",
      nodes: [
        inPact("1990-01-01"),
        inUnion,
        agreement("charter"),
        agreement("new-treaty"),
        obligation("NEUTRALITY", "beige", "union"),
        event("summit"),
        statement("Azure thanks Beige"),
        statement("Both warn each other"),
      ],
    },
  ])("are what held, and what had happened by, $day", async ({ day, nodes }) => {
    expect(await server.ask(Ties, { ...between, day })).toEqual(answering(nodes));
  });

  it.each([
    { day: "1989-01-01", certain: ["charter", "treaty-of-friendship"], possible: ["charter", "treaty-of-friendship"] },
    { day: "1990-06-15", certain: ["treaty-of-friendship"], possible: ["charter", "treaty-of-friendship"] },
    { day: "1990-07-01", certain: ["treaty-of-friendship"], possible: ["treaty-of-friendship"] },
    { day: "2024-12-15", certain: ["charter"], possible: ["charter", "new-treaty"] },
  ])("leave out an agreement of which one had withdrawn: $day", async ({ day, certain, possible }) => {
    const filter = { kind: ["AGREEMENT" as const] };

    const answers = [
      await server.ask(Ties, { ...between, day, filter }),
      await server.ask(Ties, { ...between, day, filter, certainty: "POSSIBLE" }),
    ];

    expect(answers).toEqual([answering(certain.map(agreement)), answering(possible.map(agreement))]);
  });

  it("count a statement of some day of a month as possible within it", async () => {
    const asked = { ...between, day: "1998-01-15", filter: { kind: ["STATEMENT" as const] } };

    expect(await server.ask(Ties, asked)).toEqual(answering([]));
    expect(await server.ask(Ties, { ...asked, certainty: "POSSIBLE" })).toEqual(
      answering([statement("Azure thanks Beige")]),
    );
  });

  it("are the same the other way round", async () => {
    const { data } = await server.ask(Ties, { a: "beige", b: "azure", day: "1998-01-15" });

    expect(data?.ties?.nodes).toEqual([
      { ...inPact("1990-01-01"), a: inPact("").b, b: inPact("1990-01-01").a },
      event("summit"),
    ]);
  });

  it.each([
    { a: "azure", b: "nowhere" },
    { a: "", b: "azure" },
    { a: "azure", b: "pact" },
  ])("are null where there is no such party: $a, $b", async (two) => {
    const { data, ...answer } = await server.ask(Ties, { ...two, day: "1998-01-15" });

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toEqual({ ties: null });
  });

  it.each(["azure", "nowhere"])("are refused of %s with itself", async (slug) => {
    const { status, errors, statements } = await server.ask(Ties, { a: slug, b: slug });

    expect({
      status,
      statements,
      errors: errors?.map(({ message, extensions }) => [message, extensions?.["code"]]),
    }).toEqual({
      status: 400,
      statements: 0,
      errors: [[`\`a\` and \`b\` must be two different parties, got "${slug}" for both`, "BAD_USER_INPUT"]],
    });
  });
});

describeDatabases("a treaty on which an alliance rests", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const azure = await make.country("Azure");
        const beige = await make.country("Beige");
        const league = await make.alliance("League", { start: "1976" });
        await make.membership(league, azure, { start: "1976-01-01" });
        await make.membership(league, beige, { start: "2008-07-24" });
        await make.agreement("League Treaty", { inForce: "1976-01-01", parties: [azure, beige], alliances: [league] });
      },
    });
  });

  const ofAgreements = { ...between, filter: { kind: ["AGREEMENT" as const] } };

  it("ties who joined later from then on, and not before", async () => {
    expect(await server.ask(Ties, { ...ofAgreements, day: "1998-01-01" })).toEqual(answering([]));
    expect(await server.ask(Ties, { ...ofAgreements, day: "2010-01-01" })).toEqual(
      answering([agreement("league-treaty")]),
    );
  });
});
