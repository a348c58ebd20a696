import { clientError, shown } from "../errors.js";
import type { ReadStatement } from "../plan/read.js";
import type { UnknownName, UnknownNames } from "../plan/unknown-names.js";

/** Proposes slugs for a name that nothing has. */
export type NearestSlugs = (unknown: UnknownName, read: ReadStatement) => Promise<readonly string[]>;

/**
 * The client's mistake that unknown names are, each told with the slugs that it may mean; or the error that kept them from being
 * looked up.
 */
export async function unknownNames(
  { names }: UnknownNames,
  nearest: (unknown: UnknownName) => Promise<readonly string[]>,
): Promise<unknown> {
  try {
    const messages: string[] = [];
    for (const unknown of names) {
      const { type, by, name } = unknown;
      const slugs = by === "slug" ? await nearest(unknown) : [];
      const proposed = slugs.length === 0 ? "" : `; nearest: ${slugs.map(shown).join(", ")}`;
      messages.push(`no ${type} has the ${by} ${shown(name)}${proposed}`);
    }
    return clientError("BAD_USER_INPUT", messages.join(". "));
  } catch (error) {
    return error;
  }
}
