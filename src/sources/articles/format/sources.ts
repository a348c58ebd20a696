import { z } from "zod";
import { SourceKind } from "../../../generated/prisma/enums.js";
import { bilingual, enumOf, language, partialDate, text } from "./pieces.js";

const count = z.int().min(1).max(9999);

const day = partialDate.transform((date, context) => {
  if (date.earliest !== null && date.earliest === date.latest) return date.earliest;
  context.addIssue({ code: "custom", message: "must be a day such as 2026-12-01" });
  return z.NEVER;
});

/** What facts are read in: an article, a document, a web page, a reference work or a dataset, by its slug. */
export const source = z.strictObject({
  kind: enumOf(SourceKind),
  title: text,
  publisher: text.optional(),
  agencies: z.array(text).optional(),
  language: language.optional(),
  published: partialDate.optional(),
  updated: partialDate.optional(),
  url: z.url().optional(),
  accessed: day.optional().meta({ description: "The day on which the source was read at its address." }),
  licence: text.optional(),
  paragraphs: count
    .optional()
    .meta({ description: "How many paragraphs the source has: ¶1 to this one can be cited." }),
  sentences: z
    .record(z.string().regex(/^[1-9]\d*$/, "must be a paragraph's number"), count)
    .optional()
    .meta({ description: "How many sentences a paragraph has, by its number, where sentences are cited." }),
  coverage: z
    .strictObject({ start: partialDate.optional(), end: partialDate.optional(), codesEnds: z.boolean().optional() })
    .optional(),
});

/** A topic, by its slug. */
export const topic = z.strictObject({ names: bilingual });
