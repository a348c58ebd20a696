import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// Ada and Bea owe each other defence in a pact of 1950 to 1960, in which Cyd is, too, and owes nothing. Ada owes Cyd neutrality by a treaty.
// The pact itself owes Bea consultation. Bea and Dan owe each other nothing in their union, and Cyd met Dan.
describeDatabases("links by what parties owe each other", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const dan = await make.country("Dan");
        const pact = await make.alliance("Pact", { start: "1950", end: "1960" });
        for (const party of [ada, bea, cyd]) await make.membership(pact, party, { start: "1950", end: "1960" });
        const treaty = await make.agreement("Treaty", { inForce: "1950", parties: [ada, cyd] });
        const inPact = { alliance: pact, start: "1950", end: "1960" };
        await make.obligation(ada, bea, inPact);
        await make.obligation(bea, ada, inPact);
        await make.obligation(ada, cyd, { agreement: treaty, kind: "NEUTRALITY", start: "1950" });
        await make.obligation(pact, bea, { ...inPact, kind: "CONSULTATION" });
        const union = await make.organization("Union");
        for (const party of [bea, dan]) await make.membership(union, party, { start: "1940" });
        await make.event("Meeting", { on: "1955-03", participants: [{ party: cyd }, { party: dan }] });
      },
    });
  });

  const all = "[DEFENSE, OFFENSE, NEUTRALITY, NONAGGRESSION, CONSULTATION, ENTENTE, MILITARY_AID]";
  interface Owed {
    readonly kind: string;
    readonly bearer: { readonly slug: string };
    readonly beneficiary: { readonly slug: string };
  }
  const owed = "owed { kind bearer { slug } beneficiary { slug } }";
  const told = (duties: readonly Owed[]) =>
    duties.map(({ kind, bearer, beneficiary }) => `${bearer.slug} ${kind} ${beneficiary.slug}`).join(", ");

  async function edges(args: string): Promise<string[]> {
    const { data, errors, statements } = await server.askText(
      `{ network(${args}) { edgeCount edges(first: 100) { kind weight from { slug } to { slug } ${owed} links { totalCount } } } }`,
    );
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    const { network } = data as {
      network: {
        edgeCount: number;
        edges: (Record<"from" | "to", { slug: string }> & {
          kind: string;
          weight: number;
          owed: Owed[];
          links: { totalCount: number };
        })[];
      };
    };
    expect(network.edgeCount).toBe(network.edges.length);
    return network.edges.map(({ kind, weight, from, to, owed: duties, links }) => {
      expect(links.totalCount).toBe(weight);
      return `${from.slug}-${to.slug} ${kind}: ${told(duties)}`;
    });
  }

  it.each([
    ['obligations: [DEFENSE], asOf: "1955-06-01"', ["ada-bea ALLIANCE: ada DEFENSE bea, bea DEFENSE ada"]],
    ['obligations: [DEFENSE], asOf: "1961-06-01"', []],
    ['obligations: [NEUTRALITY], asOf: "1961-06-01"', ["ada-cyd AGREEMENT: ada NEUTRALITY cyd"]],
    ["obligations: [OFFENSE]", []],
    ["obligations: []", []],
    ['obligations: [DEFENSE], kinds: [ORGANIZATION, EVENT, AGREEMENT], asOf: "1955-06-01"', []],
    [
      `obligations: ${all}, asOf: "1955-06-01"`,
      [
        "ada-bea ALLIANCE: ada DEFENSE bea, bea DEFENSE ada, ada CONSULTATION bea",
        "ada-cyd AGREEMENT: ada NEUTRALITY cyd",
        "bea-cyd ALLIANCE: cyd CONSULTATION bea",
      ],
    ],
    [`obligations: ${all}, minWeight: 2`, []],
    [
      'asOf: "1955-06-01"',
      [
        "ada-bea ALLIANCE: ada DEFENSE bea, bea DEFENSE ada, ada CONSULTATION bea",
        "ada-cyd AGREEMENT: ada NEUTRALITY cyd",
        "ada-cyd ALLIANCE: ",
        "bea-cyd ALLIANCE: cyd CONSULTATION bea",
        "bea-dan ORGANIZATION: ",
        "cyd-dan EVENT: ",
      ],
    ],
  ])("are the edges of network(%s)", async (args, expected) => {
    expect(await edges(args)).toEqual(expected);
  });

  async function path(args: string): Promise<string[]> {
    const { data, errors, statements } = await server.askText(
      `{ path(${args}) { nodes { steps { from { slug } to { slug } ${owed} links { nodes { kind } } } } } }`,
    );
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    const { nodes } = (
      data as {
        path: {
          nodes: {
            steps: (Record<"from" | "to", { slug: string }> & { owed: Owed[]; links: { nodes: { kind: string }[] } })[];
          }[];
        };
      }
    ).path;
    return nodes.map(({ steps }) =>
      steps
        .map(
          ({ from, to, owed: duties, links }) =>
            `${from.slug}-${to.slug} ${links.nodes.map(({ kind }) => kind).join("+")}: ${told(duties)}`,
        )
        .join("; "),
    );
  }

  it.each([
    ['from: "bea", to: "dan", asOf: "1955-06-01", obligations: [DEFENSE]', []],
    ['from: "bea", to: "cyd", obligations: [DEFENSE]', []],
    [
      'from: "bea", to: "cyd", asOf: "1955-06-01", obligations: [DEFENSE, NEUTRALITY]',
      ["bea-ada ALLIANCE: bea DEFENSE ada, ada DEFENSE bea; ada-cyd AGREEMENT: ada NEUTRALITY cyd"],
    ],
    ['from: "bea", to: "cyd", asOf: "1961-06-01", obligations: [DEFENSE, NEUTRALITY]', []],
    ['from: "bea", to: "cyd", obligations: [CONSULTATION]', ["bea-cyd ALLIANCE: cyd CONSULTATION bea"]],
    ['from: "ada", to: "cyd", obligations: null', ["ada-cyd ALLIANCE+AGREEMENT: ada NEUTRALITY cyd"]],
    [
      'from: "ada", to: "cyd", through: [ALLIANCE], obligations: [NEUTRALITY, CONSULTATION]',
      ["ada-bea ALLIANCE: ada CONSULTATION bea; bea-cyd ALLIANCE: cyd CONSULTATION bea"],
    ],
  ])("are the steps of path(%s)", async (args, expected) => {
    expect(await path(args)).toEqual(expected);
  });
});
