import type { CommonNames } from "../../facts/naming.js";
import type { Crosswalk } from "../crosswalk/crosswalk.js";
import { isOfKind, type CodedAlliance } from "./coded.js";
import { PACTS, TREATIES, type Words } from "./pact-words.js";
import { firstDay } from "./stretch.js";

/**
 * Names an alliance that has only a number in its dataset, and its treaty. The name has members, kind and year, as in
 * "Greece–Türkiye–Yugoslavia defense pact, 1954".
 * - Members: the first members, or all if there were fewer than two at the start. In alphabetical order, at most three ("and 9
 *   others"). Later members do not change the name.
 * - Kind: the strongest promise, according to the dataset, otherwise the strongest promise of the members.
 * - Year: the first year in which a member promised that. The alliance's own first year if no member is coded as promising it, or
 *   if the dataset does not go back so far. The Balkan pact of 1953 promised defense from 1954.
 * - Turkish: there is a Turkish name if every member in the name has one.
 */
export function nameAlliance(
  alliance: CodedAlliance,
  { nameOf, turkishNameOf }: Pick<Crosswalk, "nameOf" | "turkishNameOf">,
): { pact: CommonNames; treaty: CommonNames } {
  const parties = founders(alliance);
  const english = inEnglish(parties.map((party) => nameOf(party) ?? party));
  const turkish = inTurkish(parties.flatMap((party) => turkishNameOf(party) ?? []));
  const year = yearOf(alliance);
  const named = ({ en, tr }: Words): CommonNames => ({
    en: `${english} ${en}, ${year}`,
    tr: turkish.count === parties.length ? `${turkish.text} ${tr}, ${year}` : null,
  });
  return { pact: named(PACTS[alliance.kind]), treaty: named(TREATIES[alliance.kind]) };
}

function founders({ members }: CodedAlliance): string[] {
  const first = members.map(({ start }) => firstDay(start)).sort()[0];
  const founding = new Set(members.filter(({ start }) => firstDay(start) === first).map(({ party }) => party));
  return [...(founding.size > 1 ? founding : new Set(members.map(({ party }) => party)))];
}

// "And 1 other" would be as long as the name that it replaces.
const MOST_NAMED = 4;
const NAMED_OF_MANY = 3;

function inEnglish(names: readonly string[]): string {
  const sorted = [...names].sort((one, other) => one.localeCompare(other, "en"));
  if (sorted.length <= MOST_NAMED) return sorted.join("–");
  return `${sorted.slice(0, NAMED_OF_MANY).join("–")} and ${sorted.length - NAMED_OF_MANY} others`;
}

function inTurkish(names: readonly string[]): { text: string; count: number } {
  const sorted = [...names].sort((one, other) => one.localeCompare(other, "tr"));
  const count = sorted.length;
  if (count <= MOST_NAMED) return { text: sorted.join("–"), count };
  return { text: `${sorted.slice(0, NAMED_OF_MANY).join("–")} ve diğer ${count - NAMED_OF_MANY} ülkenin`, count };
}

function yearOf({ members, kind, start }: CodedAlliance): string {
  const promised = members.filter(({ promises }) => promises.some((promise) => isOfKind(promise, kind)));
  const first = promised.map((member) => firstDay(member.start)).sort()[0];
  const day = first !== undefined && first > firstDay(start) ? first : firstDay(start);
  return String(Number(day.slice(0, 4)));
}
