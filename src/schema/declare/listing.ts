import type { ClassType } from "type-graphql";
import type { Condition } from "../../plan/from-clause.js";

/** The names of the listings. */
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

/** A listing: how rows of one type are listed at every field. Each field of a listing takes the same arguments, so that fragments merge. */
export interface Listing {
  readonly connection: ClassType;
  readonly args: ClassType;
  /** The conditions of the arguments other than page, filter and order. */
  readonly matching: readonly Condition[];
}

const listings = new Map<ListingName, Listing>();

/** Defines a listing. */
export function defineListing(name: ListingName, defined: Listing): void {
  listings.set(name, defined);
}

/** The listing of a name. Known once all files of the schema are loaded. */
export function listing(name: ListingName): Listing {
  const found = listings.get(name);
  if (!found)
    throw new Error(`no file of the schema defines the listing ${name}: import the file that does in schema.ts`);
  return found;
}
