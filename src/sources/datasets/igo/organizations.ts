import type { Reading } from "../../dataset.js";
import type { Fact, Id, Read, Spell } from "../../../facts/facts.js";
import type { OtherName } from "../../../facts/naming.js";
import { MATCHES, type Match } from "./matches.js";

/** An organization in one of the lists. */
export interface Entry {
  readonly list: "digo" | "iigo" | "migo";
  /** Its name in decisions. */
  readonly known: string;
  /** Its numbers. No other organization of the list has the first one. */
  readonly ids: readonly [Id, ...Id[]];
  /** Its name in the list. Its slug is made from it, so that the slug stays when a title is corrected. */
  readonly titleThere: string;
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  /** When it was active, according to the list. */
  readonly active: Spell;
  readonly read: Read;
}

/** Organizations by their names in the lists. */
export interface Organizations {
  /** The slug of an organization of a list. Undefined if the list has no organization with this name. */
  slugOf(list: Entry["list"], known: string): string | undefined;
  /** The facts of all organizations. */
  facts(): Fact[];
}

/** Merges the entries of one organization in several lists. */
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
    facts: () => things.flatMap(({ of, slug, ourName }) => factsOf(reading, of, slug, ourName)),
  };
}

// An organization of the seeds exists already if the seeds are loaded. An organization that was in a list before keeps its slug.
function placeOf({ known }: Reading, ours: string | undefined, of: readonly Entry[]) {
  const ourName = ours === undefined ? undefined : known.nameOf(ours);
  if (ours !== undefined && ourName !== undefined) return { slug: ours, ourName };
  const bearer = of
    .map(({ ids: [id] }) => known.bearerOf("Actor", id.scheme, id.value))
    .find((slug) => slug !== undefined);
  const [first] = of as [Entry, ...Entry[]]; // each came from an entry
  return { slug: bearer ?? known.slugFor("Actor", first.ids[0], first.titleThere) };
}

// Each list cites it with its own days, names and numbers. The name in the first list is the common name, unless the seeds have
// another.
function factsOf({ make }: Reading, of: readonly Entry[], slug: string, ourName: string | undefined): Fact[] {
  const [first, ...others] = of as [Entry, ...Entry[]];
  const { name, ids, active, read } = first;
  const common = ourName ?? name;
  const otherNamesIn = (entry: Entry) =>
    onceEach(
      [{ text: entry.name, kind: "ALIAS" } as const, ...entry.otherNames].flatMap((one): OtherName[] => {
        if (one.text !== common) return [one];
        return entry === first && ourName === undefined ? [] : [{ ...one, language: "EN" }];
      }),
    );
  const otherNames = otherNamesIn(first);
  // An organization in both was informal first. The lists of informal ones end when it became formal.
  const kind = of.some(({ list }) => list === "digo") ? "FORMAL_IGO" : "INFORMAL_IGO";
  return [
    ...(ourName !== undefined
      ? make.actor(slug, { ids, otherNames, active }, read)
      : make.organization({ slug, names: { en: name, tr: null }, otherNames, ids, kind, active }, read)),
    ...others.flatMap((other) =>
      make.actor(slug, { ids: other.ids, otherNames: otherNamesIn(other), active: other.active }, other.read),
    ),
  ];
}

function onceEach(names: readonly OtherName[]): OtherName[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}
