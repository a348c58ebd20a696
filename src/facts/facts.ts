import type {
  AgreementActionKind,
  AgreementKind,
  AgreementStatus,
  AllianceForm,
  EndStatus,
  MembershipStatus,
  ObligationKind,
  OfficeRole,
  OrganizationKind,
} from "../generated/prisma/enums.js";
import type { PartialDate } from "../dates/partial-date.js";
import type { CommonNames, OtherName } from "./naming.js";
import type { TableName, Value } from "./row.js";

/** A row of a table. References are slugs or keys. */
export interface Fact {
  readonly table: TableName;
  readonly row: Readonly<Record<string, Value>>;
}

/** When something held, according to a dataset. */
export interface Spell {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
  /** UNKNOWN_AFTER if the dataset ends before the thing does. */
  readonly endStatus: EndStatus;
  /** True if the dataset only says that it may have held in that time. It is then certain on no day. */
  readonly isOnlyPossible?: boolean;
  /** The first and last day on which the dataset shows it, if they are outside start and end. */
  readonly knownFrom?: string | undefined;
  readonly knownUntil?: string | undefined;
}

/** The place of a fact in the files of a dataset. */
export interface Place {
  readonly file: string;
  /** The line in the file. The heading is line 1. A record over several lines has the number of its first line. */
  readonly line: number;
}

/** The record that a fact was read from, and how the dataset classifies the fact, in its own vocabulary. */
export interface Read {
  readonly in: Place;
  readonly classification?: string | undefined;
  readonly note?: string | undefined;
}

/** A number in another system. */
export interface Id {
  readonly scheme: string;
  readonly value: string;
}

/** The common fields of parties and groups. */
export interface Named {
  readonly slug: string;
  readonly names: CommonNames;
  readonly otherNames?: readonly OtherName[];
  readonly ids?: readonly Id[];
}

/** Makes the rows of facts, cited to one dataset. Names and numbers have the citations of the same call. */
export interface Facts {
  /** A country that the seeds do not have: a former state. */
  country(country: Named, ...read: Read[]): Fact[];
  /** A spell in which a country was a state. The citation belongs to the country. `number` counts its spells from 1. */
  existence(country: string, number: number, spell: Spell, ...read: Read[]): Fact[];
  organization(
    organization: Named & {
      readonly kind: OrganizationKind;
      readonly parent?: string;
      /** When it was active, according to the dataset. Missing if the dataset says nothing about it. */
      readonly active?: Spell;
    },
    ...read: Read[]
  ): Fact[];
  /** Its names are made by rule. `compared` is its kind in the common vocabulary of the alliance datasets. */
  alliance(
    alliance: Named & { readonly form: AllianceForm; readonly compared: string; readonly active: Spell },
    ...read: Read[]
  ): Fact[];
  /** Adds numbers, names and days from the dataset to an existing actor, with a citation. */
  actor(
    slug: string,
    more: { readonly ids?: readonly Id[]; readonly otherNames?: readonly OtherName[]; readonly active?: Spell },
    ...read: Read[]
  ): Fact[];
  /** `number` counts the party's spells in the group from 1, oldest first. */
  membership(
    membership: {
      readonly party: string;
      readonly group: string;
      readonly number?: number;
      readonly status?: MembershipStatus;
      readonly spell: Spell;
    },
    ...read: Read[]
  ): Fact[];
  official(official: Named, ...read: Read[]): Fact[];
  office(office: {
    readonly slug: string;
    readonly titles: CommonNames;
    readonly roles: readonly OfficeRole[];
    /** True if one person holds it at a time. */
    readonly oneHolder: boolean;
    readonly party: string;
  }): Fact[];
  tenure(
    tenure: {
      readonly official: string;
      readonly office: string;
      readonly number?: number;
      readonly acting?: boolean;
      readonly spell: Spell;
    },
    ...read: Read[]
  ): Fact[];
  /** A subject of other things. It has no citation of its own: the things that deal with it are cited. */
  topic(topic: { readonly slug: string; readonly names: CommonNames }): Fact[];
  agreement(
    agreement: {
      readonly slug: string;
      readonly titles: CommonNames;
      readonly kind: AgreementKind;
      readonly status: AgreementStatus;
      readonly agreed?: PartialDate | undefined;
      readonly signed?: PartialDate | undefined;
      readonly inForce?: PartialDate | undefined;
      readonly terminated?: PartialDate | undefined;
      /** The last day on which the dataset shows it in force, if the dataset does not date the entry into force. */
      readonly inForceOn?: string | undefined;
      /** The last day that the dataset covers, if it dates the entry into force. Agreements that had not ended were in force on it. */
      readonly knownUntil?: string | undefined;
      /** The last day on which the dataset shows it only as a proposal. */
      readonly proposedOn?: string | undefined;
      readonly ids?: readonly Id[];
      readonly parties: readonly string[];
      readonly topics?: readonly string[];
    },
    ...read: Read[]
  ): Fact[];
  /** `number` counts a party's actions of one kind from 1. */
  action(
    action: {
      readonly agreement: string;
      readonly kind: AgreementActionKind;
      readonly by?: string | undefined;
      readonly on?: PartialDate | undefined;
      readonly number?: number;
    },
    ...read: Read[]
  ): Fact[];
  /** What a party owes another, in an alliance or an agreement. There is one for each pair and kind, in `number`ed spells. */
  obligation(
    obligation: {
      readonly alliance?: string;
      readonly agreement?: string;
      readonly kind: ObligationKind;
      readonly bearer: string;
      readonly beneficiary: string;
      readonly condition?: string | undefined;
      readonly number?: number;
      readonly spell: Spell;
    },
    ...read: Read[]
  ): Fact[];
}
