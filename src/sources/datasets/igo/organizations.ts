import type { Reading } from "../../dataset.js";
import type { Fact, Id, Read, Spell } from "../../../facts/facts.js";
import type { OtherName } from "../../../facts/naming.js";
import { MATCHES, type Match } from "./matches.js";

/** An organization as one of the lists has it. */
export interface Entry {
  readonly list: "digo" | "iigo" | "migo";
  /** By what decisions name it. */
  readonly known: string;
  /** Its numbers, the first of which no other of the list has. */
  readonly ids: readonly [Id, ...Id[]];
  /** As the list has it: what its slug is made of, so that this stays when a title is mended. */
  readonly titleThere: string;
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  /** When it was active, as the list has it. */
  readonly active: Spell;
  readonly read: Read;
}

/** Organizations by what each list calls them. */
export interface Organizations {
  /** The slug of a list's organization; undefined where that list has none of the name. */
  slugOf(list: Entry["list"], known: string): string | undefined;
  /** The facts of all of them. */
  facts(): Fact[];
}

/** What the articles name: the common names that the decisions' slugs must have to be those. */
const OURS: Readonly<Record<string, string>> = {
  "united-nations": "United Nations",
  "european-union": "European Union",
  quad: "Quad",
};

/** Brings together what is one organization in several lists. */
export function organizationsOf(reading: Reading, entries: readonly Entry[]): Organizations {
  const decisions = new Map(
    MATCHES.filter(({ decision }) => decision === "match").flatMap((match) =>
      (["digo", "iigo", "migo"] as const).flatMap((list) =>
        match[list] === undefined ? [] : [[`${list} ${match[list]}`, match] as const],
      ),
    ),
  );
  const together = new Map<Match | Entry, Entry[]>();
  for (const entry of entries) {
    const one = decisions.get(`${entry.list} ${entry.known}`) ?? entry;
    together.set(one, [...(together.get(one) ?? []), entry]);
  }
  const things = [...together].map(([one, of]) => ({
    of,
    ...placeOf(reading, "ours" in one ? one.ours : undefined, of),
  }));
  const slugs = new Map(
    things.flatMap(({ slug, of }) => of.map(({ list, known }) => [`${list} ${known}`, slug] as const)),
  );
  return {
    slugOf: (list, known) => slugs.get(`${list} ${known}`),
    facts: () => things.flatMap(({ of, slug, isOurs }) => factsOf(reading, of, slug, isOurs)),
  };
}

// A thing of ours is there already if the seeds are; what a list had before keeps its slug.
function placeOf({ known }: Reading, ours: string | undefined, of: readonly Entry[]) {
  if (ours !== undefined && known.named("Actor", OURS[ours] ?? "").includes(ours)) return { slug: ours, isOurs: true };
  const bearer = of
    .map(({ ids: [id] }) => known.bearerOf("Actor", id.scheme, id.value))
    .find((slug) => slug !== undefined);
  const [first] = of as [Entry, ...Entry[]]; // each came from an entry
  return { slug: bearer ?? known.slugFor("Actor", first.ids[0], first.titleThere), isOurs: false };
}

// Each list cites it with its own days; the first brings the names and numbers of all.
function factsOf({ make }: Reading, of: readonly Entry[], slug: string, isOurs: boolean): Fact[] {
  const [{ name, active, read }, ...others] = of as [Entry, ...Entry[]];
  const ids = of.flatMap((entry) => entry.ids);
  const names = of.flatMap((entry): OtherName[] => [{ text: entry.name, kind: "ALIAS" }, ...entry.otherNames]);
  const otherNames = onceEach(names.filter(({ text }) => text !== (isOurs ? OURS[slug] : name)));
  // Whoever is in both was informal first; the lists of informal ones end where it became formal.
  const kind = of.some(({ list }) => list === "digo") ? "FORMAL_IGO" : "INFORMAL_IGO";
  return [
    ...(isOurs
      ? make.actor(slug, { ids, otherNames, active }, read)
      : make.organization({ slug, names: { en: name, tr: null }, otherNames, ids, kind, active }, read)),
    ...others.flatMap((other) => make.actor(slug, { active: other.active }, other.read)),
  ];
}

function onceEach(names: readonly OtherName[]): OtherName[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}
