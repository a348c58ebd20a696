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

/** What one of two linked parties owes the other. */
@ObjectType({
  description:
    "A kind of obligation that one of two linked parties owes the other. The obligations themselves are in `ties`.",
})
@Rows({ table: "dutiesOfTwo()", identity: "rank", orders: {} })
export class OwedKind {
  @Column(() => ObligationKind, "kind", { description: "What it demands." })
  kind: string;

  @One(() => Party, "bearer", { description: "Who owes it." })
  bearer: Party;

  @One(() => Party, "beneficiary", { description: "To whom it is owed." })
  beneficiary: Party;
}

/** How what two parties owe each other is read of an edge or a step. */
export const owedKinds: WholeOptions = {
  call: { cost: () => 0.3, of: "pair", carried: ["fromId", "toId", "owedByFrom", "owedByTo"], given: [] },
  order: ["rank"],
  most: 2 * Object.keys(ObligationKind).length,
  usual: 4, // on all data, two allies owe each other two kinds
};

/** What the argument `obligations` of a network or a path does. */
export const obligationsDescription =
  "Only alliances and agreements in which one of the two owes the other one of these; what links them otherwise does not count. All links without it. A group's obligation is that of each full or suspended member.";
