import { isOfKind, type CodedAlliance, type CodedMember, type PactKind } from "./coded.js";
import { firstDay } from "./stretch.js";

/** What alliances and the treaties behind them are called, by kind. */
const WORDS: Readonly<Record<PactKind, { readonly pact: string; readonly treaty: string }>> = {
  DEFENSE: { pact: "defense pact", treaty: "defense treaty" },
  OFFENSE: { pact: "offensive alliance", treaty: "treaty of offensive alliance" },
  NEUTRALITY_AND_NONAGGRESSION: {
    pact: "neutrality and non-aggression pact",
    treaty: "neutrality and non-aggression treaty",
  },
  NEUTRALITY: { pact: "neutrality pact", treaty: "neutrality treaty" },
  NONAGGRESSION: { pact: "non-aggression pact", treaty: "non-aggression treaty" },
  CONSULTATION: { pact: "consultation pact", treaty: "consultation treaty" },
  ENTENTE: { pact: "entente", treaty: "treaty of entente" },
};

/**
 * Names an alliance that its dataset only numbers, and the treaty behind it: members, kind, year, as in
 * "Greece–Türkiye–Yugoslavia defense pact, 1954".
 * - Members: those that it began with, or all where that was fewer than two; by the alphabet of their English names, three at
 *   the most ("and 9 others"). Who joins later does not rename it.
 * - Kind: the strongest promise: what the dataset says, or the members' strongest.
 * - Year: the first in which a member promised that, the alliance's own first where nobody is coded to or where the
 *   dataset does not go back so far. The Balkan pact of 1953 promised defence from 1954.
 * @param nameOf the English common name of a country's slug
 */
export function nameAlliance(
  alliance: CodedAlliance,
  nameOf: (party: string) => string | undefined,
): { pact: string; treaty: string } {
  const members = membersNamed(founders(alliance), nameOf);
  const words = WORDS[alliance.kind];
  const year = yearOf(alliance);
  return { pact: `${members} ${words.pact}, ${year}`, treaty: `${members} ${words.treaty}, ${year}` };
}

function founders({ members }: CodedAlliance): Set<string> {
  const first = members.map(({ start }) => firstDay(start)).sort()[0];
  const founding = new Set(members.filter(({ start }) => firstDay(start) === first).map(({ party }) => party));
  return founding.size > 1 ? founding : new Set(members.map(({ party }) => party));
}

function membersNamed(parties: ReadonlySet<string>, nameOf: (party: string) => string | undefined): string {
  const names = [...parties]
    .map((party) => nameOf(party) ?? party)
    .sort((one, other) => one.localeCompare(other, "en"));
  const others = names.length - 3;
  // "And 1 other" would be as long as the name that it stands for.
  if (others <= 1) return names.join("–");
  return `${names.slice(0, 3).join("–")} and ${others} others`;
}

function yearOf({ members, kind, start }: CodedAlliance): string {
  const promised = members.filter(({ promises }) => promises.some((promise) => isOfKind(promise, kind)));
  const days = promised.map((member: CodedMember) => firstDay(member.start)).sort();
  const first = days[0] !== undefined && days[0] > firstDay(start) ? days[0] : firstDay(start);
  return String(Number(first.slice(0, 4)));
}
