import type { ObligationKind } from "../../../generated/prisma/enums.js";
import { oneOf } from "../../files/fields.js";
import type { DataRecord } from "../../files/records.js";
import type { CodedPromise } from "../../alliances/coded.js";

/** A promise that ATOP codes: its column, and the columns of its conditions with their meaning in our words. */
interface Promised {
  readonly column: string;
  readonly kind: ObligationKind;
  readonly conditions: Readonly<Record<string, string>>;
}

const ADVERSARY = "only against certain adversaries";
const LOCATION = "only in certain places";
const CONFLICT = "only in a certain conflict";
const ADVERSARIES = "only against a certain number of adversaries";
const DEMANDS = "only once certain demands have been refused";
const PROVOCATION = "only where the other did not provoke the attack";

const LIMITED = "within a further limit that the source does not describe";
const PERHAPS_LIMITED =
  "perhaps within a further limit, of which the source says neither what it is nor which obligation it limits";
const PERHAPS_NOT_OWED =
  "perhaps not towards this partner: the obligations vary by partner, and the source does not say how";

/** The promises of a member that ATOP codes, and the conditions of each, after the names in its codebook. */
export const PROMISES: readonly Promised[] = [
  {
    column: "defense",
    kind: "DEFENSE",
    conditions: {
      defcoadv: ADVERSARY,
      defcoloc: LOCATION,
      defcocon: CONFLICT,
      defconum: ADVERSARIES,
      defcodem: DEMANDS,
      defconpr: PROVOCATION,
    },
  },
  {
    column: "offense",
    kind: "OFFENSE",
    conditions: {
      offcoadv: ADVERSARY,
      offcoloc: LOCATION,
      offcocon: CONFLICT,
      offconum: ADVERSARIES,
      offcodem: DEMANDS,
    },
  },
  {
    column: "neutral",
    kind: "NEUTRALITY",
    conditions: {
      neucoadv: ADVERSARY,
      neucoloc: LOCATION,
      neucocon: CONFLICT,
      neuconum: ADVERSARIES,
      neucodem: DEMANDS,
      neuconpr: PROVOCATION,
      neucoatt: "only where the other is attacked",
    },
  },
  // Non-aggression has no conditions in ATOP.
  { column: "nonagg", kind: "NONAGGRESSION", conditions: {} },
  {
    column: "consul",
    kind: "CONSULTATION",
    conditions: {
      concoadv: ADVERSARY,
      concoloc: LOCATION,
      concocon: CONFLICT,
      concoreq: "only when asked",
    },
  },
];

/** The vocabulary of ATOP for promises. */
const WORDS: Readonly<Partial<Record<ObligationKind, string>>> = {
  DEFENSE: "defense",
  OFFENSE: "offense",
  NEUTRALITY: "neutrality",
  NONAGGRESSION: "nonaggression",
  CONSULTATION: "consultation",
};

/** A further limit on a member's obligations: ATOP codes that there is one, but not its content or the obligation that it limits. */
const OTHER_LIMIT = "olimob";
/** A member's obligations vary by partner: ATOP codes that they do, but not how. */
const VARIES = "obvary";

/** The columns with a member's promises, their conditions, and whether they apply to each partner. */
export const PROMISE_COLUMNS = [
  ...PROMISES.flatMap(({ column, conditions }) => [column, ...Object.keys(conditions)]),
  OTHER_LIMIT,
  VARIES,
];

/** What a member promises. @throws BadField */
export function promisesIn(record: DataRecord): CodedPromise[] {
  const promised = PROMISES.filter(({ column }) => isCoded(record, column));
  const ofSeveral = promised.filter(hasConditions).length > 1;
  const limit = isCoded(record, OTHER_LIMIT) ? [ofSeveral ? PERHAPS_LIMITED : LIMITED] : [];
  const variesByPartner = isCoded(record, VARIES);
  return promised.map((promise) => {
    const { kind, conditions } = promise;
    const words = [
      ...Object.entries(conditions).flatMap(([column, meaning]) => (isCoded(record, column) ? [meaning] : [])),
      ...(hasConditions(promise) ? limit : []),
      ...(variesByPartner ? [PERHAPS_NOT_OWED] : []),
    ];
    const condition = words.join("; ");
    return {
      kind,
      condition: condition === "" ? undefined : `${condition[0]!.toUpperCase()}${condition.slice(1)}`,
      variesByPartner,
    };
  });
}

function hasConditions({ conditions }: Promised): boolean {
  return Object.keys(conditions).length > 0;
}

/** What an alliance as a whole promises. @throws BadField */
export function kindsIn(record: DataRecord): ObligationKind[] {
  return PROMISES.flatMap(({ column, kind }) => (isCoded(record, column) ? [kind] : []));
}

/** Obligations as ATOP names them: "defense, nonaggression, consultation". */
export function inWords(kinds: readonly ObligationKind[]): string {
  return kinds.length === 0 ? "none of its obligations" : kinds.map((kind) => WORDS[kind]).join(", ");
}

function isCoded(record: DataRecord, column: string): boolean {
  return oneOf(record, column, ["0", "1"]) === "1";
}
