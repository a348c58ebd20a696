// What several kinds of things have in common, as the API must show it: names, citations, periods, participants.
import { dateOf } from "./dates.js";
import { written, type Written } from "./yaml.js";

/** All files of the seeds. */
export const seeds = {
  sources: written("sources"),
  countries: written("countries"),
  organizations: written("organizations"),
  alliances: written("alliances"),
  memberships: written("memberships"),
  officials: written("officials"),
  offices: written("offices"),
  tenures: written("tenures"),
  agreements: written("agreements"),
  obligations: written("obligations"),
  events: written("events"),
  statements: written("statements"),
  topics: written("topics"),
};

type Places = Written<"events">["cited"];

/** An enum's value: `treaty-alliance` is `TREATY_ALLIANCE`. */
export const value = (text: string) => text.toUpperCase().replaceAll("-", "_");
/** What a reference shows: the slug alone, or null. */
export const slug = (text: string | undefined) => (text === undefined ? null : { slug: text });
/** The things of a file with their keys. */
export const entries = <Thing>(things: Record<string, Thing>) => Object.entries(things);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The place of a locator in an article: headline, standfirst, paragraphs and sentences by number. */
function placeOf(locator: string): string {
  if (locator === "headline") return "0";
  if (locator === "standfirst") return "1";
  const numbers = /^¶(\d+)(?: s(\d+))?$/.exec(locator);
  return `2 ${numbers?.[1]?.padStart(3, "0")} ${(numbers?.[2] ?? "").padStart(3, "0")}`;
}

/** The citations in their order, there and read back from their sources. */
export function cited(places: Places) {
  const nodes = places
    .map(({ in: source, at, as = "asserted", by = [], note }) => ({
      source: { slug: source },
      locator: at,
      note,
      presentation: value(as),
      claimants: by.map(participation),
    }))
    .sort((one, other) => compare(one.source.slug, other.source.slug) || compare(placeOf(one.locator), placeOf(other.locator)));
  return { citations: { totalCount: nodes.length, nodes }, readBack: nodes };
}

const regions = {
  en: new Intl.DisplayNames("en", { type: "region" }),
  tr: new Intl.DisplayNames("tr", { type: "region" }),
};

/** A country's names: those written, or those that its code has in CLDR. */
export function countryNames({ names, code = "" }: Written<"countries">): { en: string; tr: string } {
  return names ?? { en: regions.en.of(code) ?? "", tr: regions.tr.of(code) ?? "" };
}

type Names = { en: string; tr?: string };

/** A thing's common names, and all its names in order. */
export function named({ en, tr }: Names, { otherNames = [] }: Pick<Written<"officials">, "otherNames">) {
  return {
    name: en,
    turkish: tr ?? en,
    names: [
      { text: en, language: "EN", kind: "COMMON" },
      ...(tr === undefined ? [] : [{ text: tr, language: "TR", kind: "COMMON" }]),
      ...otherNames.map(({ text, language, kind }) => ({ text, language: language ? value(language) : null, kind: value(kind) })),
    ],
  };
}

/** English names of what lists are ordered by. */
const englishNames: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ...entries(seeds.countries).map(([key, country]) => [key, countryNames(country).en] as const),
  ...entries(seeds.organizations).map(([key, { names }]) => [key, names.en] as const),
  ...entries(seeds.topics).map(([key, { names }]) => [key, names.en] as const),
]);

/** Things by their slugs, in the order of their English names. */
export function byName(slugs: readonly string[] = []) {
  const name = (text: string) => (englishNames[text] ?? text).toLowerCase().replaceAll("-", " ");
  return slugs.toSorted((one, other) => compare(name(one), name(other))).map(slug);
}

/** First and last day on which a dated article shows what it cites. */
function seen(places: Places) {
  const shown = places.filter(({ as }) => as !== "expected");
  const days = shown.flatMap(({ in: source }) => seeds.sources[source]?.published ?? seeds.sources[source]?.updated ?? []).map(String).sort();
  return { knownFrom: days[0] ?? null, knownUntil: days.at(-1) ?? null };
}

/** The period of what stands until a source says otherwise. */
export function standing({ period, cited }: { period?: Written<"alliances">["period"]; cited: Places }) {
  return { start: dateOf(period?.start), end: dateOf(period?.end), endStatus: value(period?.status ?? "ongoing"), ...seen(cited) };
}

type Participant = { party?: string; official?: string; office?: string; role?: string };

/** Who takes part, with the tenure that the office picks. */
export function participation({ party, official, office, role = "speaker" }: Participant) {
  return {
    party: slug(party),
    official: slug(official),
    tenure: official && office ? { office: slug(office), official: slug(official) } : null,
    role: value(role),
  };
}

/** What an event or a statement is about, in order. */
export function about(subjects: readonly { alliance?: string; agreement?: string; event?: string }[] = []) {
  return subjects.map(({ alliance, agreement, event }) => ({
    __typename: alliance ? "Alliance" : agreement ? "Agreement" : "Event",
    slug: alliance ?? agreement ?? event,
  }));
}

/** How firmly its sources say that an event happened: once asserted is reported, whatever else is only claimed of it. */
export function statusOf(places: Places) {
  const how = places.map(({ as = "asserted" }) => as);
  if (how.includes("asserted")) return "REPORTED";
  return ["claimed", "estimated", "expected"].find((one) => how.includes(one))!.toUpperCase();
}
