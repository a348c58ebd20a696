import { Int, ObjectType } from "type-graphql";
import { defineRows } from "../../plan/data-model.js";
import { Column, One, Rows } from "../declare/fields.js";
import { Question, Whole } from "../declare/questions.js";
import { Party } from "../party/party.js";
import { costOfLinks, linkArguments } from "./link.js";
import { OwedKind, owedKinds } from "./owed.js";

/** The most links that a path can be asked to have: each more lets the search reach much further, and says less. */
export const maxPathLength = 6;

/** How many paths are found at most; `pathsBetween` of prisma/functions keeps no more. */
export const maxPaths = 1_000;

defineRows("stepsOfPath()", {
  from: { table: "Actor", from: "fromId", always: true },
  to: { table: "Actor", from: "toId", always: true },
});

/** One step of a path. */
@ObjectType({ description: "One step of a path: two parties, and what links them." })
@Rows({ table: "stepsOfPath()", identity: "position", orders: {} })
export class PathStep {
  @One(() => Party, "from", { description: "Where the step begins: where the one before it ended." })
  from: Party;

  @One(() => Party, "to", { description: "Where it leads." })
  to: Party;

  @Whole(
    () => [OwedKind],
    // A network finds all duties at once, a path those of each step.
    { ...owedKinds, call: { ...owedKinds.call, cost: () => 10 } },
    {
      description:
        "What either of the two owes the other in the alliances and agreements among these links: of the `obligations` that the path was asked for, or of all kinds.",
    },
  )
  owed: OwedKind[];

  @Question("links", {
    call: { cost: () => costOfLinks, of: "pair", carried: linkArguments, given: [] },
    order: "KIND",
    description:
      "All that links the two, of the kinds and on the day that the path was asked for: by kind, then by name.",
  })
  links: unknown;
}

defineRows("pathsBetween()", {});

/** A chain of parties. */
@ObjectType({
  description: "A chain of parties of which each is linked to the next. Source of the term: graph theory.",
})
@Rows({ table: "pathsBetween()", identity: "key", orders: { LENGTH: ["length"] } })
export class Path {
  @Column(() => Int, "length", { description: "How many steps it has." })
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
    { description: "Its steps, from one end to the other." },
  )
  steps: PathStep[];
}
