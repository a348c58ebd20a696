import type { Interval } from "../../../dates/partial-date.js";
import { reference, type Row } from "../../../facts/row.js";
import type { Entry, Seeds } from "../format/files.js";
import { partyOf } from "../parties-of.js";
import { tenureOf } from "../tenure-of.js";

/** The participants of an event, the speakers of a statement, or the claimants of a citation. */
export type Participants = readonly (
  Entry<"events">["participants"][number] | Entry<"statements">["speakers"][number]
)[];

/** The rows of the participants of one thing. `when` are its days, as far as they are known. */
export function participationRows(
  column: "eventId" | "statementId" | "citationId",
  key: string,
  participants: Participants,
  when: Interval | undefined,
  seeds: Seeds,
): Row<"Participation">[] {
  return participants.map((participant, position) => {
    const tenure = tenureOf(participant, when, seeds);
    return {
      eventId: column === "eventId" ? reference("Event", key) : null,
      statementId: column === "statementId" ? reference("Statement", key) : null,
      citationId: column === "citationId" ? reference("Citation", key) : null,
      partyId: reference("Actor", partyOf(participant, seeds)),
      officialId: reference("Official", participant.official),
      tenureId: reference("Tenure", typeof tenure === "string" ? tenure : undefined),
      role: participant.role,
      position,
    };
  });
}
