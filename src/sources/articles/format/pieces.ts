// Common parts of the files: names, dates, citations, periods.
import { z } from "zod";
import { EndStatus, Language, NameKind, Presentation } from "../../../generated/prisma/enums.js";
import { parsePartialDate, type PartialDate } from "../../../dates/partial-date.js";

/** A text with at least one letter, in one line. Spaces around it are removed. */
export const text = z
  .string()
  .trim()
  .min(1)
  .refine(
    (value) => !/\p{Cc}/u.test(value),
    "must be text without control characters, such as NUL, a tab or a line break",
  );

/** A key of another thing. A check finds out whether it exists. */
export const reference = text;

/** The values of an enum of the data model, in lower case with hyphens. They are read as the data model writes them. */
export function enumOf<Value extends string>(values: Readonly<Record<Value, Value>>, ...without: NoInfer<Value>[]) {
  const all = Object.values<Value>(values).filter((value) => !without.includes(value));
  return z.enum(all.map(hyphened)).transform((written) => all.find((value) => hyphened(value) === written)!);
}

/** An enum's value in the format of the seeds: `TREATY_ALLIANCE` is `treaty-alliance`. */
export function hyphened(value: string): string {
  return value.toLowerCase().replaceAll("_", "-");
}

/** A language of names. */
export const language = enumOf(Language);

/** A partial date in EDTF. A year alone can be a number, because YAML reads it as one. */
export const partialDate = z
  .union([z.string(), z.number()], { error: "must be a date such as 2024-06-19, 2024-06 or ../2024-11-04" })
  .transform((value, context): PartialDate => {
    const date = parsePartialDate(String(value));
    if (!("error" in date)) return date;
    context.addIssue({ code: "custom", message: `must be ${date.error}` });
    return z.NEVER;
  })
  .meta({ description: "Year (2024), month (2024-06), day (2024-06-19) or interval (../2024-11-04), in EDTF." });

/** A name or title in both languages. */
export const bilingual = z.strictObject({ en: text, tr: text });

/** Further names. */
export const otherNames = z.array(
  z.strictObject({ text, language: language.optional(), kind: enumOf(NameKind, "COMMON", "DESCRIPTIVE") }),
);

/** A participant: a party, an official, or both, with the official's office. */
export const participant = z.strictObject({
  party: reference.optional(),
  official: reference.optional(),
  office: reference.optional(),
});

/** The places where a fact was read: at least one. */
export const cited = z
  .array(
    z.strictObject({
      in: reference.meta({ description: "Source, by its slug." }),
      at: text.meta({
        description:
          'Article: ¶8, ¶2 s7, headline, standfirst. Source on the web, also: title, preamble, art. 42(7), annex 1, section "Members", page "Finland", list, table, text. Dataset: row 12.',
      }),
      as: enumOf(Presentation)
        .default("ASSERTED")
        .meta({ description: "How the source presents the fact there; asserted, in its own voice, by default." }),
      by: z
        .array(participant)
        .optional()
        .meta({ description: "Whose claim, estimate or expectation it is; [] for a claim of nobody named." }),
      note: text.meta({ description: "What the source says there, in our own English words." }),
    }),
  )
  .min(1);

/** When a fact held, as far as a source states it. */
export const period = z.strictObject({
  start: partialDate.optional(),
  end: partialDate.optional(),
  status: enumOf(EndStatus).optional(),
});

/** Numbers in other systems. */
export const externalIds = z.array(z.strictObject({ scheme: text, value: text }));
