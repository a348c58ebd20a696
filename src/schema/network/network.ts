import { Int, ObjectType } from "type-graphql";
import { clientError, shown } from "../../errors.js";
import { defineRows } from "../../plan/data-model.js";
import type { Call } from "../../plan/declaration.js";
import { Among, Argument, Column, One, Rows } from "../declare/fields.js";
import { given, Question, Whole } from "../declare/questions.js";
import { Party } from "../party/party.js";
import { costOfLinks, linkArguments, LinkKind } from "../path/link.js";
import { OwedKind, owedKinds } from "../path/owed.js";
import { communitiesOf } from "./communities.js";

/** The most parties that a network shows. */
const maxNodes = 1_000;
/** The most edges that a network shows: all pairs of 200 parties. */
const maxEdges = 20_000;

defineRows("networkNodes()", { party: { table: "Actor", from: "partyId", always: true } });

/** A party in a network. */
@ObjectType({ description: "A party in a network. Source of the terms: social network analysis." })
@Rows({ table: "networkNodes()", identity: "key", orders: {} })
export class NetworkNode {
  @One(() => Party, "party", { description: "The party." })
  party: Party;

  @Column(() => Int, "degree", { description: "To how many other parties it is linked." })
  degree: number;

  @Column(() => Int, "weight", { description: "By how many links: the weights of its edges together." })
  weight: number;

  @Among(
    () => Int,
    ["partyId", "links"],
    (rows) => communitiesOf(rows.map(([id, links]) => ({ id: Number(id), links: JSON.parse(String(links)) as [] }))),
    {
      description:
        "Which community it is in, among the nodes that are asked for: 0 is the one with the most. Parties of one are linked to each other more than their degrees would lead one to expect. The same question of the same data always gives the same. Source of the method: Blondel and others 2008 (Louvain).",
    },
  )
  community: number;
}

defineRows("networkEdges()", {
  from: { table: "Actor", from: "fromId", always: true },
  to: { table: "Actor", from: "toId", always: true },
});

/** Two parties that are linked. */
@ObjectType({ description: "Two parties of a network that are linked, by links of one kind." })
@Rows({ table: "networkEdges()", identity: "rank", orders: {} })
export class NetworkEdge {
  @One(() => Party, "from", { description: "One of the two: the one whose slug comes first. Edges have no direction." })
  from: Party;

  @One(() => Party, "to", { description: "The other." })
  to: Party;

  @Column(() => LinkKind, "kind", { description: "By what they are linked." })
  kind: string;

  @Column(() => Int, "weight", { description: "By how many of these." })
  weight: number;

  @Whole(() => [OwedKind], owedKinds, {
    description:
      "What either of the two owes the other in these links: of the `obligations` that the network was asked for, or of all kinds. Empty for organisations and events.",
  })
  owed: OwedKind[];

  @Question("links", {
    call: { cost: () => costOfLinks, of: "pair", carried: linkArguments, given: [] },
    order: "KIND",
    description: "The alliances, organisations, agreements or events that link the two: by name.",
  })
  links: unknown;
}

defineRows("networkAsked()", {});

/** Parties and the links between them. */
@ObjectType({ description: "Parties and what links them, for drawing." })
@Rows({ table: "networkAsked()", identity: "key", orders: {} })
export class Network {
  @Column(() => Int, "nodeCount", {
    description: "How many parties are linked to any other, whatever `first` shows of them.",
  })
  nodeCount: number;

  @Column(() => Int, "edgeCount", {
    description: "How many edges there are between them, whatever `first` shows of these.",
  })
  edgeCount: number;

  @Argument("first", () => Int, {
    defaultValue: 300,
    description: `At most so many, those of the highest degree: 0 to ${maxNodes}. How many there are, \`nodeCount\` says.`,
  })
  @Whole(
    () => [NetworkNode],
    {
      call: { cost: () => 0, of: "key", carried: ["fromIds", "toIds", "weights"], given: [] },
      order: ["rank"],
      most: maxNodes,
    },
    { description: "The parties that are linked to any other, by degree, the highest first." },
  )
  nodes: NetworkNode[];

  @Argument("first", () => Int, {
    defaultValue: 5_000,
    description: `At most so many, those of the highest weight: 0 to ${maxEdges}; with both ends of each, 15,000 are within the limit of an operation's rows. How many there are, \`edgeCount\` says; \`kinds\`, \`asOf\` and \`minWeight\` make them fewer.`,
  })
  @Whole(
    () => [NetworkEdge],
    {
      call: {
        ...{ cost: () => 0, of: "key", given: [] },
        carried: ["linkKinds", "fromIds", "toIds", "weights", "linkObligations", "linkDay", "linkCertainty"],
      },
      order: ["rank"],
      most: maxEdges,
    },
    { description: "Each two parties that are linked, once for each kind of link, by weight, the highest first." },
  )
  edges: NetworkEdge[];
}

/** How the functions are asked for a network. */
export const networkCall: Call = {
  // Its nodes and edges are drawn from what it finds, so they are counted here.
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
