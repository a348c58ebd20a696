import type { Id } from "./facts.js";

/** Slugs under which a thing stood before it was found to be one with another. */
export interface FormerSlugs {
  readonly table: "Actor" | "Official" | "Agreement";
  /** A number of the thing that stayed. */
  readonly of: Id;
  /** The slugs of both, in whatever order datasets were imported: the one that the thing has is none of its former ones. */
  readonly slugs: readonly string[];
  readonly why: string;
}
