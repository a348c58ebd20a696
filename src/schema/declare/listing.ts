import type { ClassType } from "type-graphql";
import type { Condition } from "../../plan/scope.js";

/** The kinds of things that are listed, by the names of their lists. */
export type ListingName =
  | "actions"
  | "agreements"
  | "alliances"
  | "changes"
  | "citations"
  | "countries"
  | "defenders"
  | "disagreements"
  | "events"
  | "links"
  | "memberships"
  | "obligations"
  | "offices"
  | "officials"
  | "organizations"
  | "participants"
  | "parties"
  | "searchHits"
  | "paths"
  | "sources"
  | "statements"
  | "tenures"
  | "ties"
  | "topics"
  | "triggeredObligations";

/** How a kind of thing is listed, wherever it is: every edge of a name takes the same arguments, so that fragments merge. */
export interface Listing {
  readonly connection: ClassType;
  readonly args: ClassType;
  /** What the arguments beside page, filter and order ask. */
  readonly matching: readonly Condition[];
}

const listings = new Map<ListingName, Listing>();

/** Says how a kind of thing is listed. */
export function defineListing(name: ListingName, defined: Listing): void {
  listings.set(name, defined);
}

/** How a kind of thing is listed; known once all of the schema's files are loaded. */
export function listing(name: ListingName): Listing {
  const found = listings.get(name);
  if (!found) throw new Error(`no file of the schema defines the listing ${name}`);
  return found;
}
