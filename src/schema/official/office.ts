import { ObjectType } from "type-graphql";
import { OfficeRole } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Edge, One, Rows } from "../declare/fields.js";
import { ordersOf, titleOrders } from "../declare/orders.js";
import { Node } from "../node/node.js";
import { TranslatedField } from "../party/name.js";
import { Party } from "../party/party.js";

describeEnum("OfficeRole", OfficeRole, "Role that an office gives its holder.", {
  HEAD_OF_STATE: "Head of state, such as a monarch or a president.",
  HEAD_OF_GOVERNMENT: "Head of government, such as a prime minister.",
  LEADER:
    "Effective leader, even if the constitution names another office. Also used if a source gives no title other than leader.",
  FOREIGN_MINISTER: "Foreign minister, secretary of state or equivalent.",
  DEFENCE_MINISTER: "Defense minister, secretary of defense or equivalent.",
  HIGH_REPRESENTATIVE:
    "Representative of an organization in foreign affairs, such as the High Representative of the EU.",
  OTHER: "Office with any other role.",
});

/** The sort orders of offices. */
export const officeOrders = ordersOf("Office", titleOrders);

/** A post that people hold one after another. */
@ObjectType({
  implements: Node,
  description: "Post that officials hold one after another. Source of the model: Popolo's Post.",
})
@Rows({ table: "Office", identity: "slug", orders: officeOrders.terms })
export class Office {
  @Column(() => String, "slug", {
    description: "Slug: English title in lower case without diacritics, with hyphens. It never changes.",
  })
  slug: string;

  @TranslatedField("title", "Title in the requested language.")
  title: string;

  @Column(() => [OfficeRole], "roles", {
    description:
      "Roles of the office. One office can have several: the President of the United States is head of state and head of government.",
  })
  roles: string[];

  @One(() => Party, "party", { description: "Party to which the office belongs." })
  party: Party;

  @Edge("tenures", {
    path: "tenures",
    order: "SINCE",
    description: "Tenures of this office, present and past. With `role`: empty if the office does not have that role.",
  })
  tenures: unknown;
}
