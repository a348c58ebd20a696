// What a search finds, said once more in plain code over rows in memory. How like two texts are is the database's own word.
import { fold } from "../../../src/text/fold.js";
import type { Args, Row } from "./oracle-days.js";
import type { World } from "./world-rows.js";

interface Found {
  readonly rank: number;
  readonly match: string;
  readonly score: number;
  readonly folded: string;
  readonly matchedName?: string;
}

interface Near extends Found {
  /** Whether each word of the text is like one of the name. */
  readonly whole: boolean;
  /** How much of the text is like the name, and how much of the name that is. */
  readonly likeness: number;
  readonly share: number;
}

const smallWords = new Set([
  "a",
  "an",
  "and",
  "de",
  "des",
  "du",
  "for",
  "ile",
  "in",
  "la",
  "le",
  "of",
  "on",
  "the",
  "to",
  "ve",
]);
const formsOfGovernment = new Set([
  ...["arab", "democratic", "emirate", "empire", "federal", "federation", "islamic", "kingdom", "people", "peoples"],
  ...["republic", "socialist", "state", "states", "union", "united"],
  ...["birlesik", "cumhuriyet", "cumhuriyeti", "demokratik", "devleti", "devletleri", "federasyonu", "halk"],
  ...["imparatorlugu", "islam", "kralligi", "sosyalist"],
]);

/** The words of a folded text, without small ones unless there are no others. */
function contentWords(text: string): readonly string[] {
  const words = text.split(" ");
  const content = words.filter((word) => !smallWords.has(word));
  return content.length > 0 ? content : words;
}

const letters = (words: readonly string[]): number => words.join("").length;
const weight = (word: string): number => (formsOfGovernment.has(word) ? word.length / 3 : word.length);
const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weight(word), 0);

/** The rank of names in which the text is less than half. */
const mention = 500;

/** Which kind comes first among what matches alike. */
const places = ["COUNTRY", "ALLIANCE", "ORGANIZATION", "OFFICIAL", "OFFICE", "AGREEMENT", "EVENT", "TOPIC"];

/** Gives the rows of a search, unordered. */
export function createSearch(world: World): (args: Args) => readonly Row[] {
  const ids = (column: string, id: unknown) => world.externalIds.filter((row) => (row as Row)[column] === id);
  const things = [
    ...world.actors.map((row) => thing(row.kind, row, namesOf("actorId", row), ids("actorId", row.id))),
    ...world.officials.map((row) => thing("OFFICIAL", row, namesOf("officialId", row), ids("officialId", row.id))),
    ...world.offices.map((row) => thing("OFFICE", row, [row.titleEn, row.titleTr])),
    ...world.agreements.map((row) => thing("AGREEMENT", row, [row.titleEn, row.titleTr], ids("agreementId", row.id))),
    ...world.events.map((row) => thing("EVENT", row, [row.titleEn, row.titleTr, row.place])),
    ...world.topics.map((row) => thing("TOPIC", row, [row.nameEn, row.nameTr])),
  ];

  function namesOf(
    column: "actorId" | "officialId",
    { id, nameEn, nameTr }: (typeof world.officials)[number] | (typeof world.actors)[number],
  ) {
    return [nameEn, nameTr, ...world.names.filter((row) => row[column] === id).map(({ text }) => text)];
  }

  return ({ text: written, kinds }) => {
    const text = fold(String(written));
    if (text === "") return [];
    const wanted = things.filter(({ kind }) => !Array.isArray(kinds) || kinds.includes(kind));
    const better = wanted.map((one) => ({ ...one, found: one.betterThanNear(text, String(written)) }));
    const found = better.flatMap((one) => one.found);
    const near = found.some(({ rank }) => rank < mention) ? [] : wanted.map((one) => one.near(text));
    const isAnyWhole = near.flat().some(({ whole }) => whole);
    const isNearEnough = ({ whole, share, likeness }: Near) => {
      if (found.length > 0) return whole && share >= 0.5;
      return isAnyWhole ? whole : likeness >= 0.4;
    };
    return better.flatMap(({ found, kind, row, nameOf, names }, index) => {
      const all: Found[] = [...found, ...(near[index]?.filter(isNearEnough) ?? [])];
      const [best] = all.sort((one, other) => one.rank - other.rank || (one.folded < other.folded ? -1 : 1));
      if (!best) return [];
      const { rank, match, score, folded, matchedName = nameOf(folded) } = best;
      const isWrittenSo = names.some((name) => name.toUpperCase() === String(written).trim().toUpperCase());
      const within = match === "WORDS" ? 1000 + folded.length : match === "NAME" && !isWrittenSo ? 1 : 0;
      const place = 2000 * places.indexOf(kind) + within;
      const key = `${kind.toLowerCase()}/${String(row["slug"])}`;
      return [{ rank, place, folded, key, match, score, matchedName, result: row }];
    });
  };

  /** A person of whom the text has a whole name, or who goes by initials of its words. */
  function personOf(folded: string, text: string): Near[] {
    const [own, words] = [folded.split(" "), text.split(" ")];
    const sharesOne = words.some((word) => word.length >= 3 && word.length <= 40 && own.includes(word));
    const initials = words.map((word) => word.slice(0, 1));
    const isIn = own.includes(words.at(-1)!) && own.every((word) => words.includes(word) || initials.includes(word));
    const isInitials = words.every((word) => own.includes(word) || own.includes(word.slice(0, 1)));
    if (!sharesOne || words.length > 8 || !(isIn || isInitials)) return [];
    const well = 0.85 + (0.15 * Math.min(own.length, words.length)) / Math.max(own.length, words.length);
    const score = Math.round(700 * well) / 1000;
    const share = Math.min(own.length, words.length) / Math.max(own.length, words.length);
    return [{ rank: 1000 - Math.round(900 * well), match: "NEAR", score, folded, whole: true, likeness: 1, share }];
  }

  /** How well the words of the text, each or some of them, are like words of the name or their initials; the more of the name these are, the better. */
  function nearMatchOf(kind: string, folded: string, text: string): Near[] {
    const asked = [...new Set(contentWords(text).filter((word) => word.length <= 40))];
    const own = contentWords(folded);
    const initials = own.map((word) => word.slice(0, 1)).join("");
    const best = asked.flatMap((word) => {
      const spelt =
        word.length < 3
          ? own.filter((one) => one === word).map((spelling) => ({ spelling, likeness: 1 }))
          : world.likenesses.filter((one) => one.word === word && own.includes(one.spelling));
      const place = word.length >= 2 && word.length <= 6 ? initials.indexOf(word) : -1;
      const abbreviated = place < 0 ? [] : [{ likeness: 0.9, found: weigh(own.slice(place, place + word.length)) }];
      const all = [...spelt.map(({ likeness, spelling }) => ({ likeness, found: weight(spelling) })), ...abbreviated];
      const [first] = all.sort((one, other) => other.likeness - one.likeness || other.found - one.found);
      return first ? [{ ...first, word }] : [];
    });
    if (best.length === 0 || text.split(" ").length > 8) return [];
    if (!isCandidate(kind, own, initials, asked)) return [];
    const likeness = best.reduce((sum, one) => sum + weight(one.word) * one.likeness, 0) / weigh(asked);
    const share = Math.min(best.reduce((sum, { found }) => sum + found, 0) / weigh(own), 1);
    const well = likeness * (0.7 + 0.3 * share);
    const score = Math.round(700 * well) / 1000;
    const whole = best.length === asked.length;
    return [{ rank: 1000 - Math.round(900 * well), match: "NEAR", score, folded, whole, likeness, share }];
  }

  /** Initials alone make a name no candidate, but for those of a whole name: some word must be spelt alike. */
  function isCandidate(kind: string, own: readonly string[], initials: string, asked: readonly string[]): boolean {
    const spellings = world.likenesses.filter(({ word }) => asked.includes(word)).map(({ spelling }) => spelling);
    const [heaviest = ""] = [...asked].sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
    if ([...spellings, ...(heaviest.length < 3 ? [heaviest] : [])].some((word) => own.includes(word))) return true;
    const isShort = heaviest.length >= 3 && heaviest.length <= 6;
    return asked.length === 1 && isShort && ["COUNTRY", "ORGANIZATION"].includes(kind) && initials === heaviest;
  }

  function thing(kind: string, row: Row, names: readonly (string | null)[], codes: readonly { value: string }[] = []) {
    const folded = String(row["search"])
      .split("|")
      .filter((name) => name !== "");
    const known = names.filter((name) => name !== null);
    return {
      ...{ kind, row },
      names: known,
      nameOf: (name: string) => known.find((one) => fold(one) === name) ?? known[0],
      near: (text: string): Near[] =>
        folded.flatMap((name) => [
          ...nearMatchOf(kind, name, text),
          ...(kind === "OFFICIAL" ? personOf(name, text) : []),
        ]),
      betterThanNear: (text: string, written: string): Found[] => [
        ...folded.flatMap((name) => matchOf(kind, name, text)),
        ...(codes as readonly { scheme?: unknown; value: string | null }[])
          .filter(({ value }) => value !== null && value.toUpperCase() === written.trim().toUpperCase())
          .map(({ scheme, value }) => ({
            rank: scheme === "ISO3166-1" ? 1 : 2,
            match: "CODE",
            score: 0.95,
            folded: String(value),
            matchedName: String(value),
          })),
      ],
    };
  }
}

function matchOf(kind: string, folded: string, text: string): Found[] {
  if (folded === text) return [{ rank: 0, match: "NAME", score: 1, folded }];
  const [words, own] = [contentWords(text), contentWords(folded)];
  const hasWords = words.some((word) => word.length >= 3) && words.every((word) => ` ${folded}`.includes(` ${word}`));
  const isSame = own.every((word) => words.includes(word)) && words.every((word) => own.includes(word));
  if (hasWords && isSame) return [{ rank: 2, match: "WORDS", score: 0.95, folded }];
  const isOwnName = kind === "OFFICIAL" && ` ${folded}`.includes(` ${text}`) && hasWords;
  if (folded.startsWith(text) || isOwnName) return [{ rank: 3, match: "BEGINNING", score: 0.9, folded }];
  if (!hasWords) return [];
  const isPart = kind === "COUNTRY" && ` ${folded} `.includes(` ${text} `);
  if (isPart) return [{ rank: 3, match: "WORDS", score: 0.9, folded }];
  const isHalf = kind === "COUNTRY" || kind === "OFFICIAL" || 2 * letters(words) >= letters(own);
  if (isHalf) return [{ rank: 4, match: "WORDS", score: 0.8, folded }];
  return [{ rank: mention, match: "WORDS", score: 0.3, folded }];
}
