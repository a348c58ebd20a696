import { z } from "zod";
import { EventKind, ParticipationRole, SpeechAct } from "../../../generated/prisma/enums.js";
import { bilingual, cited, enumOf, partialDate, participant, reference, text } from "./pieces.js";

/** An event, or something that is said to have happened, by its slug. */
export const event = z.strictObject({
  kind: enumOf(EventKind),
  titles: bilingual,
  on: partialDate.optional(),
  until: partialDate.optional(),
  place: text.optional(),
  partOf: reference.optional(),
  participants: z.array(participant.extend({ role: enumOf(ParticipationRole) })),
  about: z.array(z.strictObject({ alliance: reference.optional(), agreement: reference.optional() })).optional(),
  topics: z.array(reference).optional(),
  cited,
});

/** A statement, by a key of its own. */
export const statement = z.strictObject({
  act: enumOf(SpeechAct),
  summary: bilingual,
  on: partialDate.optional(),
  joint: z.boolean().default(false),
  speakers: z.array(participant.extend({ role: enumOf(ParticipationRole).default("SPEAKER") })).min(1),
  targets: z.array(reference).optional(),
  about: z
    .array(
      z.strictObject({
        alliance: reference.optional(),
        agreement: reference.optional(),
        event: reference.optional(),
      }),
    )
    .optional(),
  topics: z.array(reference).optional(),
  event: reference.optional(),
  cited,
});
