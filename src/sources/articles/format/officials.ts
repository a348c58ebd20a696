import { z } from "zod";
import { OfficeRole } from "../../../generated/prisma/enums.js";
import { bilingual, cited, enumOf, externalIds, otherNames, period, reference, text } from "./pieces.js";

/** A person who holds or held an office, by a slug. The Turkish name is given if a source states it or its spelling differs. */
export const official = z.strictObject({
  names: z.strictObject({ en: text, tr: text.optional() }),
  otherNames: otherNames.optional(),
  externalIds: externalIds.optional(),
  cited,
});

/** A post that people hold one after another, by its slug. */
export const office = z.strictObject({
  titles: bilingual,
  roles: z.array(enumOf(OfficeRole)).min(1),
  party: reference,
});

/** One official in one office for one spell, by `office/official`, and `/2` from the second spell on. */
export const tenure = z.strictObject({ acting: z.boolean().default(false), period: period.optional(), cited });
