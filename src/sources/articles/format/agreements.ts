import { z } from "zod";
import {
  AgreementActionKind,
  AgreementKind,
  AgreementStatus,
  ObligationKind,
} from "../../../generated/prisma/enums.js";
import { bilingual, cited, enumOf, externalIds, partialDate, period, reference, text } from "./pieces.js";

/** A treaty or another understanding between parties, by its slug. */
export const agreement = z.strictObject({
  kind: enumOf(AgreementKind),
  titles: bilingual,
  stage: enumOf(AgreementStatus, "NOT_YET"),
  parties: z.array(reference),
  proposed: partialDate.optional(),
  agreed: partialDate.optional(),
  signed: partialDate.optional(),
  inForce: partialDate.optional(),
  terminated: partialDate.optional(),
  topics: z.array(reference).optional(),
  externalIds: externalIds.optional(),
  cited,
  actions: z
    .array(
      z.strictObject({
        kind: enumOf(AgreementActionKind),
        by: reference.optional().meta({ description: "The party; leave it out for the agreement as a whole." }),
        on: partialDate.optional(),
        cited,
      }),
    )
    .optional(),
});

/** What one party owes another, by `agreement or alliance/kind/bearer/beneficiary`. */
export const obligation = z.strictObject({
  agreement: reference.optional(),
  alliance: reference.optional(),
  kind: enumOf(ObligationKind),
  bearer: reference,
  beneficiary: reference,
  condition: text.optional(),
  article: text.optional(),
  period: period.optional(),
  cited,
});
