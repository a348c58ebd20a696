import { z } from "zod";

/** The reason for the decision, from what the sources show. A reader must be able to check it. */
const why = z.string().min(10);

/** One thing, several things, or unclear from the files, which is treated as several. */
const sameness = z.enum(["match", "distinct", "unsure"]);

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a slug such as south-korea");
const number = z.int().positive();
const text = z.string().min(1);

const person = { ids: z.array(z.string().regex(/^[A-Z0-9_]+ \S+$/, 'must be "SCHEME value"')).min(1), why };

/** The files of seeds/decisions by name, each with the format of one decision. The first lines of each file explain its fields. */
export const decisionFormats = {
  "alliance-matches": z.strictObject({ cow: number, atop: number, decision: sameness, why }),
  "alliance-matches-of-seeds": z.strictObject({
    slug: slug.exactOptional(),
    treaty: slug.exactOptional(),
    cow: number.nullable(),
    atop: number.nullable(),
    decision: sameness,
    why,
  }),
  corrections: z.strictObject({
    file: text,
    row: z.record(z.string(), text),
    column: text,
    from: z.string(),
    to: z.string(),
    why,
  }),
  "founding-alliances": z.strictObject({
    digo: text,
    cow: number.exactOptional(),
    atop: number.exactOptional(),
    decision: z.enum([...sameness.options, "pact"]),
    abbreviation: z.literal("first").exactOptional(),
    why,
  }),
  "organization-matches": z.strictObject({
    digo: text.exactOptional(),
    iigo: text.exactOptional(),
    migo: text.exactOptional(),
    ours: slug.exactOptional(),
    decision: sameness,
    why,
  }),
  "organization-titles": z.strictObject({
    list: z.enum(["digo", "iigo", "migo"]),
    known: text,
    title: text,
    further: z.array(text).exactOptional(),
    turkish: z.array(text).exactOptional(),
    why,
  }),
  "person-matches": z.discriminatedUnion("decision", [
    z.strictObject({ decision: z.literal("match"), slug, name: text, ...person }),
    z.strictObject({ decision: z.enum(["distinct", "unsure"]), ...person }),
  ]),
} as const;

/** The name of a file of decisions. */
export type DecisionFile = keyof typeof decisionFormats;

/** A decision of a file. */
export type Decision<File extends DecisionFile> = Readonly<z.output<(typeof decisionFormats)[File]>>;

/** The JSON Schema of a file of decisions, for editors. */
export function decisionSchema(file: DecisionFile) {
  const schema = z.toJSONSchema(z.array(decisionFormats[file]), { io: "input", reused: "inline" });
  return { ...schema, title: `Entente decisions: ${file}.yaml` };
}
