import type { AllianceForm, ObligationKind } from "../../generated/prisma/enums.js";
import type { Id } from "../../facts/facts.js";
import type { DataRecord } from "../files/records.js";
import type { Stretch } from "./stretch.js";

/** An alliance as a dataset codes it, with the countries of its members. */
export interface CodedAlliance extends Stretch {
  readonly id: Id;
  readonly form: AllianceForm;
  /** The promise that its name is made from. */
  readonly kind: PactKind;
  /** The dataset's own words for its kind. */
  readonly classification: string;
  readonly note?: string | undefined;
  /** The record of the alliance itself. */
  readonly record: DataRecord;
  readonly members: readonly CodedMember[];
  /** The last day that the dataset covers. */
  readonly knownUntil: string;
}

/** A spell of a member: one record of a dataset. A member can have several spells, one after another or at the same time. */
export interface CodedMember extends Stretch {
  /** The country's slug. */
  readonly party: string;
  readonly promises: readonly CodedPromise[];
  /** Members owe each other their promises only within a phase. Datasets without phases have one. */
  readonly phase: string;
  readonly classification: string;
  readonly note?: string | undefined;
  readonly record: DataRecord;
}

/** What a member promises the others. */
export interface CodedPromise {
  readonly kind: ObligationKind;
  /** When it falls due, in our words. Undefined if it is promised without a condition. */
  readonly condition?: string | undefined;
  /** True if it varies by partner and the dataset does not say how. Then it is possibly owed to each partner, and certainly to no partner. */
  readonly variesByPartner?: boolean;
}

/** The promises that an alliance can be named after, the strongest first. */
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

/** The strongest promise of the members, which the alliance is named after. Undefined if they promise nothing. */
export function strongestOf(kinds: ReadonlySet<ObligationKind>): PactKind | undefined {
  if (!kinds.has("DEFENSE") && !kinds.has("OFFENSE") && kinds.has("NEUTRALITY") && kinds.has("NONAGGRESSION")) {
    return "NEUTRALITY_AND_NONAGGRESSION";
  }
  return PACT_KINDS.find((kind) => kind !== "NEUTRALITY_AND_NONAGGRESSION" && kinds.has(kind));
}

/**
 * The common vocabulary for COW's types and ATOP's obligations. COW has one type for neutrality and non-aggression, and calls
 * consultation entente.
 */
export function comparedAs(kind: PactKind): "DEFENSE" | "OFFENSE" | "NEUTRALITY_OR_NONAGGRESSION" | "CONSULTATION" {
  if (kind === "DEFENSE" || kind === "OFFENSE") return kind;
  return kind === "CONSULTATION" || kind === "ENTENTE" ? "CONSULTATION" : "NEUTRALITY_OR_NONAGGRESSION";
}

/** True if an alliance can be named after this kind of promise. */
export function isOfKind({ kind }: CodedPromise, pact: PactKind): boolean {
  return pact === "NEUTRALITY_AND_NONAGGRESSION" ? kind === "NEUTRALITY" || kind === "NONAGGRESSION" : kind === pact;
}
