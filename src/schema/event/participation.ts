import { ObjectType } from "type-graphql";
import { ParticipationRole } from "../../generated/prisma/enums.js";
import { describeEnum } from "../declare/enums.js";
import { Column, One, Rows } from "../declare/fields.js";
import { ordersOf } from "../declare/orders.js";
import { Official } from "../official/official.js";
import { Tenure } from "../official/tenure.js";
import { Party } from "../party/party.js";

describeEnum("ParticipationRole", ParticipationRole, "Role of a participant in an event, a statement or a claim.", {
  HOST: "Host: the participant received the others.",
  GUEST: "Guest: the participant came to the host.",
  PARTICIPANT: "Participant that the source names neither as host nor as guest.",
  GIVER: "Giver: the participant gave or sent something.",
  RECEIVER: "Receiver: the participant was given or sent something.",
  SPEAKER: "Speaker: the participant said something.",
});

/** The sort orders of participants. */
export const participationOrders = ordersOf("Participation", {
  PLACE: { by: ["position"], description: "Position in the event's list of participants." },
});

/** A participant, with role and office. */
@ObjectType({
  description:
    "Participant in an event, speaker of a statement or claimant of a citation, with role and office. The tenure is the one held at that time, also if there is no date.",
})
@Rows({ table: "Participation", identity: "id", orders: participationOrders.terms })
export class Participation {
  @One(() => Party, "party", {
    nullable: true,
    description: "Party for which the participant acts. Null if the source names only a person.",
  })
  party: Party | null;

  @One(() => Official, "official", {
    nullable: true,
    description: "Official who takes part. Null if the source names no person.",
  })
  official: Official | null;

  @One(() => Tenure, "tenure", {
    nullable: true,
    description: "Tenure of the official at that time. Null if no person or no office is named.",
  })
  tenure: Tenure | null;

  @Column(() => ParticipationRole, "role", { description: "Role in which the participant takes part." })
  role: string;
}
