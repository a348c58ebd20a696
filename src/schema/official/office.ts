import { ObjectType } from "type-graphql";
import { OfficeRole } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, One, Rows } from "../declare/fields.js";
import { ordersOf, titleOrders } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";
import { Party } from "../party/party.js";

describeEnum("OfficeRole", OfficeRole, "What an office makes its holder.", {
  HEAD_OF_STATE: "Head of state.",
  HEAD_OF_GOVERNMENT: "Head of government.",
  LEADER: "The one who leads, whatever the constitution says; also where a source names no title but leader.",
  FOREIGN_MINISTER: "Foreign minister, secretary of state, or the like.",
  DEFENCE_MINISTER: "Defence minister, or the like.",
  HIGH_REPRESENTATIVE: "Speaks for an organisation abroad, as the EU's High Representative.",
  OTHER: "None of these.",
});

/** The orders of offices. */
export const officeOrders = ordersOf("Office", titleOrders);

/** A post that people hold one after another. */
@ObjectType({
  implements: Node,
  description: "A post that people hold one after another. Source of the shape: Popolo's Post.",
})
@Rows({ table: "Office", identity: "slug", orders: officeOrders.terms })
export class Office {
  @Column(() => String, "slug", { description: "Folded, hyphenated English title; for ever." })
  slug: string;

  @TranslatedField("title", "Title.")
  title: string;

  @Column(() => [OfficeRole], "roles", {
    description: "What it makes its holder: the President of the United States is head of state and of government.",
  })
  roles: string[];

  @One(() => Party, "party", { description: "For whom it is held." })
  party: Party;

  @Edge("tenures", {
    path: "tenures",
    order: "SINCE",
    description: "Who holds or held it. `role` asks whether the office has that role.",
  })
  tenures: unknown;
}
