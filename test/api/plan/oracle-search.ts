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
  readonly likeness: number;
}

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
    const isFound = better.some(({ found }) => found.length > 0);
    const near = isFound ? [] : wanted.map((one) => one.near(text));
    const isWhole = near.flat().some(({ whole }) => whole);
    return better.flatMap(({ found, kind, row, nameOf }, index) => {
      const close = near[index]?.filter(({ whole, likeness }) => (isWhole ? whole : likeness >= 0.4)) ?? [];
      const all: Found[] = isFound ? found : close;
      const [best] = all.sort((one, other) => one.rank - other.rank || (one.folded < other.folded ? -1 : 1));
      if (!best) return [];
      const { rank, match, score, folded, matchedName = nameOf(folded) } = best;
      const place = 2000 * places.indexOf(kind) + (match === "WORDS" ? 1000 + folded.length : 0);
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
    return [{ rank: 1000 - Math.round(900 * well), match: "NEAR", score, folded, whole: true, likeness: 1 }];
  }

  /** How well the words of the text, each or some of them, are like words of the name; the more of the name these are, the better. */
  function nearMatchOf(folded: string, text: string): Near[] {
    const all = text.split(" ");
    const asked = [...new Set(all.filter((word) => word.length >= 3 && word.length <= 40))];
    const best = asked.flatMap((word) => {
      const found = world.likenesses.find((one) => one.word === word && folded.split(" ").includes(one.spelling));
      return found ?? [];
    });
    if (best.length === 0 || all.length > 8) return [];
    const letters = (words: readonly string[]) => words.join("").length;
    const weighted = best.reduce((sum, { word, likeness }) => sum + word.length * likeness, 0);
    const likeness = weighted / letters(asked);
    const share = letters(best.map(({ spelling }) => spelling)) / letters(folded.split(" "));
    const well = likeness * (0.7 + 0.3 * Math.min(share, 1));
    const score = Math.round(700 * well) / 1000;
    return [
      {
        ...{ rank: 1000 - Math.round(900 * well), match: "NEAR", score, folded },
        whole: best.length === asked.length,
        likeness,
      },
    ];
  }

  function thing(kind: string, row: Row, names: readonly (string | null)[], codes: readonly { value: string }[] = []) {
    const folded = String(row["search"])
      .split("|")
      .filter((name) => name !== "");
    const known = names.filter((name) => name !== null);
    return {
      ...{ kind, row },
      nameOf: (name: string) => known.find((one) => fold(one) === name) ?? known[0],
      near: (text: string): Near[] =>
        folded.flatMap((name) => [...nearMatchOf(name, text), ...(kind === "OFFICIAL" ? personOf(name, text) : [])]),
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
  const isOwnName = kind === "OFFICIAL" && ` ${folded}`.includes(` ${text}`) && text.length >= 3;
  if (folded.startsWith(text) || isOwnName) return [{ rank: 3, match: "BEGINNING", score: 0.9, folded }];
  const words = text.split(" ");
  const isLong = words.some((word) => word.length >= 3);
  if (!isLong || !words.every((word) => ` ${folded}`.includes(` ${word}`))) return [];
  const isWhole = kind === "COUNTRY" && ` ${folded} `.includes(` ${text} `);
  return [{ rank: isWhole ? 3 : 4, match: "WORDS", score: isWhole ? 0.9 : 0.8, folded }];
}
