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

/** A row of a table, references by slug or key. */
export interface Fact {
  readonly table: TableName;
  readonly row: Readonly<Record<string, Value>>;
}

/** When something held, as a dataset says. */
export interface Spell {
  readonly start?: PartialDate | undefined;
  readonly end?: PartialDate | undefined;
  /** UNKNOWN_AFTER where the dataset ends before the thing does. */
  readonly endStatus: EndStatus;
  /** Whether the dataset says no more than that it may have held in that time: then it is certain on no day. */
  readonly isOnlyPossible?: boolean;
  /** The first and last day on which the dataset shows it, where it does so beyond start and end. */
  readonly knownFrom?: string | undefined;
  readonly knownUntil?: string | undefined;
}

/** Where in a dataset's files a fact stands. */
export interface Place {
  readonly file: string;
  /** The line in the file, the heading being line 1; of a record over several lines the first. */
  readonly line: number;
}

/** The record in which a fact was read, and how the dataset classifies the fact there, in its own vocabulary. */
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

/** A party or a group: what all of them have. */
export interface Named {
  readonly slug: string;
  readonly names: CommonNames;
  readonly otherNames?: readonly OtherName[];
  readonly ids?: readonly Id[];
}

/** Makes the rows of facts, cited to one dataset. */
export interface Facts {
  /** A country that the seeds do not have: a state that is gone. */
  country(country: Named, ...read: Read[]): Fact[];
  /** A spell in which a country was a state; the citation is the country's. `number` counts its spells from 1. */
  existence(country: string, number: number, spell: Spell, ...read: Read[]): Fact[];
  organization(
    organization: Named & {
      readonly kind: OrganizationKind;
      readonly parent?: string;
      /** When it was active, as the dataset says; missing where it says nothing of it. */
      readonly active?: Spell;
    },
    ...read: Read[]
  ): Fact[];
  /** Its names are made by rule. `compared` is its kind in the words in which all datasets of alliances are compared. */
  alliance(
    alliance: Named & { readonly form: AllianceForm; readonly compared: string; readonly active: Spell },
    ...read: Read[]
  ): Fact[];
  /** Says of an actor that is there already that the dataset names it, too, with numbers, names and days of its own. */
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
    /** Whether one person holds it at a time. */
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
  /** What things deal with. Nothing is cited to say so: whatever deals with it is. */
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
      /** The last day on which the dataset shows it in force, where it does not date the entry into force. */
      readonly inForceOn?: string | undefined;
      /** The last day of which the dataset speaks, where it dates the entry into force: on it, what had not ended was in force. */
      readonly knownUntil?: string | undefined;
      /** The last day on which the dataset shows it as a proposal, and nothing more. */
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
  /** What a party owes another, in an alliance or an agreement; one for each pair and kind, in `number`ed spells. */
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
