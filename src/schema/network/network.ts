import { Int, ObjectType } from "type-graphql";
import { clientError, shown } from "../../errors.js";
import { defineRows } from "../../plan/data-model.js";
import type { Call } from "../../plan/declaration.js";
import { AcrossRows, Argument, Column, One, Rows } from "../declare/fields.js";
import { given, Question, Whole } from "../declare/questions.js";
import { Party } from "../party/party.js";
import { costOfLinks, linkArguments, LinkKind } from "../path/link.js";
import { OwedKind, owedKinds } from "../path/owed.js";
import { communitiesOf } from "./communities.js";

/** The maximum number of nodes that a network returns. */
const maxNodes = 1_000;
/** The maximum number of edges that a network returns: all pairs of 200 parties. */
const maxEdges = 20_000;

defineRows("networkNodes()", { party: { table: "Actor", from: "partyId", always: true } });

/** A party in a network. */
@ObjectType({ description: "Party as a node of a network. Source of the terms: social network analysis." })
@Rows({ table: "networkNodes()", identity: "key", orders: {} })
export class NetworkNode {
  @One(() => Party, "party", { description: "Party that the node stands for." })
  party: Party;

  @Column(() => Int, "degree", { description: "Number of other parties to which the party is linked." })
  degree: number;

  @Column(() => Int, "weight", { description: "Number of links of the party: the sum of the weights of its edges." })
  weight: number;

  @AcrossRows(
    () => Int,
    {
      paths: ["partyId", "links"],
      values: (rows) =>
        communitiesOf(rows.map(([id, links]) => ({ id: Number(id), links: JSON.parse(String(links)) as [] }))),
      cost: 200,
    },
    {
      description:
        "Community of the party among the returned nodes; 0 is the largest. Its parties have more links with each other than their degrees would predict. Equal requests on equal data give equal results. Source of the method: Blondel and others 2008 (Louvain).",
    },
  )
  community: number;
}

defineRows("networkEdges()", {
  from: { table: "Actor", from: "fromId", always: true },
  to: { table: "Actor", from: "toId", always: true },
});

/** Two linked parties. */
@ObjectType({ description: "Edge of a network: two parties that are linked by links of one kind." })
@Rows({ table: "networkEdges()", identity: "rank", orders: {} })
export class NetworkEdge {
  @One(() => Party, "from", { description: "First of the two parties, by slug. Edges have no direction." })
  from: Party;

  @One(() => Party, "to", { description: "Second of the two parties, by slug. Edges have no direction." })
  to: Party;

  @Column(() => LinkKind, "kind", { description: "Kind of the links between the two parties." })
  kind: string;

  @Column(() => Int, "weight", { description: "Number of links of this kind between the two parties." })
  weight: number;

  @Whole(() => [OwedKind], owedKinds, {
    description:
      "Kinds of obligations that one of the two parties owes the other in these links: those requested in `obligations` of the network, or all kinds. Empty for organizations and events.",
  })
  owed: OwedKind[];

  @Question("links", {
    call: { cost: () => costOfLinks, of: "pair", carried: linkArguments, given: [] },
    order: "KIND",
    description: "Alliances, organizations, agreements or events that link the two parties, sorted by name.",
  })
  links: unknown;
}

defineRows("networkAsked()", {});

/** Parties and the links between them. */
@ObjectType({ description: "Network of parties and the links between them, for drawing." })
@Rows({ table: "networkAsked()", identity: "key", orders: {} })
export class Network {
  @Column(() => Int, "nodeCount", {
    description: "Number of parties that are linked to any other party, regardless of `first`.",
  })
  nodeCount: number;

  @Column(() => Int, "edgeCount", {
    description: "Number of edges between the parties, regardless of `first`.",
  })
  edgeCount: number;

  @Argument("first", () => Int, {
    defaultValue: 300,
    description: `Returns the n nodes of highest degree (0 to ${maxNodes}, default 300). \`nodeCount\` is the number of all nodes.`,
  })
  @Whole(
    () => [NetworkNode],
    {
      call: { cost: () => 110, of: "key", carried: ["fromIds", "toIds", "weights"], given: [] },
      order: ["rank"],
      most: maxNodes,
    },
    { description: "Parties that are linked to any other party, highest degree first." },
  )
  nodes: NetworkNode[];

  @Argument("first", () => Int, {
    defaultValue: 5_000,
    description: `Returns the n edges of highest weight (0 to ${maxEdges}, default 5000). Up to 15,000, with both parties of each, are within the row limit of an operation. \`edgeCount\` is the number of all edges; \`kinds\`, \`asOf\` and \`minWeight\` reduce it.`,
  })
  @Whole(
    () => [NetworkEdge],
    {
      call: {
        ...{ cost: () => 60, of: "key", given: [] },
        carried: ["linkKinds", "fromIds", "toIds", "weights", "linkObligations", "linkDay", "linkCertainty"],
      },
      order: ["rank"],
      most: maxEdges,
    },
    { description: "Pairs of linked parties, one edge for each kind of link, highest weight first." },
  )
  edges: NetworkEdge[];
}

/** The call of the function behind a network. */
export const networkCall: Call = {
  cost: ({ asOf }) => (asOf === undefined || asOf === null ? 700 : 450),
  given: [
    given("kinds", "text[]"),
    given("obligations", '"ObligationKind"[]'),
    given("asOf", "date"),
    given("certainty", '"Certainty"'),
    {
      type: "int",
      read({ minWeight }) {
        if (typeof minWeight !== "number" || minWeight < 1)
          throw clientError("BAD_USER_INPUT", `\`minWeight\` must be at least 1, got ${shown(minWeight)}`);
        return minWeight;
      },
    },
  ],
};
