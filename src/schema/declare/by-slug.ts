import { currentIdentity } from "../../plan/current-slug.js";
import type { Condition } from "../../plan/from-clause.js";

/** The row has the slug in the argument `slug`, also if it is the former slug of a row that was merged into it. */
const isNamed: Condition = (_, __, clause) =>
  `${clause.column("slug")} = ${currentIdentity(
    clause.table,
    "slug",
    clause.parameter((args) => args["slug"], "text"),
  )}`;

/** On a field of Query: the row with the slug in the argument `slug`. */
export const bySlug = { from: "row", matching: [isNamed] } as const;
