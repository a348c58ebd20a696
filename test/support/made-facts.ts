// What the factories of made-up things take; what is left out has a default.
import type { CitedColumn } from "../../src/facts/fact-kinds.js";
import type * as rows from "../../src/generated/prisma/client.js";
import type { PeriodFacts } from "./made-dates.js";

/** What a factory takes of a thing whose name is given; all else has a default. */
export interface NamedFacts {
  /** The name or title in Turkish. */
  readonly tr?: string;
  /** The folded, hyphened name unless told. */
  readonly slug?: string;
  readonly aliases?: readonly string[];
}

/** Something a fact can be cited for, as `citation` takes it. */
export type CitedRow = Pick<rows.Prisma.CitationUncheckedCreateInput, CitedColumn>;

/** What the factory of citations takes. */
export interface CitationFacts {
  readonly key: string;
  readonly at?: string;
  readonly note?: string;
  readonly position?: number;
  readonly presentation?: rows.Presentation;
  readonly claimants?: readonly Taking[];
}

/** Somebody who takes part in an event, makes a statement or claims something. */
export interface Taking {
  readonly party?: rows.Actor;
  readonly official?: rows.Official;
  readonly tenure?: rows.Tenure;
  readonly role?: rows.ParticipationRole;
}

/** What the factory of agreements takes. */
export interface AgreementFacts extends NamedFacts {
  readonly kind?: rows.AgreementKind;
  readonly status?: rows.AgreementStatus;
  readonly proposed?: string;
  readonly agreed?: string;
  readonly signed?: string;
  readonly inForce?: string;
  readonly terminated?: string;
  readonly parties?: readonly rows.Actor[];
  readonly alliances?: readonly rows.Actor[];
  readonly topics?: readonly rows.Topic[];
}

/** What the factory of obligations takes. */
export interface ObligationFacts extends PeriodFacts {
  readonly key?: string;
  readonly agreement?: rows.Agreement;
  readonly alliance?: rows.Actor;
  readonly kind?: rows.ObligationKind;
  readonly condition?: string;
  readonly article?: string;
}

/** What the factory of events takes. */
export interface EventFacts extends NamedFacts {
  readonly kind?: rows.EventKind;
  readonly status?: rows.EventStatus;
  readonly on?: string;
  readonly until?: string;
  readonly place?: string;
  readonly partOf?: rows.Event;
  readonly participants?: readonly Taking[];
  readonly topics?: readonly rows.Topic[];
  readonly about?: readonly { readonly alliance?: rows.Actor; readonly agreement?: rows.Agreement }[];
}

/** What the factory of statements takes. */
export interface StatementFacts {
  readonly key?: string;
  readonly tr?: string;
  readonly act?: rows.SpeechAct;
  readonly on?: string;
  readonly joint?: boolean;
  readonly event?: rows.Event;
  readonly speakers?: readonly Taking[];
  readonly targets?: readonly rows.Actor[];
  readonly topics?: readonly rows.Topic[];
  readonly about?: readonly {
    readonly alliance?: rows.Actor;
    readonly agreement?: rows.Agreement;
    readonly event?: rows.Event;
  }[];
}

/** What the factory of sources takes. */
export interface SourceFacts {
  readonly slug?: string;
  readonly kind?: rows.SourceKind;
  readonly publisher?: string;
  readonly agencies?: readonly string[];
  readonly language?: rows.Language;
  readonly published?: string;
  readonly updated?: string;
  readonly coverage?: PeriodFacts;
  /** Whether it codes ends, which it does unless told. */
  readonly codesEnds?: boolean;
  /** Whether it records only members of the state system, which it does not by default. */
  readonly statesOnly?: boolean;
}
