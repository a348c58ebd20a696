import { ObjectType } from "type-graphql";
import { comparedKinds } from "../../facts/fact-kinds.js";
import { DisagreementAspect } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, List, One, OneOf, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Citation } from "./citation.js";
import { Cited } from "./cited.js";

describeEnum("DisagreementAspect", DisagreementAspect, "In what sources differ.", {
  START:
    "When it began (an agreement: entered into force): the days that they give share none, or one shows it before another says that it began.",
  END: "When it ended (an agreement: was terminated): the days that they give share none, or one says that it went on after another says that it had ended.",
  CLASSIFICATION: "Of what kind it is, or what it obliges to: compared in one vocabulary where each has its own.",
  MEMBERSHIP: "Whether a party belonged at all: one names it, another names the group's members without it.",
  OBLIGATION:
    "Whether a party owes another this: one source says so. Another codes the obligations of both parties without it (defense, neutrality and nonaggression, which all code), or says only that it may be owed.",
});

/** On a property: what sources differ over, of the row. */
export function Disagreements(description: string): PropertyDecorator {
  return List(() => [Disagreement], { path: "disagreements", order: ["key"] }, { description });
}

/** The orders of disagreements. */
export const disagreementOrders = ordersOf("Disagreement", {
  ASPECT: {
    by: ["aspect"],
    description: "By that in which they differ: when it began, when it ended, then the others.",
  },
});

/** Sources differ over a fact. */
@ObjectType({
  implements: Node,
  description: "Sources differ over a fact: neither is averaged away, each side stands with its citation.",
})
@Rows({ table: "Disagreement", identity: "key", orders: disagreementOrders.terms })
export class Disagreement {
  @Column(() => DisagreementAspect, "aspect", { description: "In what they differ." })
  aspect: string;

  @OneOf(() => Cited, [...comparedKinds.keys()], { description: "The fact over which they differ." })
  fact: Cited;

  @List(() => [DisagreementSide], { path: "sides", order: ["citation.key"] }, { description: "What each source says." })
  sides: DisagreementSide[];
}

/** What one source says, where sources differ. */
@ObjectType({ description: "What one source says, where sources differ." })
@Rows({ table: "DisagreementSide", identity: "citation.key", orders: {} })
export class DisagreementSide {
  @Column(() => String, "stated", {
    description:
      "What it says: a partial date, a classification in its own vocabulary, or in our words what it leaves out.",
  })
  stated: string;

  @One(() => Citation, "citation", { description: "Where it says so." })
  citation: Citation;
}
