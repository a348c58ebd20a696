// What a search finds, said once more in plain code over rows in memory. How like two texts are is the database's own word.
import { SearchKind } from "../../../src/generated/prisma/enums.js";
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
    return better.flatMap(({ found, kind, row, nameOf, near }) => {
      const all = isFound ? found : near(text);
      const [best] = all.sort((one, other) => one.rank - other.rank || (one.folded < other.folded ? -1 : 1));
      if (!best) return [];
      const { rank, match, score, folded, matchedName = nameOf(folded) } = best;
      const place = Object.keys(SearchKind).indexOf(kind);
      const key = `${kind.toLowerCase()}/${String(row["slug"])}`;
      return [{ rank, place, folded, key, match, score, matchedName, result: row }];
    });
  };

  /** The name in which each word of the text has one of the eight words that are most like it. */
  function nearMatchOf(folded: string, text: string): Found[] {
    const asked = [...new Set(text.split(" ").filter((word) => word.length >= 3))];
    const best = asked.flatMap((word) => {
      const spellings = world.likenesses.filter((one) => one.word === word).slice(0, 8);
      return spellings.find(({ spelling }) => folded.split(" ").includes(spelling))?.likeness ?? [];
    });
    if (best.length === 0 || best.length < asked.length) return [];
    const likeness = best.reduce((sum, one) => sum + one, 0) / best.length;
    return [{ rank: 1000 - Math.round(900 * likeness), match: "NEAR", score: 0.7 * likeness, folded }];
  }

  function thing(kind: string, row: Row, names: readonly (string | null)[], codes: readonly { value: string }[] = []) {
    const folded = String(row["search"])
      .split("|")
      .filter((name) => name !== "");
    const known = names.filter((name) => name !== null);
    return {
      ...{ kind, row },
      nameOf: (name: string) => known.find((one) => fold(one) === name) ?? known[0],
      near: (text: string): Found[] => folded.flatMap((name) => nearMatchOf(name, text)),
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
  return isLong && words.every((word) => ` ${folded}`.includes(` ${word}`))
    ? [{ rank: 4, match: "WORDS", score: 0.8, folded }]
    : [];
}
