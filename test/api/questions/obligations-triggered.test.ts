import { beforeAll, expect, it } from "vitest";
import type { TriggeredByQueryVariables } from "../../generated/graphql.js";
import { graphql } from "../../generated/index.js";
import { describeDatabases } from "../../support/databases.js";
import { startTestServer, type TestServer } from "../../support/server.js";
import { fillWithAttack } from "./attack-world.js";

const Triggered = graphql(`
  query TriggeredBy(
    $attacked: String!
    $attacker: String!
    $day: Date!
    $certainty: Certainty
    $filter: TriggeredObligationFilter
  ) {
    obligationsTriggered(
      attacked: $attacked
      attacker: $attacker
      asOf: $day
      certainty: $certainty
      filter: $filter
      first: 100
    ) {
      totalCount
      nodes {
        step
        side
        effect
        conflicting
        bearer {
          slug
        }
        beneficiary {
          slug
        }
        obligation {
          kind
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

interface Shown {
  readonly step: number;
  readonly side: string;
  readonly effect: string;
  readonly conflicting: boolean;
  readonly bearer: { readonly slug: string };
  readonly beneficiary: { readonly slug: string };
  readonly obligation: { readonly kind: string };
  readonly bearerMembership?: { readonly group: { readonly slug: string } } | null;
  readonly beneficiaryMembership?: { readonly group: { readonly slug: string } } | null;
}

/** A row in one line: `1 ATTACKED DEFEND beige > azure (DEFENSE) via union, in conflict`. */
function line({ step, side, effect, conflicting, bearer, beneficiary, obligation, ...by }: Shown): string {
  const via = [by.bearerMembership, by.beneficiaryMembership].flatMap((one) => (one ? ` via ${one.group.slug}` : []));
  const head = `${step} ${side} ${effect} ${bearer.slug} > ${beneficiary.slug} (${obligation.kind})`;
  return `${head}${via.join("")}${conflicting ? ", in conflict" : ""}`;
}

const attack = { attacked: "azure", attacker: "coral", day: "2005-01-01" };

describeDatabases("obligations that an attack triggers", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { fill: fillWithAttack });
  });

  async function lines(variables: TriggeredByQueryVariables): Promise<string[]> {
    const { data, ...answer } = await server.ask(Triggered, variables);
    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    const { totalCount, nodes } = data?.obligationsTriggered ?? { totalCount: 0, nodes: [] };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(line);
  }

  it("come step by step, on both sides, with those who are bound both ways", async () => {
    expect(await lines(attack)).toEqual([
      "1 ATTACKED DEFEND beige > azure (DEFENSE), in conflict",
      "1 ATTACKED AID beige > azure (MILITARY_AID), in conflict",
      "1 ATTACKED BREACH coral > azure (NONAGGRESSION)",
      "1 ATTACKED DEFEND dun > azure (DEFENSE) via union",
      "1 ATTACKED DEFEND fern > azure (DEFENSE) via union",
      "1 ATTACKED REFRAIN hazel > azure (NEUTRALITY)",
      "1 ATTACKED CONSULT moss > azure (CONSULTATION)",
      "1 ATTACKED DEFEND union > azure (DEFENSE)",
      "1 ATTACKER RELEASE azure > coral (NONAGGRESSION)",
      "1 ATTACKER REFRAIN beige > coral (NONAGGRESSION), in conflict",
      "1 ATTACKER JOIN_ATTACK gull > coral (OFFENSE)",
      "1 ATTACKER REFRAIN hazel > coral (NEUTRALITY)",
      "2 ATTACKED DEFEND iris > beige (DEFENSE), in conflict",
      "2 ATTACKER DEFEND iris > gull (DEFENSE), in conflict",
      "2 ATTACKER DEFEND lime > coral (DEFENSE)",
      "3 ATTACKED DEFEND jade > iris (DEFENSE), in conflict",
      "3 ATTACKER DEFEND beige > iris (DEFENSE), in conflict",
      "3 ATTACKER DEFEND jade > iris (DEFENSE), in conflict",
    ]);
  });

  it("are fewer, when a defender had left and an obligation had ended", async () => {
    const later = await lines({ ...attack, day: "2020-01-01" });

    expect(later.filter((one) => one.startsWith("1 ATTACKED"))).toEqual([
      "1 ATTACKED DEFEND beige > azure (DEFENSE), in conflict",
      "1 ATTACKED BREACH coral > azure (NONAGGRESSION)",
      "1 ATTACKED DEFEND fern > azure (DEFENSE) via union",
      "1 ATTACKED REFRAIN hazel > azure (NEUTRALITY)",
      "1 ATTACKED CONSULT moss > azure (CONSULTATION)",
      "1 ATTACKED DEFEND union > azure (DEFENSE)",
    ]);
  });

  it("call in nobody for an attacker whom nobody fights, but those who owe it to join in", async () => {
    expect(await lines({ ...attack, attacked: "lime" })).toEqual([
      "1 ATTACKER JOIN_ATTACK gull > coral (OFFENSE)",
      "1 ATTACKER REFRAIN hazel > coral (NEUTRALITY)",
    ]);
  });

  it("are broken by an attacker that owes help to the attacked", async () => {
    const broken = await lines({ ...attack, attacker: "beige", filter: { effect: ["BREACH"] } });

    expect(broken).toEqual([
      "1 ATTACKED BREACH beige > azure (DEFENSE)",
      "1 ATTACKED BREACH beige > azure (MILITARY_AID)",
    ]);
  });

  it("can be filtered by whether they bind somebody both ways", async () => {
    const filter = { conflicting: true, side: "ATTACKER" as const, bearer: { slug: ["beige"] } };

    expect(await lines({ ...attack, filter })).toEqual([
      "1 ATTACKER REFRAIN beige > coral (NONAGGRESSION), in conflict",
      "3 ATTACKER DEFEND beige > iris (DEFENSE), in conflict",
    ]);
  });

  it.each(["1815-12-31", "0001-01-01"])("are none on %s, of which nothing is known", async (day) => {
    expect(await lines({ ...attack, day })).toEqual([]);
  });

  it.each([
    { attacked: "nowhere", attacker: "coral" },
    { attacked: "azure", attacker: "league" },
  ])("are null where there is no such party: $attacked, $attacker", async (two) => {
    const { data, ...answer } = await server.ask(Triggered, { ...attack, ...two });

    expect(answer).toEqual({ status: 200, errors: undefined, statements: 1 });
    expect(data).toEqual({ obligationsTriggered: null });
  });

  it("are refused of a party that attacks itself", async () => {
    const { status, errors, statements } = await server.ask(Triggered, { ...attack, attacker: "azure" });

    expect({
      status,
      statements,
      errors: errors?.map(({ message, extensions }) => [message, extensions?.["code"]]),
    }).toEqual({
      status: 400,
      statements: 0,
      errors: [['`attacked` and `attacker` must be two different parties, got "azure" for both', "BAD_USER_INPUT"]],
    });
  });
});
