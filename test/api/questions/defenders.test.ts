import { beforeAll, expect, it } from "vitest";
import { graphql } from "../../generated/index.js";
import { describeDatabases } from "../../support/databases.js";
import { startTestServer, type TestServer } from "../../support/server.js";
import { fillWithAttack } from "./attack-world.js";

const Defenders = graphql(`
  query DefendersOn($of: String!, $day: Date, $certainty: Certainty, $filter: DefenderFilter) {
    defenders(of: $of, asOf: $day, certainty: $certainty, filter: $filter) {
      totalCount
      nodes {
        defender {
          slug
        }
        obligation {
          kind
          condition
          citations {
            nodes {
              locator
              source {
                title
              }
            }
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
    }
  }
`);

const beige = {
  defender: { slug: "beige" },
  obligation: {
    kind: "DEFENSE",
    condition: "If attacked.",
    citations: {
      nodes: [
        { locator: "row 1", source: { title: "Codebook" } },
        { locator: "row 7", source: { title: "Other codebook" } },
      ],
    },
  },
  bearerMembership: null,
  beneficiaryMembership: null,
};
const aid = {
  ...beige,
  obligation: {
    kind: "MILITARY_AID",
    condition: null,
    citations: { nodes: [{ locator: "row 8", source: { title: "Other codebook" } }] },
  },
};
const uncited = { kind: "DEFENSE", condition: null, citations: { nodes: [] } };
const inUnion = { group: { slug: "union" } };
const dun = {
  defender: { slug: "dun" },
  obligation: uncited,
  bearerMembership: inUnion,
  beneficiaryMembership: null,
};
const fern = {
  defender: { slug: "fern" },
  obligation: uncited,
  bearerMembership: null,
  beneficiaryMembership: inUnion,
};
const union = { defender: { slug: "union" }, obligation: uncited, bearerMembership: null, beneficiaryMembership: null };

function answering(nodes: readonly unknown[]) {
  return { status: 200, errors: undefined, statements: 1, data: { defenders: { totalCount: nodes.length, nodes } } };
}

describeDatabases("defenders", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithAttack });
  });

  it("are those who owe defence or aid that day, and members of groups that owe it or are owed it, as each coder reads it", async () => {
    const answer = await server.ask(Defenders, { of: "azure", day: "2005-01-01" });

    expect(answer).toEqual(answering([beige, aid, dun, fern, union]));
  });

  it("leave out who had left the group, and what had ended", async () => {
    const answer = await server.ask(Defenders, { of: "azure", day: "2020-01-01" });

    expect(answer).toEqual(answering([beige, fern, union]));
  });

  it("leave out a group to which the attacked did not belong yet", async () => {
    const answer = await server.ask(Defenders, { of: "azure", day: "1995-01-01" });

    expect(answer).toEqual(answering([beige, aid, union]));
  });

  it("are only possible on a day on which an obligation may have ended", async () => {
    const certain = await server.ask(Defenders, { of: "azure", day: "2005-06-15" });
    const possible = await server.ask(Defenders, { of: "azure", day: "2005-06-15", certainty: "POSSIBLE" });

    expect(certain).toEqual(answering([beige, dun, fern, union]));
    expect(possible).toEqual(answering([beige, aid, dun, fern, union]));
  });

  it("are all that are known, where no day is asked for", async () => {
    const answer = await server.ask(Defenders, { of: "azure" });

    expect(answer).toEqual(answering([beige, aid, dun, fern, union]));
  });

  it("can be filtered by who they are and by the obligation", async () => {
    const filter = { defender: { is: ["COUNTRY" as const] }, obligation: { kind: ["MILITARY_AID" as const] } };
    const answer = await server.ask(Defenders, { of: "azure", day: "2005-01-01", filter });

    expect(answer).toEqual(answering([aid]));
  });

  it.each(["0001-01-01", "1815-12-31", "2030-01-01"])("answers honestly for %s", async (day) => {
    const answer = await server.ask(Defenders, { of: "azure", day });

    expect(answer).toEqual(answering(day < "2000" ? [] : [beige, fern, union]));
  });

  it("are none of a party to which nobody owes help", async () => {
    expect(await server.ask(Defenders, { of: "hazel", day: "2005-01-01" })).toEqual(answering([]));
  });

  it.each(["nowhere", "", "league", "Azure"])("are null of %j, which is no party", async (of) => {
    const { data, ...answer } = await server.ask(Defenders, { of, day: "2005-01-01" });

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toEqual({ defenders: null });
  });

  it("come in pages, in the order of what they owe", async () => {
    const page = (args: string) =>
      server.askText(
        `{ defenders(of: "azure", asOf: "2005-01-01", orderBy: { by: KIND }, ${args}) {
             pageInfo { hasNextPage endCursor } nodes { defender { slug } } } }`,
      );
    const { data } = await page("first: 4");
    const { pageInfo } = data?.["defenders"] as { pageInfo: { endCursor: string } };
    const rest = await page(`first: 4, after: "${pageInfo.endCursor}"`);

    expect(data?.["defenders"]).toMatchObject({
      pageInfo: { hasNextPage: true },
      nodes: ["beige", "fern", "union", "dun"].map((slug) => ({ defender: { slug } })),
    });
    expect(rest.data?.["defenders"]).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ defender: { slug: "beige" } }],
    });
  });
});
