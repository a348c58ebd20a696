// What the API must say of each thing of the seeds, from their YAML.
import { dateOf } from "./dates.js";
import { spells } from "./spells.js";
import { written, type Written } from "./yaml.js";

const seeds = {
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

type Facts = Record<string, object>;
type Places = Written<"events">["cited"];

/** An enum's value: `treaty-alliance` is `TREATY_ALLIANCE`. */
const value = (text: string) => text.toUpperCase().replaceAll("-", "_");
const slug = (text: string | undefined) => (text === undefined ? null : { slug: text });
const entries = <Thing>(things: Record<string, Thing>) => Object.entries(things);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The place of a locator in an article: headline, standfirst, paragraphs and sentences by number. */
function placeOf(locator: string): string {
  if (locator === "headline") return "0";
  if (locator === "standfirst") return "1";
  const numbers = /^¶(\d+)(?: s(\d+))?$/.exec(locator);
  return `2 ${numbers?.[1]?.padStart(3, "0")} ${(numbers?.[2] ?? "").padStart(3, "0")}`;
}

/** The citations in their order, there and read back from their sources. */
function cited(places: Places) {
  const nodes = places
    .map(({ in: source, at, note }) => ({ source: { slug: source }, locator: at, note }))
    .sort((one, other) => compare(one.source.slug, other.source.slug) || compare(placeOf(one.locator), placeOf(other.locator)));
  return { citations: { totalCount: nodes.length, nodes }, readBack: nodes };
}

const regions = {
  en: new Intl.DisplayNames("en", { type: "region" }),
  tr: new Intl.DisplayNames("tr", { type: "region" }),
};

function countryNames({ names, code = "" }: Written<"countries">): { en: string; tr: string } {
  return names ?? { en: regions.en.of(code) ?? "", tr: regions.tr.of(code) ?? "" };
}

type Names = { en: string; tr?: string };

function named({ en, tr }: Names, { otherNames = [] }: Pick<Written<"officials">, "otherNames">) {
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
const englishNames: Readonly<Record<string, string>> = Object.fromEntries([
  ...entries(seeds.countries).map(([key, country]) => [key, countryNames(country).en]),
  ...entries(seeds.organizations).map(([key, { names }]) => [key, names.en]),
  ...entries(seeds.topics).map(([key, { names }]) => [key, names.en]),
]);

function byName(slugs: readonly string[] = []) {
  const name = (text: string) => (englishNames[text] ?? text).toLowerCase().replaceAll("-", " ");
  return slugs.toSorted((one, other) => compare(name(one), name(other))).map(slug);
}

/** First and last day on which a dated article shows what it cites. */
function seen(places: Places) {
  const days = places.flatMap(({ in: source }) => seeds.sources[source]?.published ?? seeds.sources[source]?.updated ?? []).map(String).sort();
  return { knownFrom: days[0] ?? null, knownUntil: days.at(-1) ?? null };
}

function standing({ period, cited }: { period?: Written<"alliances">["period"]; cited: Places }) {
  return { start: dateOf(period?.start), end: dateOf(period?.end), endStatus: value(period?.status ?? "ongoing"), ...seen(cited) };
}

type Participant = { party?: string; official?: string; office?: string; role?: string };

function participation({ party, official, office, role = "speaker" }: Participant) {
  return {
    party: slug(party),
    official: slug(official),
    tenure: official && office ? { office: slug(office), official: slug(official) } : null,
    role: value(role),
  };
}

function about(subjects: readonly { alliance?: string; agreement?: string; event?: string }[] = []) {
  return subjects.map(({ alliance, agreement, event }) => ({
    __typename: alliance ? "Alliance" : agreement ? "Agreement" : "Event",
    slug: alliance ?? agreement ?? event,
  }));
}

function map<Thing>(things: Record<string, Thing>, fact: (thing: Thing, key: string) => object): Facts {
  return Object.fromEntries(entries(things).map(([key, thing]) => [key, fact(thing, key)]));
}

/** Each kind's things by key. Citations stand in them twice: as the thing lists them, and as its sources lead to it. */
export const facts = {
  sources: map(seeds.sources, ({ kind, language, published, updated, ...source }, key) => ({
    slug: key,
    kind: value(kind),
    title: source.title,
    publisher: source.publisher ?? null,
    agencies: source.agencies ?? [],
    language: language ? value(language) : null,
    published: dateOf(published),
    updated: dateOf(updated),
    url: source.url ?? null,
    licence: source.licence ?? null,
    coverage: null,
  })),

  countries: map(seeds.countries, (country, key) => {
    const { code = null, iso3 = null, isoNumeric = null, cowCode = null, gwCode = null, row } = country;
    const codes = { COW: cowCode, GW: gwCode, "ISO3166-1-alpha-2": code, "ISO3166-1-alpha-3": iso3, "ISO3166-1-numeric": isoNumeric };
    const citation = { source: { slug: "country-codes" }, locator: `row ${row}`, note: "Names the country and its codes." };
    return {
      slug: key,
      ...named(countryNames(country), country),
      externalIds: entries(codes).flatMap(([scheme, known]) => (known === null ? [] : [{ scheme, value: String(known) }])),
      code,
      iso3,
      isoNumeric,
      cowCode,
      gwCode,
      citations: { totalCount: 1, nodes: [citation] },
      readBack: [citation],
    };
  }),

  organizations: map(seeds.organizations, (organization, key) => ({
    slug: key,
    ...named(organization.names, organization),
    externalIds: organization.externalIds ?? [],
    kind: value(organization.kind),
    parent: slug(organization.parent),
    ...cited(organization.cited),
  })),

  alliances: map(seeds.alliances, (alliance, key) => ({
    slug: key,
    ...named(alliance.names, alliance),
    externalIds: alliance.externalIds ?? [],
    form: value(alliance.form),
    active: standing(alliance),
    agreements: { nodes: (alliance.restsOn ?? []).map(slug) },
    topics: { nodes: byName(alliance.topics) },
    ...cited(alliance.cited),
  })),

  memberships: map(seeds.memberships, (membership, key) => ({
    group: slug(key.split("/")[0]),
    party: slug(key.split("/")[1]),
    status: value(membership.status ?? "full"),
    period: standing(membership),
    ...cited(membership.cited),
  })),

  officials: map(seeds.officials, (official, key) => ({
    slug: key,
    ...named(official.names, official),
    externalIds: official.externalIds ?? [],
    ...cited(official.cited),
  })),

  offices: map(seeds.offices, ({ titles, roles, party }, key) => ({
    slug: key,
    title: titles.en,
    turkish: titles.tr,
    roles: roles.map(value),
    party: slug(party),
  })),

  tenures: map(seeds.tenures, ({ acting = false, cited: places }, key) => {
    const [endStatus, knownFrom, knownUntil] = spells[key] ?? [];
    return {
      office: slug(key.split("/")[0]),
      official: slug(key.split("/")[1]),
      acting,
      period: { start: null, end: null, endStatus, knownFrom, knownUntil },
      ...cited(places),
    };
  }),

  agreements: map(seeds.agreements, (agreement, key) => ({
    slug: key,
    title: agreement.titles.en,
    turkish: agreement.titles.tr,
    kind: value(agreement.kind),
    status: value(agreement.stage),
    signed: dateOf(agreement.signed),
    inForce: dateOf(agreement.inForce),
    terminated: dateOf(agreement.terminated),
    externalIds: agreement.externalIds ?? [],
    parties: { nodes: byName(agreement.parties) },
    topics: { nodes: byName(agreement.topics) },
    actions: { totalCount: agreement.actions?.length ?? 0 },
    ...cited(agreement.cited),
  })),

  actions: Object.fromEntries(
    entries(seeds.agreements).flatMap(([agreement, { actions = [] }]) =>
      actions.map(({ kind, by, on, cited: places }) => [
        `${agreement}/${value(kind)}/${by ?? "as a whole"}`,
        { agreement: slug(agreement), kind: value(kind), party: slug(by), on: dateOf(on), ...cited(places) },
      ]),
    ),
  ) as Facts,

  obligations: map(seeds.obligations, (obligation) => {
    const { inForce, terminated } = seeds.agreements[obligation.agreement ?? ""] ?? {};
    const period = obligation.period ?? { start: inForce, end: terminated };
    return {
      agreement: slug(obligation.agreement),
      alliance: slug(obligation.alliance),
      kind: value(obligation.kind),
      bearer: slug(obligation.bearer),
      beneficiary: slug(obligation.beneficiary),
      condition: obligation.condition ?? null,
      article: obligation.article ?? null,
      period: standing({ period, cited: obligation.cited }),
      ...cited(obligation.cited),
    };
  }),

  events: map(seeds.events, (event, key) => ({
    slug: key,
    title: event.titles.en,
    turkish: event.titles.tr,
    kind: value(event.kind),
    status: value(event.status),
    on: dateOf(event.on),
    until: dateOf(event.until),
    place: event.place ?? null,
    partOf: slug(event.partOf),
    participants: { nodes: event.participants.map(participation) },
    about: about(event.about),
    topics: { nodes: byName(event.topics) },
    ...cited(event.cited),
  })),

  statements: Object.fromEntries(
    Object.values(seeds.statements).map((statement) => [
      statement.summary.en, // what the API shows of it that no other has; its key is in its id
      {
        act: value(statement.act),
        summary: statement.summary.en,
        turkish: statement.summary.tr,
        on: dateOf(statement.on),
        joint: statement.joint ?? false,
        speakers: statement.speakers.map(participation),
        targets: byName(statement.targets),
        about: about(statement.about),
        topics: { nodes: byName(statement.topics) },
        event: slug(statement.event),
        ...cited(statement.cited),
      },
    ]),
  ) as Facts,

  topics: map(seeds.topics, ({ names }, key) => ({ slug: key, name: names.en, turkish: names.tr })),
};

/** How many citations the seeds hold in each source. */
export const citationsOf: Readonly<Record<string, number>> = Object.fromEntries(
  Object.keys(seeds.sources).map((source) => [
    source,
    Object.values(facts)
      .flatMap((things) => Object.values(things))
      .flatMap((thing) => ("citations" in thing ? (thing.citations as { nodes: { source: { slug: string } }[] }).nodes : []))
      .filter((citation) => citation.source.slug === source).length,
  ]),
);
