import { Int, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Column, One, Rows } from "../declare/fields.js";
import { Question, Whole } from "../declare/questions.js";
import { Party } from "../party/party.js";
import { costOfLinks, linkArguments } from "./link.js";
import { OwedKind, owedKinds } from "./owed.js";

/** The maximum number of links in a path. Each further link makes the search reach much further, and its result say less. */
export const maxPathLength = 6;

/** The maximum number of paths. `pathsBetween` in prisma/functions keeps no more. */
export const maxPaths = 1_000;

defineRows("stepsOfPath()", {
  from: { table: "Actor", from: "fromId", always: true },
  to: { table: "Actor", from: "toId", always: true },
});

/** One step of a path. */
@ObjectType({ description: "One step of a path: two parties and the links between them." })
@Rows({ table: "stepsOfPath()", identity: "position", orders: {} })
export class PathStep {
  @One(() => Party, "from", { description: "Party at which the step begins: the end of the step before." })
  from: Party;

  @One(() => Party, "to", { description: "Party at which the step ends." })
  to: Party;

  @Whole(
    () => [OwedKind],
    // A network reads all obligations at once, a path those of each step.
    { ...owedKinds, call: { ...owedKinds.call, cost: () => 10 } },
    {
      description:
        "Kinds of obligations that one of the two parties owes the other in the alliances and agreements among these links: those requested in `obligations` of the path, or all kinds.",
    },
  )
  owed: OwedKind[];

  @Question("links", {
    call: { cost: () => costOfLinks, of: "pair", carried: linkArguments, given: [] },
    order: "KIND",
    description:
      "Links between the two parties, of the kinds and on the date requested for the path, sorted by kind and name.",
  })
  links: unknown;
}

defineRows("pathsBetween()", {});

/** A chain of parties. */
@ObjectType({
  description: "Path: a chain of parties in which each is linked to the next. Source of the term: graph theory.",
})
@Rows({ table: "pathsBetween()", identity: "key", orders: { LENGTH: ["length"] } })
export class Path {
  @Column(() => Int, "length", { description: "Number of steps of the path." })
  length: number;

  @Whole(
    () => [PathStep],
    {
      call: {
        cost: () => 0.1,
        of: "key",
        carried: ["parties", "linkKinds", "linkObligations", "linkDay", "linkCertainty"],
        given: [],
      },
      order: ["position"],
      most: maxPathLength,
    },
    { description: "Steps of the path, from its start to its end." },
  )
  steps: PathStep[];
}
