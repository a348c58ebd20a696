import { ObjectType } from "type-graphql";
import { ParticipationRole } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Official } from "../official/official.js";
import { Tenure } from "../official/tenure.js";
import { Party } from "../party/party.js";

describeEnum("ParticipationRole", ParticipationRole, "As what somebody took part.", {
  HOST: "Received the others.",
  GUEST: "Came to the host.",
  PARTICIPANT: "Took part, neither as host nor as guest that the source names.",
  GIVER: "Gave or sent something.",
  RECEIVER: "Was given or sent something.",
  SPEAKER: "Spoke.",
});

/** The orders of participants. */
export const participationOrders = ordersOf("Participation", {
  PLACE: { by: ["position"], description: "As the event lists them." },
});

/** Who took part, as what and in which office. */
@ObjectType({
  description:
    "Who took part in an event, made a statement, or claims what a citation is for; as what, and in which office: the tenure held then, also where there is no date.",
})
@Rows({ table: "Participation", identity: "id", orders: participationOrders.terms })
export class Participation {
  @One(() => Party, "party", { nullable: true, description: "For whom; null where the source names a person alone." })
  party: Party | null;

  @One(() => Official, "official", { nullable: true, description: "Which person; null where the source names none." })
  official: Official | null;

  @One(() => Tenure, "tenure", {
    nullable: true,
    description: "The tenure held then; null where no person or office is named.",
  })
  tenure: Tenure | null;

  @Column(() => ParticipationRole, "role", { description: "As what." })
  role: string;
}
