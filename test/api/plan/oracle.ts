// The slow way, for comparison: graphql-js over the same schema with a resolver for each field, reading rows in memory. It shares
// the schema, the data model, the kinds of facts and the folding of text with the product, and nothing of src/plan.
import { execute, getNamedType, parse, type ExecutionResult, type GraphQLSchema } from "graphql";
import packageJson from "../../../package.json" with { type: "json" };
import { citedKinds, comparedKinds } from "../../../src/facts/fact-kinds.js";
import { model } from "../../../src/generated/model.js";
import type { CursorBook } from "./cursor-book.js";
import { firstFault, sizeUpTo, type Faults } from "./oracle-faults.js";
import { onDays, type Args, type Row } from "./oracle-days.js";
import { sorted } from "./oracle-filters.js";
import { createCounts } from "./oracle-counts.js";
import { codesEndsOf, createCoverages } from "./oracle-coverage.js";
import { createIds } from "./oracle-ids.js";
import { missingIn } from "./oracle-missing.js";
import { createNames } from "./oracle-names.js";
import { createNetworks } from "./oracle-network.js";
import { atTheirCertainty, createPages } from "./oracle-pages.js";
import { createSearch } from "./oracle-search.js";
import { createParties } from "./oracle-parties.js";
import { createQuestions } from "./oracle-questions.js";
import { meantArguments } from "./meant-arguments.js";
import { createPaths, pathFault } from "./oracle-paths.js";
import type { World } from "./world-rows.js";

/** Resolves a field; `faults` say which arguments no client may send. */
type Resolve = ((row: Row, args: Args) => unknown) & { readonly faults?: Faults };
type Fields = Record<string, Resolve>;

/** The slow way to answer the operations on a schema. */
export interface Oracle {
  execute(query: string, variableValues?: Args, operationName?: string): ExecutionResult;
  /** The code with which the arguments of a field that is read are to be refused, if they are. */
  fault(typename: string, fieldName: string, args: Args): string | undefined;
  /** Whether they name what does not exist, which the operation's statement finds. */
  namesNothing(typename: string, fieldName: string, args: Args): boolean;
  /** What it lacks to answer operations on the schema, and where to add it. */
  missing(): readonly string[];
}

/** Makes the oracle of a world; `onResolve` is told of every field that it resolves. */
export function createOracle(
  schema: GraphQLSchema,
  world: World,
  cursors: CursorBook,
  onResolve: (typename: string, fieldName: string) => void = () => undefined,
): Oracle {
  const { page, faultsOf, knows } = createPages(world, cursors);
  const search = createSearch(world);
  const { paths, links, owed } = createPaths(world);
  const networks = createNetworks(world, links);

  const typenames = new Map<unknown, string>();
  const tables = new Map<string, readonly Row[]>([["Actor", world.actors]]);
  const tag = (typename: string, rows: readonly Row[]) => {
    tables.set(typename, rows);
    rows.forEach((row) => typenames.set(row, typename));
  };
  for (const actor of world.actors)
    typenames.set(actor, { COUNTRY: "Country", ORGANIZATION: "Organization", ALLIANCE: "Alliance" }[actor.kind]);
  tag("Membership", world.memberships);
  tag("Official", world.officials);
  tag("Tenure", world.tenures);
  tag("Agreement", world.agreements);
  tag("AgreementAction", world.actions);
  tag("Obligation", world.obligations);
  tag("Event", world.events);
  tag("Statement", world.statements);
  tag("Office", world.offices);
  tag("Topic", world.topics);
  tag("Source", world.sources);
  tag("Citation", world.citations);
  tag("Disagreement", world.disagreements);
  const ids = createIds(typenames as ReadonlyMap<Row, string>);

  /** The rows whose column is the value. */
  const having = (rows: readonly Row[], column: string, value: unknown): readonly Row[] =>
    value === null || value === undefined ? [] : rows.filter((row) => row[column] === value);
  const get = (rows: readonly Row[], value: unknown, column = "id"): Row | null =>
    having(rows, column, value)[0] ?? null;

  /** The fact to which one of some relations of a table leads. */
  const factOf = (table: "Citation" | "Disagreement", relations: readonly string[], row: Row) =>
    relations
      .map((relation) => {
        const relationsOf: Readonly<Record<string, { readonly table: string }>> = model[table].relations;
        return get(tables.get(relationsOf[relation]?.table ?? "") ?? [], row[`${relation}Id`]);
      })
      .find((fact) => fact !== null);

  const edge = (type: string, standard: string, rows: (row: Row, args: Args) => readonly Row[]): Resolve =>
    Object.assign((row: Row, args: Args) => page(type, standard, rows(row, args), args), {
      faults: faultsOf(type, standard),
    });
  const through =
    (rows: readonly Row[], links: readonly Row[], from: string, to: string) =>
    ({ id }: Row) =>
      rows.filter((row) => links.some((link) => link[from] === id && link[to] === row["id"]));
  const all = (type: string, standard: string, rows: readonly Row[]): Resolve => edge(type, standard, () => rows);
  const one =
    (rows: readonly Row[], column: string): Resolve =>
    (row) =>
      get(rows, row[column]);

  const partialDate = (row: Row, name: string) => {
    const value = row[name];
    if (typeof value !== "string") return null;
    const precision = value.includes("/") ? "INTERVAL" : ({ 4: "YEAR", 7: "MONTH" }[value.length] ?? "DAY");
    return { value, precision, earliest: row[`${name}Earliest`], latest: row[`${name}Latest`] };
  };
  const dates = (...names: string[]): Fields =>
    Object.fromEntries(names.map((name) => [name, (row: Row) => partialDate(row, name)]));
  const translated = (field: string): Fields => ({
    [field]: (row, { language }) => (language === "TR" ? (row[`${field}Tr`] ?? row[`${field}En`]) : row[`${field}En`]),
  });
  const citations = (column: string): Fields => ({
    citations: edge("Citation", "PLACE", ({ id }) => having(world.citations, column, id)),
  });
  const subjects = (row: Row): unknown =>
    get(world.actors, row["allianceId"]) ??
    get(world.agreements, row["agreementId"]) ??
    get(world.events, row["eventId"]);
  const daysTo = (signed: unknown, inForce: unknown) => {
    if (signed === null || inForce === null) return null;
    return Math.max(0, Math.round((+new Date(inForce as string) - +new Date(signed as string)) / 86_400_000));
  };
  const shortList = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (String(a["sortEn"]) < String(b["sortEn"]) ? -1 : 1));
  const spells = (rows: readonly Row[]) =>
    [...rows].sort((a, b) => (String(a["possibleFrom"]) < String(b["possibleFrom"]) ? -1 : 1));
  const inRole = (row: Row, { role }: Args) =>
    !role || (get(world.offices, row["officeId"])?.["roles"] as unknown[]).includes(role);
  const countryDetail =
    (column: string): Resolve =>
    ({ id }) =>
      get(world.countries, id, "actorId")?.[column];

  /** A list of which the first so many are given. */
  const sized = (most: number, resolve: Resolve): Resolve =>
    Object.assign((row: Row, args: Args) => resolve(row, args), {
      faults: { size: sizeUpTo(most) },
    });

  /** What can be wrong with the arguments of a page that answers a question: what of the question itself is, before the cursor. */
  const asking = (type: string, standard: string, ofQuestion: (args: Args) => string | undefined): Faults => {
    const ofPage = faultsOf(type, standard);
    return { ...ofPage, value: (args) => ofQuestion(args) ?? ofPage.value(args) };
  };

  /** What of a question's arguments asks for a page: the others are the question. */
  const pageOnly = ({ first, after, last, before }: Args): Args => ({ first, after, last, before });

  const { actors } = world;
  const questions = createQuestions(world);
  const wasParty = createParties(world);
  const partyOf = (slug: unknown) => actors.find((actor) => actor.slug === slug && actor.kind !== "ALLIANCE")?.id;
  /** A page of what is known of the parties that arguments name; null where one of them is none. The days are the question's own. */
  const question = (
    type: string,
    standard: string,
    parties: readonly string[],
    rows: (args: Args, parties: readonly number[]) => readonly Row[],
  ): Resolve => {
    const isGiven = (args: Args) => parties.filter((name) => typeof args[name] === "string");
    return Object.assign(
      (_: Row, args: Args) => {
        const found = isGiven(args).map((name) => partyOf(args[name]));
        if (found.includes(undefined)) return null;
        const all = rows(args, found as number[]); // none is undefined
        for (const row of all) typenames.set(row, typeof row["is"] === "string" ? row["is"] : type);
        const ever = rows({ ...args, asOf: undefined }, found as number[]);
        const isOfDays = (row: Row, { from, to, certainty }: Args) => onDays(row, { from, to, certainty });
        return { ...page(type, standard, all, args, isOfDays), unfiltered: ever, asked: args };
      },
      {
        faults: asking(type, standard, (args) => {
          const named = isGiven(args).map((name) => args[name]);
          const isTwice = named.length === 2 && named[0] === named[1];
          const isSecondAlone = typeof args["with"] === "string" && typeof args["party"] !== "string";
          return isTwice || isSecondAlone ? "BAD_USER_INPUT" : daysFault(args);
        }),
      },
    );
  };
  const daysFault = ({ from, to }: Args) =>
    typeof from === "string" && typeof to === "string" && from > to ? "BAD_USER_INPUT" : undefined;
  const timeline: Resolve = Object.assign(
    ({ id }: Row, args: Args) => page("Change", "DATE", questions.changes(Number(id)), args),
    { faults: asking("Change", "DATE", daysFault) },
  );
  const named: Fields = {
    ...translated("name"),
    names: ({ id }) => having(world.names, "actorId", id),
    externalIds: ({ id }) => having(world.externalIds, "actorId", id),
  };
  const everOfParty = through(world.agreements, world.agreementParties, "partyId", "agreementId");
  // Those in which it was on the day; who bears witness to them is asked of all that it was ever in.
  const agreementsOfParty: Resolve = Object.assign(
    (row: Row, args: Args) => {
      const ever = everOfParty(row);
      const thingsOf = (days: Args) => ever.filter(({ id }) => wasParty(id, row["id"], days));
      return { ...page("Agreement", "TITLE", thingsOf(atTheirCertainty(args)), args), unfiltered: ever, thingsOf };
    },
    { faults: faultsOf("Agreement", "TITLE") },
  );
  const party: Fields = {
    ...named,
    ...citations("actorId"),
    memberships: edge("Membership", "GROUP", ({ id }) => having(world.memberships, "partyId", id)),
    agreements: agreementsOfParty,
    obligations: edge("Obligation", "KIND", ({ id }, { role }) =>
      world.obligations.filter(
        ({ bearerId, beneficiaryId }) =>
          (role !== "BENEFICIARY" && bearerId === id) || (role !== "BEARER" && beneficiaryId === id),
      ),
    ),
    offices: edge("Office", "TITLE", ({ id }) => having(world.offices, "partyId", id)),
    tenures: edge("Tenure", "SINCE", ({ id }, args) =>
      world.tenures.filter((tenure) => get(world.offices, tenure.officeId)?.["partyId"] === id && inRole(tenure, args)),
    ),
    events: edge("Event", "DATE", through(world.events, world.eventParties, "partyId", "eventId")),
    statements: edge("Statement", "DATE", through(world.statements, world.statementParties, "partyId", "statementId")),
    timeline,
  };
  const group: Fields = {
    ...named,
    members: edge("Membership", "PARTY", ({ id }) => having(world.memberships, "groupId", id)),
  };
  const obligations = (column: string) => edge("Obligation", "KIND", ({ id }) => having(world.obligations, column, id));
  const topics = (links: readonly Row[], column: string) =>
    edge("Topic", "NAME", through(world.topics, links, column, "topicId"));
  // What has no end status is no period: its columns are told apart from none by it.
  const standing = (row: Row | null) => (row && row["endStatus"] !== null ? row : null);
  const period: Fields = { period: standing };
  const disagreements = (column: string): Fields => ({
    disagreements: ({ id }) => having(world.disagreements, column, id),
  });
  const ofKind = (kind: string) => actors.filter((actor) => actor.kind === kind);
  const bySlug =
    (rows: readonly Row[]): Resolve =>
    (_, { slug }) =>
      get(rows, slug, "slug");

  const memberships: Fields = {
    bearerMembership: one(world.memberships, "bearerMembershipId"),
    beneficiaryMembership: one(world.memberships, "beneficiaryMembershipId"),
  };

  const resolvers: Record<string, Fields> = {
    Query: {
      node: Object.assign((_: Row, { id }: Args) => ids.find(id), {
        faults: { value: ({ id }: Args) => ids.faultOf([id]) },
      }),
      nodes: Object.assign((_: Row, args: Args) => (args["ids"] as unknown[]).map(ids.find), {
        faults: { value: (args: Args) => ids.faultOf(args["ids"] as unknown[]) }, // a list of the schema's own type
      }),
      about: () => world.revisions[0] ?? null,
      country: (_, { code }) =>
        actors.find(({ id }) =>
          [countryDetail("code")({ id }, {}), countryDetail("iso3")({ id }, {})].includes(String(code).toUpperCase()),
        ) ?? null,
      party: bySlug(actors.filter(({ kind }) => kind !== "ALLIANCE")),
      ...{
        organization: bySlug(ofKind("ORGANIZATION")),
        alliance: bySlug(ofKind("ALLIANCE")),
        official: bySlug(world.officials),
      },
      ...{ office: bySlug(world.offices), agreement: bySlug(world.agreements), event: bySlug(world.events) },
      ...{ topic: bySlug(world.topics), source: bySlug(world.sources) },
      ...{
        countries: all("Country", "NAME", ofKind("COUNTRY")),
        organizations: all("Organization", "NAME", ofKind("ORGANIZATION")),
      },
      ...{
        alliances: all("Alliance", "NAME", ofKind("ALLIANCE")),
        officials: all("Official", "NAME", world.officials),
      },
      ...{ offices: all("Office", "TITLE", world.offices), memberships: all("Membership", "GROUP", world.memberships) },
      tenures: edge("Tenure", "SINCE", (_, args) => world.tenures.filter((tenure) => inRole(tenure, args))),
      ...{
        agreements: all("Agreement", "TITLE", world.agreements),
        obligations: all("Obligation", "KIND", world.obligations),
      },
      ...{ events: all("Event", "DATE", world.events), statements: all("Statement", "DATE", world.statements) },
      ...{ topics: all("Topic", "NAME", world.topics), sources: all("Source", "TITLE", world.sources) },
      citations: all("Citation", "PLACE", world.citations),
      disagreements: all("Disagreement", "ASPECT", world.disagreements),
      search: edge("SearchHit", "RANK", (_, args) => search(args)),
      defenders: question("Defender", "DEFENDER", ["of"], (args, [of = 0]) => questions.defenders(of, args)),
      obligationsTriggered: question(
        "TriggeredObligation",
        "STEP",
        ["attacked", "attacker"],
        (args, [attacked = 0, attacker = 0]) => questions.triggered(attacked, attacker, args),
      ),
      ties: question("Tie", "KIND", ["a", "b"], (args, [a = 0, b = 0]) => questions.ties(a, b, args)),
      changes: question("Change", "DATE", ["party", "with"], (_, [party, second]) =>
        party !== undefined && second !== undefined ? questions.changesOfTwo(party, second) : questions.changes(party),
      ),
      path: Object.assign(
        (_: Row, args: Args) => {
          const isParty = (slug: unknown) => actors.some((actor) => actor.slug === slug && actor.kind !== "ALLIANCE");
          const areThere = isParty(args["from"]) && isParty(args["to"]);
          if (!areThere) return null;
          return { ...page("Path", "LENGTH", paths(args), pageOnly(args)), asOf: args["asOf"], asked: args };
        },
        { faults: asking("Path", "LENGTH", pathFault) },
      ),
      network: Object.assign((_: Row, asked: Args) => ({ asked }), {
        faults: { value: ({ minWeight }: Args) => ((minWeight as number) < 1 ? "BAD_USER_INPUT" : undefined) },
      }),
    },
    Name: {
      citations: edge("Citation", "PLACE", through(world.citations, world.nameCitations, "nameId", "citationId")),
    },
    ExternalId: {
      citations: edge(
        "Citation",
        "PLACE",
        through(world.citations, world.externalIdCitations, "externalIdId", "citationId"),
      ),
    },
    Network: {
      nodeCount: ({ asked }) => networks.nodes(asked as Args).length,
      edgeCount: ({ asked }) => networks.edges(asked as Args).length,
      nodes: sized(1_000, ({ asked }, { first }) => networks.nodes(asked as Args, first as number)),
      edges: sized(20_000, ({ asked }, { first }) => networks.edges(asked as Args).slice(0, first as number)),
    },
    NetworkEdge: {
      owed: ({ from, to, asked }) => owed(from as Row, to as Row, asked as Args),
      links: edge("Link", "KIND", ({ from, to, asked }) => links(from as Row, to as Row, asked as Args)),
    },
    PathStep: {
      owed: ({ from, to, asked }) => owed(from as Row, to as Row, asked as Args),
      links: edge("Link", "KIND", ({ from, to, asked }) => links(from as Row, to as Row, asked as Args)),
    },
    Defender: {
      ...memberships,
      defender: one(actors, "defenderId"),
      obligation: one(world.obligations, "obligationId"),
    },
    TriggeredObligation: {
      ...memberships,
      bearer: one(actors, "bearerId"),
      beneficiary: one(actors, "beneficiaryId"),
      obligation: one(world.obligations, "obligationId"),
    },
    MembershipTie: {
      a: one(world.memberships, "membershipId"),
      b: one(world.memberships, "otherMembershipId"),
      group: (row) => get(actors, get(world.memberships, row["membershipId"])?.["groupId"]),
    },
    AgreementTie: { agreement: one(world.agreements, "agreementId") },
    ObligationTie: { ...memberships, obligation: one(world.obligations, "obligationId") },
    EventTie: { event: one(world.events, "eventId") },
    StatementTie: { statement: one(world.statements, "statementId") },
    Change: { ...dates("on"), fact: ({ of }) => of },
    Country: {
      ...party,
      ...Object.fromEntries(
        ["code", "iso3", "isoNumeric", "cowCode", "gwCode"].map((column) => [column, countryDetail(column)]),
      ),
      flag: (row) => {
        const code = countryDetail("code")(row, {}) as string | null;
        return code && [...code].map((letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join("");
      },
      existed: ({ id }) => spells(having(world.existences, "countryId", id)),
      predecessors: ({ id }) =>
        shortList(
          having(world.successions, "successorId", id).flatMap((row) => having(actors, "id", row["predecessorId"])),
        ),
      successors: ({ id }) =>
        shortList(
          having(world.successions, "predecessorId", id).flatMap((row) => having(actors, "id", row["successorId"])),
        ),
    },
    Organization: {
      ...party,
      ...group,
      kind: ({ id }) => get(world.organizations, id, "actorId")?.["kind"],
      parent: ({ id }) => get(actors, get(world.organizations, id, "actorId")?.["parentId"]),
      active: ({ id }) => standing(get(world.organizations, id, "actorId")),
      ...disagreements("groupId"),
    },
    Alliance: {
      ...group,
      ...citations("actorId"),
      ...disagreements("groupId"),
      form: ({ id }) => get(world.alliances, id, "actorId")?.["form"],
      active: ({ id }) => standing(get(world.alliances, id, "actorId")),
      agreements: edge(
        "Agreement",
        "TITLE",
        through(world.agreements, world.allianceAgreements, "allianceId", "agreementId"),
      ),
      obligations: obligations("allianceId"),
      statements: edge("Statement", "DATE", through(world.statements, world.subjects, "allianceId", "statementId")),
      events: edge("Event", "DATE", through(world.events, world.eventSubjects, "allianceId", "eventId")),
      topics: topics(world.allianceTopics, "allianceId"),
    },
    Membership: {
      ...period,
      ...citations("membershipId"),
      ...disagreements("membershipId"),
      party: one(actors, "partyId"),
      group: one(actors, "groupId"),
    },
    Official: {
      ...translated("name"),
      ...citations("officialId"),
      names: ({ id }) => having(world.names, "officialId", id),
      externalIds: ({ id }) => having(world.externalIds, "officialId", id),
      tenures: edge("Tenure", "SINCE", ({ id }, args) =>
        having(world.tenures, "officialId", id).filter((tenure) => inRole(tenure, args)),
      ),
      events: edge("Event", "DATE", through(world.events, world.participations, "officialId", "eventId")),
      statements: edge(
        "Statement",
        "DATE",
        through(world.statements, world.participations, "officialId", "statementId"),
      ),
    },
    Office: {
      ...translated("title"),
      party: one(actors, "partyId"),
      tenures: edge("Tenure", "SINCE", ({ id }, args) =>
        having(world.tenures, "officeId", id).filter((tenure) => inRole(tenure, args)),
      ),
    },
    Tenure: {
      ...period,
      ...citations("tenureId"),
      ...disagreements("tenureId"),
      official: one(world.officials, "officialId"),
      office: one(world.offices, "officeId"),
    },
    Agreement: {
      ...translated("title"),
      ...citations("agreementId"),
      ...disagreements("agreementId"),
      timeToForce: (row) => (row["inForce"] === null ? null : row),
      ...dates("signed", "inForce", "terminated"),
      externalIds: ({ id }) => having(world.externalIds, "agreementId", id),
      status: (row, { asOf }) => {
        if (typeof asOf !== "string") return row["status"];
        const stages = {
          PROPOSED: "proposed",
          AGREED: "agreed",
          SIGNED: "signed",
          IN_FORCE: "inForce",
          TERMINATED: "terminated",
        };
        const reached = Object.entries(stages).filter(([stage, column]) => {
          const latest = row[`${column}Latest`];
          return typeof latest === "string" && (stage === "TERMINATED" ? latest < asOf : latest <= asOf);
        });
        return reached.at(-1)?.[0] ?? "NOT_YET";
      },
      parties: edge("Party", "NAME", through(actors, world.agreementParties, "agreementId", "partyId")),
      actions: edge("AgreementAction", "DATE", ({ id }) => having(world.actions, "agreementId", id)),
      obligations: obligations("agreementId"),
      alliances: edge("Alliance", "NAME", through(actors, world.allianceAgreements, "agreementId", "allianceId")),
      topics: topics(world.agreementTopics, "agreementId"),
    },
    TimeToForce: {
      leastDays: ({ signedLatest, inForceEarliest }) => daysTo(signedLatest, inForceEarliest),
      mostDays: ({ signedEarliest, inForceLatest }) => daysTo(signedEarliest, inForceLatest),
    },
    AgreementAction: {
      ...dates("on"),
      ...citations("actionId"),
      agreement: one(world.agreements, "agreementId"),
      party: one(actors, "partyId"),
    },
    Obligation: {
      ...period,
      ...citations("obligationId"),
      ...disagreements("obligationId"),
      ...{ agreement: one(world.agreements, "agreementId"), alliance: one(actors, "allianceId") },
      ...{ bearer: one(actors, "bearerId"), beneficiary: one(actors, "beneficiaryId") },
    },
    Event: {
      ...translated("title"),
      ...dates("on", "until"),
      ...citations("eventId"),
      partOf: one(world.events, "partOfId"),
      parts: edge("Event", "DATE", ({ id }) => having(world.events, "partOfId", id)),
      participants: edge("Participation", "PLACE", ({ id }) => having(world.participations, "eventId", id)),
      topics: topics(world.eventTopics, "eventId"),
      about: ({ id }) => having(world.eventSubjects, "eventId", id).map(subjects),
      statements: edge("Statement", "DATE", ({ id }) => having(world.statements, "eventId", id)),
    },
    Participation: {
      party: one(actors, "partyId"),
      official: one(world.officials, "officialId"),
      tenure: one(world.tenures, "tenureId"),
    },
    Statement: {
      ...translated("summary"),
      ...dates("on"),
      ...citations("statementId"),
      speakers: ({ id }) =>
        sorted(having(world.participations, "statementId", id), (row) => [row["position"] as number], "ASC"),
      targets: ({ id }) => shortList(through(actors, world.targets, "statementId", "partyId")({ id })),
      about: ({ id }) =>
        having(world.subjects, "statementId", id).map(({ eventId, ...row }) => subjects({ ...row, eventId })),
      topics: topics(world.statementTopics, "statementId"),
      event: one(world.events, "eventId"),
    },
    Topic: {
      ...translated("name"),
      statements: edge("Statement", "DATE", through(world.statements, world.statementTopics, "topicId", "statementId")),
      events: edge("Event", "DATE", through(world.events, world.eventTopics, "topicId", "eventId")),
      agreements: edge(
        "Agreement",
        "TITLE",
        through(world.agreements, world.agreementTopics, "topicId", "agreementId"),
      ),
      alliances: edge("Alliance", "NAME", through(actors, world.allianceTopics, "topicId", "allianceId")),
    },
    Source: {
      ...dates("published", "updated"),
      coverage: ({ id }) => standing(get(world.coverages, id, "sourceId")),
      codesEnds: ({ id }) => codesEndsOf(world, id),
      citations: edge("Citation", "PLACE", ({ id }) => having(world.citations, "sourceId", id)),
    },
    Citation: {
      source: one(world.sources, "sourceId"),
      reading: ({ id }) => standing(get(world.readings, id, "citationId")),
      claimants: ({ id }) =>
        sorted(having(world.participations, "citationId", id), (row) => [row["position"] as number], "ASC"),
      fact: (row) => factOf("Citation", [...citedKinds.keys()], row),
    },
    Disagreement: {
      fact: (row) => factOf("Disagreement", [...comparedKinds.keys()], row),
      sides: ({ id }) => {
        const sides = having(world.sides, "disagreementId", id);
        return sorted(sides, (row) => [get(world.citations, row["citationId"])?.["key"] as string], "ASC");
      },
    },
    DisagreementSide: { citation: one(world.citations, "citationId") },
    Reading: period,
    About: {
      version: () => packageJson.version,
      lastChange: (row) => row["at"],
      sources: all("Source", "TITLE", world.sources),
    },
    ...merged(createCounts(world), createCoverages(world)),
    Period: {
      ...dates("start", "end"),
      holds: (row, { on }) => ["CERTAIN", "POSSIBLE"].find((certainty) => onDays(row, { asOf: on, certainty })) ?? null,
    },
  };

  const isResolved = (type: string, field: string) => field === "id" || resolvers[type]?.[field] !== undefined;

  return {
    missing: () => missingIn(schema, typenames as ReadonlyMap<Row, string>, { ...knows, field: isResolved }),
    namesNothing: createNames(schema, world),
    fault: (typename, fieldName, args) => firstFault(resolvers[typename]?.[fieldName]?.faults ?? {}, args),
    execute: (query, variableValues, operationName) =>
      execute({
        schema,
        document: parse(query),
        variableValues,
        operationName,
        rootValue: {},
        fieldResolver: (row: Row, given: Args, _, { parentType, fieldName, returnType }) => {
          const args = meantArguments(parentType.getFields()[fieldName]?.args ?? [], given);
          onResolve(parentType.name, fieldName);
          if (fieldName === "id") return ids.idOf(row);
          const resolve = resolvers[parentType.name]?.[fieldName];
          if (!resolve && !(fieldName in row))
            throw new Error(
              `the oracle does not know ${parentType.name}.${fieldName}: ${getNamedType(returnType).name}; see oracle.test.ts`,
            );
          return resolve ? resolve(row, args) : row[fieldName];
        },
        typeResolver: (row) => typenames.get(row),
      }) as ExecutionResult, // nothing in it waits
  };
}

/** The fields of types that both know. */
function merged(one: Record<string, Fields>, other: Record<string, Fields>): Record<string, Fields> {
  const names = [...Object.keys(one), ...Object.keys(other)];
  return Object.fromEntries(names.map((name) => [name, { ...one[name], ...other[name] }]));
}
