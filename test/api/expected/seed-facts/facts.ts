// What the API must say of each thing of the seeds, from their YAML.
import { dateOf } from "./dates.js";
import { about, byName, cited, countryNames, entries, named, participation, seeds, slug, standing, statusOf, value } from "./pieces.js";
import { spells } from "./spells.js";

type Facts = Record<string, object>;

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
    const { code = null, iso3 = null, isoNumeric = null, cowCode = null, gwCode = null, cowAbbreviation, row } = country;
    // By scheme and value, as ExternalId is ordered: digits before letters, KO before KR.
    const iso = [isoNumeric, code, iso3].filter((one) => one !== null).sort();
    const codes = [
      ...(cowCode === null ? [] : [{ scheme: "COW", value: String(cowCode) }]),
      ...(cowAbbreviation === undefined ? [] : [{ scheme: "COW-ABBREVIATION", value: cowAbbreviation }]),
      ...(gwCode === null ? [] : [{ scheme: "GW", value: String(gwCode) }]),
      ...iso.map((value) => ({ scheme: "ISO3166-1", value })),
    ];
    const citation = {
      source: { slug: "country-codes" },
      locator: `row ${row}`,
      note: "Names the country and its codes.",
      presentation: "ASSERTED",
      claimants: [],
    };
    return {
      slug: key,
      ...named(countryNames(country), country),
      externalIds: codes,
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
    status: statusOf(event.cited),
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
