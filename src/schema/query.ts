import { ID, Int, Resolver } from "type-graphql";
import { ObligationKind } from "../generated/prisma/enums.js";
import { currentIdentity } from "../plan/current-slug.js";
import { maxIds } from "../plan/nodes.js";
import type { Condition } from "../plan/scope.js";
import { About } from "./about.js";
import { Agreement } from "./agreement/agreement.js";
import { Alliance } from "./alliance/alliance.js";
import { DateScalar } from "./date/date-scalar.js";
import { Certainty } from "./date/period.js";
import { Argument, RootEdge, RootRow } from "./declare/fields.js";
import { RootQuestion } from "./declare/questions.js";
import { Event } from "./event/event.js";
import { Network, networkCall } from "./network/network.js";
import { Node } from "./node/node.js";
import { Office } from "./official/office.js";
import { Official } from "./official/official.js";
import { withCode } from "./party/country-code.js";
import { Country } from "./party/country.js";
import { Organization } from "./party/organization.js";
import { Party } from "./party/party.js";
import { searchCall } from "./search/listing.js";
import { allLinkKinds, LinkKind } from "./path/link.js";
import { obligationsDescription } from "./path/owed.js";
import { pathCall } from "./path/listings.js";
import { maxPaths } from "./path/path.js";
import { Source } from "./source/source.js";
import { Topic } from "./topic/topic.js";

/** The one thing whose slug is the argument `slug`, or was until it was merged into that thing. */
const isNamed: Condition = (_, __, scope) =>
  `${scope.column("slug")} = ${currentIdentity(
    scope.table,
    "slug",
    scope.parameter((args) => args["slug"], "text"),
  )}`;

const bySlug = { from: "row", matching: [isNamed] } as const;

/** What the schema says of itself. */
export const schemaDescription =
  "Who is bound to whom, by what, since when, through whom, and who says so: countries, organisations, officials and their offices, alliances, agreements and the obligations in them, events and statements, each fact cited to where it was read. Start at Query; every list is a Relay connection; `asOf` asks what held on a day.";

/** What Query says of itself; type-graphql has no place for it. */
export const queryDescription =
  "Where every question starts: one thing by its slug, code or id, or a page of all things of a kind. What does not exist is null.";

/** The fields of Query. */
@Resolver()
export class Query {
  @Argument("id", () => ID, { description: "A global id." })
  @RootRow(
    () => Node,
    { from: "node" },
    { description: "The thing with a global id; null where there is none any more." },
  )
  node: unknown;

  @Argument("ids", () => [ID], { description: `Global ids, at most ${maxIds}.` })
  @RootRow(
    () => [Node],
    { from: "nodes" },
    {
      items: "nullable",
      description:
        "The things with these global ids, in the order of the ids; null in the place of one that there is no more.",
    },
  )
  nodes: unknown;

  @RootQuestion("searchHits", {
    call: searchCall,
    order: "RANK",
    description:
      "What is called so in whatever language, case and spelling, or nearly so where nothing is: the best matches first, a country before others that match as well. The 100 best, at most.",
  })
  search: unknown;

  @RootRow(
    () => About,
    { from: "row", matching: [], latest: true },
    {
      description: "What is served here; null while nothing has been loaded.",
    },
  )
  about: About;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Party, bySlug, { description: "The country or organisation of this slug." })
  party: unknown;

  @Argument("code", () => String, { description: "ISO 3166-1 alpha-2 or alpha-3, in any case." })
  @RootRow(
    () => Country,
    { from: "row", matching: [withCode] },
    { description: "The country of this ISO code; by its slug, as one without a code, it is found by `party`." },
  )
  country: unknown;

  @RootEdge("countries", { order: "NAME", description: "All countries, those that are gone too." })
  countries: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Organization, bySlug, { description: "The organisation of this slug." })
  organization: unknown;

  @RootEdge("organizations", { order: "NAME", description: "All organisations." })
  organizations: unknown;

  @Argument("slug", () => String, { description: "Their slug." })
  @RootRow(() => Official, bySlug, { description: "The official of this slug." })
  official: unknown;

  @RootEdge("officials", { order: "NAME", description: "All officials." })
  officials: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Office, bySlug, { description: "The office of this slug." })
  office: unknown;

  @RootEdge("offices", { order: "TITLE", description: "All offices." })
  offices: unknown;

  @RootEdge("tenures", { order: "SINCE", description: "All tenures." })
  tenures: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Alliance, bySlug, { description: "The alliance of this slug." })
  alliance: unknown;

  @RootEdge("alliances", { order: "NAME", description: "All alliances." })
  alliances: unknown;

  @RootEdge("memberships", { cost: 8, order: "GROUP", description: "All memberships." })
  memberships: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Agreement, bySlug, { description: "The agreement of this slug." })
  agreement: unknown;

  @RootEdge("agreements", {
    cost: 15,
    order: "TITLE",
    description:
      "All agreements. With `asOf`: those in force that day; certainly only where sources tell when such agreements ended, which those of trade agreements and of the UN's treaties do not (`Source.codesEnds`): `certainty: POSSIBLE` has these.",
  })
  agreements: unknown;

  @RootEdge("obligations", { cost: 15, order: "KIND", description: "All obligations. `role` asks nothing here." })
  obligations: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Event, bySlug, { description: "The event of this slug." })
  event: unknown;

  @RootEdge("events", { order: "DATE", description: "All events." })
  events: unknown;

  @RootEdge("statements", { order: "DATE", description: "All statements." })
  statements: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Topic, bySlug, { description: "The topic of this slug." })
  topic: unknown;

  @RootEdge("topics", { order: "NAME", description: "All topics." })
  topics: unknown;

  @Argument("slug", () => String, { description: "Its slug." })
  @RootRow(() => Source, bySlug, { description: "The source of this slug." })
  source: unknown;

  @RootEdge("sources", { order: "TITLE", description: "All sources." })
  sources: unknown;

  @RootQuestion("paths", {
    call: pathCall,
    order: "LENGTH",
    description: `The shortest chains of links between two parties, all of one length, in the order of the slugs along them: the first ${maxPaths} where there are more. None where nothing links them within \`maxLength\` steps; null where a slug is no party's. Who is reached is expanded once from either end, so the work is bounded by the links that there are.`,
  })
  path: unknown;

  @Argument("asOf", () => DateScalar, {
    nullable: true,
    description: "Only links of this day, up to ten years from now; any that there ever were without it.",
  })
  @Argument("certainty", () => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description: "With `asOf`: what certainly links, or also what possibly does.",
  })
  @Argument("kinds", () => [LinkKind], {
    defaultValue: allLinkKinds,
    description: "Kinds of links to include. Default and null: all.",
  })
  @Argument("obligations", () => [ObligationKind], { nullable: true, description: obligationsDescription })
  @Argument("minWeight", () => Int, {
    defaultValue: 1,
    description: "Minimum weight of an edge, at least 1. Null means 1.",
  })
  @RootRow(
    () => Network,
    { from: "row", matching: [], call: networkCall },
    {
      description:
        "Who is linked to whom, for drawing: parties with their degrees and communities, and edges between them. Never null.",
    },
  )
  network: unknown;

  @RootEdge("disagreements", {
    order: "ASPECT",
    description: "All that sources differ over: of alliances, memberships, obligations, agreements and tenures.",
  })
  disagreements: unknown;

  @RootEdge("citations", { cost: 45, order: "PLACE", description: "All citations." })
  citations: unknown;
}
