import { ObjectType } from "type-graphql";
import { ObligationKind } from "../../generated/prisma/enums.js";
import { defineRows } from "../../plan/data-model.js";
import { Column, One, Rows } from "../declare/fields.js";
import type { WholeOptions } from "../declare/questions.js";
import { Party } from "../party/party.js";

defineRows("dutiesOfTwo()", {
  bearer: { table: "Actor", from: "bearerId", always: true },
  beneficiary: { table: "Actor", from: "beneficiaryId", always: true },
});

/** A kind of obligation between two linked parties. */
@ObjectType({
  description:
    "Kind of obligation that one of two linked parties owes the other. `ties` returns the obligations themselves.",
})
@Rows({ table: "dutiesOfTwo()", identity: "rank", orders: {} })
export class OwedKind {
  @Column(() => ObligationKind, "kind", { description: "Kind of the obligation, from what it demands of the bearer." })
  kind: string;

  @One(() => Party, "bearer", { description: "Party that owes the obligation." })
  bearer: Party;

  @One(() => Party, "beneficiary", { description: "Party to which the obligation is owed." })
  beneficiary: Party;
}

/** How the obligations between two parties are read for an edge or a step. */
export const owedKinds: WholeOptions = {
  call: { cost: () => 0.3, of: "pair", carried: ["fromId", "toId", "owedByFrom", "owedByTo"], given: [] },
  order: ["rank"],
  most: 2 * Object.keys(ObligationKind).length,
  usual: 4, // on all data, two allies owe each other two kinds
};

/** The description of the argument `obligations` of a network or a path. */
export const obligationsDescription =
  "Restricts links to alliances and agreements in which one party owes the other an obligation of these kinds. An obligation of a group counts for each full or suspended member. Null: all links.";
