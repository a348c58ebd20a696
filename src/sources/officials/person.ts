import type { Id } from "../../facts/facts.js";
import type { Known } from "../known.js";
import { PERSON_DECISIONS } from "./matches.js";

const decided = new Map(
  PERSON_DECISIONS.flatMap((decision) =>
    decision.decision === "match" ? decision.ids.map((id) => [id, decision] as const) : [],
  ),
);

/**
 * Under which slug and name a person stands: as decided where several datasets or the seeds have them, else under the
 * name that the dataset gives, with a slug made of `distinctName`, which tells apart people of one name.
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
