import { clientError, shown } from "../errors.js";
import type { ReadStatement } from "../plan/read.js";
import type { UnknownName, UnknownNames } from "../plan/unknown-names.js";

/** Proposes slugs for an unknown name. */
export type NearestSlugs = (unknown: UnknownName, read: ReadStatement) => Promise<readonly string[]>;

/** The error about unknown names, each with the slugs that it may mean. Or the error that occurred while these were looked up. */
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
