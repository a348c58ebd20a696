import { ObjectType } from "type-graphql";
import { comparedKinds } from "../../facts/fact-kinds.js";
import { DisagreementAspect } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, List, One, OneOf, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { Citation } from "./citation.js";
import { Cited } from "./cited.js";

describeEnum("DisagreementAspect", DisagreementAspect, "Aspect of a fact about which sources disagree.", {
  START:
    "Start of the fact (of an agreement: entry into force). The stated dates have no day in common, or one source shows the fact before another says that it began.",
  END: "End of the fact (of an agreement: termination). The stated dates have no day in common, or one source says that the fact continued after another says that it ended.",
  CLASSIFICATION:
    "Kind of the fact, or of the obligation. If each source has its own vocabulary, they are compared in a common one.",
  MEMBERSHIP:
    "Existence of a membership: one source names the party as a member, another names the members of the group without it.",
  OBLIGATION:
    "Existence of an obligation: one source says that it is owed. Another codes the obligations of both parties without it (DEFENSE, NEUTRALITY and NONAGGRESSION, which all sources code), or says only that it may be owed.",
});

/** On a property: the disagreements about the row. */
export function Disagreements(description: string): PropertyDecorator {
  return List(() => [Disagreement], { path: "disagreements", order: ["key"] }, { description });
}

/** The sort orders of disagreements. */
export const disagreementOrders = ordersOf("Disagreement", {
  ASPECT: {
    by: ["aspect"],
    description: "Aspect of the disagreement, in the order of the enum: start, end, then the others.",
  },
});

/** A disagreement between sources about a fact. */
@ObjectType({
  implements: Node,
  description:
    "Disagreement between sources about a fact. Differences are not averaged away: each side is listed with its citation.",
})
@Rows({ table: "Disagreement", identity: "key", orders: disagreementOrders.terms })
export class Disagreement {
  @Column(() => DisagreementAspect, "aspect", { description: "Aspect about which the sources disagree." })
  aspect: string;

  @OneOf(() => Cited, [...comparedKinds.keys()], { description: "Fact about which the sources disagree." })
  fact: Cited;

  @List(
    () => [DisagreementSide],
    { path: "sides", order: ["citation.key"] },
    { description: "Sides of the disagreement, one for each citation." },
  )
  sides: DisagreementSide[];
}

/** One side of a disagreement. */
@ObjectType({ description: "One side of a disagreement between sources, with its citation." })
@Rows({ table: "DisagreementSide", identity: "citation.key", orders: {} })
export class DisagreementSide {
  @Column(() => String, "stated", {
    description:
      "Position of this side: a partial date, a classification in the source's own vocabulary, or what the source leaves out, in our words.",
  })
  stated: string;

  @One(() => Citation, "citation", { description: "Citation in which the source states this." })
  citation: Citation;
}
