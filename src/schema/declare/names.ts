import { DATASET_SOURCES } from "../../facts/dataset-sources.js";
import { currentIdentity } from "../../plan/current-slug.js";
import { Where } from "./fields.js";
import { hasSlug } from "./filters.js";

/** The types that filters name by slug. */
export type Slugged =
  | "Agreement"
  | "Alliance"
  | "Country"
  | "Event"
  | "Group"
  | "Office"
  | "Official"
  | "Organization"
  | "Party"
  | "Source"
  | "Topic";

/** On a property of a filter: the slugs that match. */
export function SlugIsAnyOf(names: Slugged): PropertyDecorator {
  return Where(
    () => [String],
    {
      ...{ names, by: "slug", matches: hasSlug },
      ...(names === "Source" && { expected: DATASET_SOURCES }),
      is: (clause, name) => `${clause.column("slug")} = ${currentIdentity(clause.table, "slug", name)}`,
    },
    `Matches if the slug is one of these. A slug that no ${names} has is an error (BAD_USER_INPUT) that proposes the nearest slugs.`,
  );
}
