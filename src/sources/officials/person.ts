import type { Id } from "../../facts/facts.js";
import type { Known } from "../known.js";
import { PERSON_DECISIONS } from "./matches.js";

const decided = new Map(
  PERSON_DECISIONS.flatMap((decision) =>
    decision.decision === "match" ? decision.ids.map((id) => [id, decision] as const) : [],
  ),
);

/**
 * The slug and name of a person: as decided if several datasets or the seeds have the person. Otherwise the name in the dataset,
 * with a slug made from `distinctName`, which distinguishes people of one name.
 */
export function personOf(
  known: Pick<Known, "slugFor">,
  id: Id,
  name: string,
  distinctName = name,
): { readonly slug: string; readonly name: string } {
  const match = decided.get(`${id.scheme} ${id.value}`);
  return match ? { slug: match.slug, name: match.name } : { slug: known.slugFor("Official", id, distinctName), name };
}
