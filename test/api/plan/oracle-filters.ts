// What the filters, orders and day arguments mean, said once more in plain code over rows in memory.
import { citedFacts, comparedKinds } from "../../../src/facts/fact-kinds.js";
import { DisagreementAspect, ObligationKind } from "../../../src/generated/prisma/enums.js";
import { fold } from "../../../src/text/fold.js";
import { onDays, type Args, type Row } from "./oracle-days.js";
import { areAtOdds } from "./oracle-disputes.js";
import { createParties } from "./oracle-parties.js";
import type { World } from "./world-rows.js";

type Test = (row: Row, asked: never, days: Args) => boolean;

const among =
  (column: string): Test =>
  (row, asked: unknown[]) =>
    asked.includes(row[column]);
const equals =
  (column: string): Test =>
  (row, asked: unknown) =>
    row[column] === asked;
const text: Test = (row, asked: string) => fold(asked) !== "" && String(row["search"]).includes(fold(asked));
const within =
  (column: string): Test =>
  (row, { from, to }: { from?: string | null; to?: string | null }) => {
    const [earliest, latest] = [row[`${column}Earliest`] as string | null, row[`${column}Latest`] as string | null];
    if (row[column] === null) return false;
    return (!from || (earliest !== null && earliest >= from)) && (!to || (latest !== null && latest <= to));
  };

/** What is certainly not so is not possibly so, and the other way round. */
const opposite = (days: Args): Args => ({
  ...days,
  certainty: days["certainty"] === "POSSIBLE" ? "CERTAIN" : "POSSIBLE",
});

const held: Test = (row, { on, certainty }: Args) => onDays(row, { asOf: on, certainty });
/** What sort of fact a citation leads to, by the name of its type; null where it leads to none. */
export function factKindOf(citation: Row, world: World): string | null {
  const [column, fact] = Object.entries(citedFacts).find(([column]) => citation[column] !== null) ?? [];
  if (column === undefined || fact === undefined) return null;
  if (fact.table === "Actor") return world.actors.find(({ id }) => id === citation[column])?.kind ?? null;
  return fact.table.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

/** Over what sort of fact sources differ. */
export function disagreedFactOf(row: Row): string | null {
  const relation = [...comparedKinds.keys()].find((relation) => (row[`${relation}Id`] ?? null) !== null);
  return relation?.toUpperCase() ?? null;
}

/** Gives the test of whether a row of a type passes a filter. */
export function createFilters(world: World) {
  const find = (rows: readonly Row[], id: unknown, column = "id") =>
    rows.filter((row) => id !== null && row[column] === id);
  const groupsOf = (kind: string) => world.actors.filter((actor) => actor.kind === kind);
  const one =
    (type: string, rows: readonly Row[], column: string): Test =>
    (row, asked: Args, days) =>
      find(rows, row[column]).some((target) => passes(type, target, asked, days));
  const many =
    (type: string, targets: (row: Row, days: Args) => readonly Row[]): Test =>
    (row, { some, none }: { some?: Args | null; none?: Args | null }, days) => {
      const rows = (asked: Args) => targets(row, asked);
      const negated = opposite(days);
      return (
        (!some || rows(days).some((target) => passes(type, target, some, days))) &&
        (!none || !rows(negated).some((target) => passes(type, target, none, negated)))
      );
    };
  const linked = (rows: readonly Row[], links: readonly Row[], from: string, to: string) => (row: Row) =>
    links.filter((link) => link[from] === row["id"]).flatMap((link) => find(rows, link[to]));
  const detail =
    (rows: readonly Row[], column: string): Test =>
    (row, asked: unknown[]) =>
      find(rows, row["id"], "actorId").some((found) => asked.includes(found[column]));

  const externalId =
    (bearer: string): Test =>
    (row, { scheme, value }: { scheme: string; value?: string[] | null }) =>
      find(world.externalIds, row["id"], bearer).some(
        (found) => found["scheme"] === scheme && (!value || value.includes(String(found["value"]))),
      );

  const singleSource =
    (column: string): Test =>
    (row, asked: boolean) => {
      const sources = new Set(find(world.citations, row["id"], column).map(({ sourceId }) => sourceId)).size;
      return asked ? sources === 1 : sources > 1;
    };
  const citations = (column: string) => many("Citation", ({ id }) => find(world.citations, id, column));
  const ofSource = { singleSource: singleSource("actorId"), citations: citations("actorId") };

  const { actors } = world;
  const wasParty = createParties(world);
  const ofActor = externalId("actorId");
  const agreements = many("Agreement", linked(world.agreements, world.agreementParties, "partyId", "agreementId"));
  const memberships = many("Membership", ({ id }) => find(world.memberships, id, "partyId"));
  const members = many("Membership", ({ id }) => find(world.memberships, id, "groupId"));
  const topics = (links: readonly Row[], from: string) => many("Topic", linked(world.topics, links, from, "topicId"));
  const participants = (column: string) => many("Participation", ({ id }) => find(world.participations, id, column));

  const disputed =
    (type: string): Test =>
    (row, asked: boolean, { asOf }) =>
      asked === areAtOdds(world, type, row, asOf);
  const code: Test = (row, asked: string[]) =>
    find(world.countries, row["id"], "actorId").some((country) =>
      asked.some((one) => [country["code"], country["iso3"]].includes(one.toUpperCase())),
    );

  const tests: Record<string, Record<string, Test>> = {
    Party: { slug: among("slug"), code, text, externalId: ofActor, is: among("kind"), memberships, agreements },
    Group: {
      ...{ slug: among("slug"), text, externalId: ofActor, is: among("kind"), members },
      form: detail(world.alliances, "form"),
      organizationKind: detail(world.organizations, "kind"),
    },
    Country: {
      ...{ slug: among("slug"), code, text, externalId: ofActor, memberships, agreements, ...ofSource },
    },
    Organization: {
      ...{ slug: among("slug"), text, externalId: ofActor, kind: detail(world.organizations, "kind"), members },
      ...ofSource,
      held: (row, asked) => find(world.organizations, row["id"], "actorId").some((found) => held(found, asked, {})),
      parent: (row, asked: Args, days) =>
        find(world.organizations, row["id"], "actorId").some(({ parentId }) =>
          find(actors, parentId).some((parent) => passes("Party", parent, asked, days)),
        ),
      disputed: disputed("Organization"),
    },
    Alliance: {
      slug: among("slug"),
      text,
      externalId: ofActor,
      form: detail(world.alliances, "form"),
      members,
      held: (row, asked) => find(world.alliances, row["id"], "actorId").some((found) => held(found, asked, {})),
      topics: topics(world.allianceTopics, "allianceId"),
      disputed: disputed("Alliance"),
      ...ofSource,
    },
    Membership: {
      party: one("Party", actors, "partyId"),
      group: one("Group", actors, "groupId"),
      status: among("status"),
      endStatus: among("endStatus"),
      held,
      singleSource: singleSource("membershipId"),
      citations: citations("membershipId"),
      disputed: disputed("Membership"),
      rejoined: (row, asked: boolean) =>
        asked ===
        world.memberships.some(
          ({ groupId, partyId, endLatest }) =>
            groupId === row["groupId"] &&
            partyId === row["partyId"] &&
            endLatest !== null &&
            typeof row["startEarliest"] === "string" &&
            +new Date(row["startEarliest"]) - +new Date(endLatest) > 86_400_000,
        ),
    },
    Official: {
      slug: among("slug"),
      text,
      externalId: externalId("officialId"),
      singleSource: singleSource("officialId"),
      citations: citations("officialId"),
      tenures: many("Tenure", ({ id }) => find(world.tenures, id, "officialId")),
    },
    Office: {
      slug: among("slug"),
      text,
      role: (row, asked: string[]) => (row["roles"] as string[]).some((role) => asked.includes(role)),
      party: one("Party", actors, "partyId"),
    },
    Tenure: {
      official: one("Official", world.officials, "officialId"),
      office: one("Office", world.offices, "officeId"),
      singleSource: singleSource("tenureId"),
      citations: citations("tenureId"),
      disputed: disputed("Tenure"),
      acting: equals("acting"),
      endStatus: among("endStatus"),
      held,
    },
    Agreement: {
      ...{
        slug: among("slug"),
        text,
        externalId: externalId("agreementId"),
        kind: among("kind"),
        status: among("status"),
        signed: within("signed"),
        inForce: within("inForce"),
        held,
      },
      singleSource: singleSource("agreementId"),
      citations: citations("agreementId"),
      disputed: disputed("Agreement"),
      parties: many("Party", (row, days) =>
        linked(
          actors,
          world.agreementParties,
          "agreementId",
          "partyId",
        )(row).filter(({ id }) => wasParty(row["id"], id, days)),
      ),
      actions: many("AgreementAction", ({ id }) => find(world.actions, id, "agreementId")),
      obligations: many("Obligation", ({ id }) => find(world.obligations, id, "agreementId")),
      topics: topics(world.agreementTopics, "agreementId"),
    },
    AgreementAction: {
      ...{ kind: among("kind"), party: one("Party", actors, "partyId"), on: within("on") },
      singleSource: singleSource("actionId"),
      citations: citations("actionId"),
    },
    Obligation: {
      ...{
        kind: among("kind"),
        bearer: one("Party", actors, "bearerId"),
        beneficiary: one("Party", actors, "beneficiaryId"),
      },
      ...{
        agreement: one("Agreement", world.agreements, "agreementId"),
        alliance: one("Alliance", actors, "allianceId"),
        held,
        singleSource: singleSource("obligationId"),
        citations: citations("obligationId"),
        disputed: disputed("Obligation"),
      },
    },
    Event: {
      ...{ slug: among("slug"), text, kind: among("kind"), status: among("status"), on: within("on") },
      singleSource: singleSource("eventId"),
      citations: citations("eventId"),
      ...{ participants: participants("eventId"), topics: topics(world.eventTopics, "eventId") },
    },
    Participation: {
      role: among("role"),
      party: one("Party", actors, "partyId"),
      official: one("Official", world.officials, "officialId"),
    },
    Statement: {
      ...{ text, act: among("act"), joint: equals("joint"), on: within("on"), speakers: participants("statementId") },
      singleSource: singleSource("statementId"),
      citations: citations("statementId"),
      event: one("Event", world.events, "eventId"),
      targets: many("Party", linked(actors, world.targets, "statementId", "partyId")),
      topics: topics(world.statementTopics, "statementId"),
    },
    Defender: {
      defender: one("Party", actors, "defenderId"),
      obligation: one("Obligation", world.obligations, "obligationId"),
    },
    TriggeredObligation: {
      ...{ effect: among("effect"), side: equals("side"), conflicting: equals("conflicting") },
      bearer: one("Party", actors, "bearerId"),
      obligation: one("Obligation", world.obligations, "obligationId"),
    },
    Tie: { kind: among("kind") },
    Change: { kind: among("kind"), fact: among("fact") },
    Topic: { slug: among("slug"), text },
    Source: {
      slug: among("slug"),
      text,
      kind: among("kind"),
      language: among("language"),
      published: within("published"),
    },
    Disagreement: {
      aspect: among("aspect"),
      fact: (row, asked: string[]) => asked.includes(String(disagreedFactOf(row))),
      alliance: one("Alliance", groupsOf("ALLIANCE"), "groupId"),
      organization: one("Organization", groupsOf("ORGANIZATION"), "groupId"),
      agreement: one("Agreement", world.agreements, "agreementId"),
      membership: one("Membership", world.memberships, "membershipId"),
      obligation: one("Obligation", world.obligations, "obligationId"),
      tenure: one("Tenure", world.tenures, "tenureId"),
      sources: many("Source", ({ id }) =>
        find(world.sides, id, "disagreementId")
          .flatMap(({ citationId }) => find(world.citations, citationId))
          .flatMap(({ sourceId }) => find(world.sources, sourceId)),
      ),
    },
    Citation: {
      source: one("Source", world.sources, "sourceId"),
      locator: among("locator"),
      fact: (row, asked: string[]) => asked.includes(String(factKindOf(row, world))),
      presentation: among("presentation"),
      claimants: participants("citationId"),
    },
  };

  /** `days` are the arguments of the list. */
  function passes(type: string, row: Row, filter: Args, days: Args): boolean {
    return Object.entries(filter).every(([name, asked]) => {
      if (asked === undefined || asked === null) return true;
      if (name === "and") return (asked as Args[]).every((inner) => passes(type, row, inner, days));
      if (name === "or") return (asked as Args[]).some((inner) => passes(type, row, inner, days));
      if (name === "not") return !passes(type, row, asked as Args, opposite(days));
      const test = tests[type]?.[name];
      if (!test) throw new Error(`the oracle does not know the filter ${type}Filter.${name}: see oracle.test.ts`);
      return test(row, asked as never, days);
    });
  }

  return Object.assign(passes, { knows: (type: string, name: string) => tests[type]?.[name] !== undefined });
}

/** Reads the keys that a row sorts by. */
export type Keys = (row: Row) => readonly (string | number | null)[];

/** Gives the keys that each order sorts by, the last of which no two rows share. */
export function createOrders(world: World): Record<string, Record<string, Keys>> {
  const column =
    (name: string, identity: string): Keys =>
    (row) => [row[name] as string, row[identity] as string];
  const of =
    (rows: readonly Row[], link: string, name: string): Keys =>
    (row) => [rows.find(({ id }) => id === row[link])?.[name] as string, row["key"] as string];
  const named = { NAME: column("sortEn", "slug"), NAME_TR: column("sortTr", "slug") };
  const titled = { TITLE: column("sortEn", "slug"), TITLE_TR: column("sortTr", "slug") };
  const since = { SINCE: column("possibleFrom", "key") };
  const { actors, officials, offices, sources } = world;
  return {
    ...{
      Country: named,
      Organization: named,
      Alliance: named,
      Party: named,
      Official: named,
      Topic: named,
      Office: titled,
    },
    Membership: { GROUP: of(actors, "groupId", "sortEn"), PARTY: of(actors, "partyId", "sortEn"), ...since },
    Tenure: { ...since, OFFICIAL: of(officials, "officialId", "sortEn"), OFFICE: of(offices, "officeId", "sortEn") },
    Agreement: { ...titled, SIGNED: column("signedLatest", "slug"), IN_FORCE: column("inForceLatest", "slug") },
    AgreementAction: { DATE: column("onLatest", "key") },
    Obligation: {
      KIND: (row) => [Object.keys(ObligationKind).indexOf(String(row["kind"])), row["key"] as string],
      ...{ BEARER: of(actors, "bearerId", "sortEn"), BENEFICIARY: of(actors, "beneficiaryId", "sortEn"), ...since },
    },
    Event: { DATE: column("onLatest", "slug"), ...titled },
    Participation: { PLACE: column("position", "id") },
    Defender: {
      DEFENDER: of(actors, "defenderId", "sortEn"),
      KIND: (row) => [
        Object.keys(ObligationKind).indexOf(
          String(world.obligations.find(({ id }) => id === row["obligationId"])?.kind),
        ),
        row["key"] as string,
      ],
    },
    TriggeredObligation: {
      STEP: (row) => [row["step"] as number, row["side"] as string, ...of(actors, "bearerId", "sortEn")(row)],
      BEARER: (row) => {
        const [name = "", key = ""] = of(actors, "bearerId", "sortEn")(row);
        return [name, row["step"] as number, key];
      },
    },
    Tie: { KIND: column("place", "key") },
    Change: { DATE: column("onLatest", "key") },
    Statement: { DATE: column("onLatest", "key") },
    SearchHit: {
      RANK: (row) => [row["rank"] as number, row["place"] as number, row["folded"] as string, row["key"] as string],
    },
    Path: { LENGTH: column("length", "key") },
    Link: { KIND: ({ rank, name, key }) => [rank as number, name as string, key as string] },
    Source: { TITLE: column("sortEn", "slug"), PUBLISHED: column("publishedLatest", "slug") },
    Disagreement: {
      ASPECT: (row) => [Object.keys(DisagreementAspect).indexOf(String(row["aspect"])), row["key"] as string],
    },
    Citation: {
      PLACE: (row) => [
        sources.find(({ id }) => id === row["sourceId"])?.slug ?? "",
        row["position"] as number,
        row["key"] as string,
      ],
    },
  };
}

/** Sorts rows by keys; null comes last both ways. */
export function sorted(rows: readonly Row[], keys: Keys, direction: unknown): Row[] {
  return [...rows].sort((one, other) => compareKeys(keys(one), keys(other), direction));
}

/** Which of two rows comes first, by their keys: below 0 where it is the first. */
export function compareKeys(one: ReturnType<Keys>, other: ReturnType<Keys>, direction: unknown): number {
  const way = direction === "DESC" ? -1 : 1;
  const compared = one.map((key, place) => compare(key, other[place] ?? null, way));
  return compared.find((difference) => difference !== 0) ?? 0;
}

function compare(one: string | number | null, other: string | number | null, way: number): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -way : way;
}
