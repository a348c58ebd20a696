import type { Id } from "./facts.js";

/** Slugs that a thing had before it was merged with another. */
export interface FormerSlugs {
  readonly table: "Actor" | "Official" | "Agreement";
  /** A number of the thing that remains. */
  readonly of: Id;
  /** The slugs of both, because datasets can be imported in any order. The current slug of the thing is not a former one. */
  readonly slugs: readonly string[];
  readonly why: string;
}
