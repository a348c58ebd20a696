import { z } from "zod";
import { SourceKind } from "../../../src/generated/prisma/enums.js";
import { bilingual, enumOf, language, partialDate, text } from "./pieces.js";

/** An article or a dataset, by its slug. */
export const source = z.strictObject({
  kind: enumOf(SourceKind),
  title: text,
  publisher: text.optional(),
  agencies: z.array(text).optional(),
  language: language.optional(),
  published: partialDate.optional(),
  updated: partialDate.optional(),
  url: z.url().optional(),
  licence: text.optional(),
  coverage: z
    .strictObject({ start: partialDate.optional(), end: partialDate.optional(), codesEnds: z.boolean().optional() })
    .optional(),
});

/** What things deal with, by its slug. */
export const topic = z.strictObject({ names: bilingual });
