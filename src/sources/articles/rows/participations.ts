import type { Interval } from "../../../dates/partial-date.js";
import { reference, type Row } from "../../../facts/row.js";
import type { Entry, Seeds } from "../format/files.js";
import { partyOf } from "../parties-of.js";
import { tenureOf } from "../tenure-of.js";

/** Those who take part in an event, make a statement, or claim what a citation is for. */
export type Participants = readonly (
  Entry<"events">["participants"][number] | Entry<"statements">["speakers"][number]
)[];

/** The rows of those who take part in one thing, on the days of `when` as far as they are known. */
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
