import type { AllianceForm, ObligationKind } from "../../generated/prisma/enums.js";
import type { Id } from "../../facts/facts.js";
import type { DataRecord } from "../files/records.js";
import type { Stretch } from "./stretch.js";

/** An alliance as a dataset codes it, its members' countries found. */
export interface CodedAlliance extends Stretch {
  readonly id: Id;
  readonly form: AllianceForm;
  /** What it is called after: what makes it an alliance of its kind. */
  readonly kind: PactKind;
  /** The dataset's own words for what it is. */
  readonly classification: string;
  readonly note?: string | undefined;
  /** Where the alliance itself is coded. */
  readonly record: DataRecord;
  readonly members: readonly CodedMember[];
  /** The last day of which the dataset speaks. */
  readonly knownUntil: string;
}

/** A spell of a member, one record of a dataset; a member may have several, one after another or side by side. */
export interface CodedMember extends Stretch {
  /** The country's slug. */
  readonly party: string;
  readonly promises: readonly CodedPromise[];
  /** Members owe each other what they promise only within a phase; datasets without phases have one. */
  readonly phase: string;
  readonly classification: string;
  readonly note?: string | undefined;
  readonly record: DataRecord;
}

/** What a member promises the others. */
export interface CodedPromise {
  readonly kind: ObligationKind;
  /** When it falls due, in our words; undefined where it is promised whatever happens. */
  readonly condition?: string | undefined;
  /** Whether it varies by partner and the dataset does not say how: then each partner may be owed it, and none certainly. */
  readonly variesByPartner?: boolean;
}

/** What an alliance is called after, the strongest promise first. */
export const PACT_KINDS = [
  "DEFENSE",
  "OFFENSE",
  "NEUTRALITY_AND_NONAGGRESSION",
  "NEUTRALITY",
  "NONAGGRESSION",
  "CONSULTATION",
  "ENTENTE",
] as const;

/** One of these. */
export type PactKind = (typeof PACT_KINDS)[number];

/** The strongest of what members promise, after which an alliance is called; undefined where they promise nothing. */
export function strongestOf(kinds: ReadonlySet<ObligationKind>): PactKind | undefined {
  if (!kinds.has("DEFENSE") && !kinds.has("OFFENSE") && kinds.has("NEUTRALITY") && kinds.has("NONAGGRESSION")) {
    return "NEUTRALITY_AND_NONAGGRESSION";
  }
  return PACT_KINDS.find((kind) => kind !== "NEUTRALITY_AND_NONAGGRESSION" && kinds.has(kind));
}

/** The words in which COW's types and ATOP's obligations are compared: COW has one type for neutrality and non-aggression, and calls consultation entente. */
export function comparedAs(kind: PactKind): "DEFENSE" | "OFFENSE" | "NEUTRALITY_OR_NONAGGRESSION" | "CONSULTATION" {
  if (kind === "DEFENSE" || kind === "OFFENSE") return kind;
  return kind === "CONSULTATION" || kind === "ENTENTE" ? "CONSULTATION" : "NEUTRALITY_OR_NONAGGRESSION";
}

/** Whether a promise is of the kind after which an alliance is called. */
export function isOfKind({ kind }: CodedPromise, pact: PactKind): boolean {
  return pact === "NEUTRALITY_AND_NONAGGRESSION" ? kind === "NEUTRALITY" || kind === "NONAGGRESSION" : kind === pact;
}
