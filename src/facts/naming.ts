import type { Language, NameKind } from "../generated/prisma/enums.js";
import { fold } from "../text/fold.js";
import { sortKey } from "../text/sort-key.js";
import { reference, type Cited, type Row } from "./row.js";

/** A common name in English, and in Turkish if there is one. */
export interface CommonNames {
  readonly en: string;
  readonly tr: string | null;
}

/** A further name. Without a language, it belongs to no particular language. */
export interface OtherName {
  readonly text: string;
  readonly language?: Language | undefined;
  readonly kind: NameKind;
}

type Name = Pick<Row<"Name">, "language" | "kind"> & { readonly text: string };

/** The columns of a thing's name that it is sorted by. */
export function sortColumns({ en, tr }: CommonNames): { sortEn: string; sortTr: string } {
  return { sortEn: sortKey(en, "EN"), sortTr: sortKey(tr ?? en, "TR") };
}

/** Texts folded for text filters, each once, separated by `|`. */
export function searchColumn(texts: readonly (string | null | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text ? [fold(text)] : [])))].join("|");
}

/**
 * The names of an actor or an official: first the ones that it is called by (English, Turkish), which have one kind, then the
 * others. No name occurs twice in a language.
 */
export function namesOf(
  { en, tr }: CommonNames,
  others: readonly OtherName[] = [],
  kind: "COMMON" | "DESCRIPTIVE" = "COMMON",
): Name[] {
  const names: Name[] = [
    { text: en, language: "EN", kind },
    ...(tr === null ? [] : [{ text: tr, language: "TR", kind } as const]),
    ...others.map(({ text, language, kind }) => ({ text, language: language ?? null, kind })),
  ];
  const seen = new Set<string>();
  return names.filter(({ text, language }) => {
    const isNew = !seen.has(`${String(language)} ${text}`);
    seen.add(`${String(language)} ${text}`);
    return isNew;
  });
}

/** The rows of an owner's names, without citations. */
export function nameRows(bearer: "Actor" | "Official", slug: string, names: readonly Name[]): Cited<"Name">[] {
  return names.map((name, position) => ({
    actorId: bearer === "Actor" ? reference("Actor", slug) : null,
    officialId: bearer === "Official" ? reference("Official", slug) : null,
    ...name,
    position,
    citedBy: [],
  }));
}

/** The rows of an owner's numbers in other systems, without citations. */
export function externalIdRows(
  bearer: "Actor" | "Official" | "Agreement",
  slug: string,
  ids: readonly { readonly scheme: string; readonly value: string }[] = [],
): Cited<"ExternalId">[] {
  return ids.map(({ scheme, value }) => ({
    actorId: bearer === "Actor" ? reference("Actor", slug) : null,
    officialId: bearer === "Official" ? reference("Official", slug) : null,
    agreementId: bearer === "Agreement" ? reference("Agreement", slug) : null,
    scheme,
    value,
    citedBy: [],
  }));
}
