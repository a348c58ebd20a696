import { ID, Int, Resolver } from "type-graphql";
import { ObligationKind } from "../generated/prisma/enums.js";
import { maxIds } from "../plan/kinds/node.js";
import { About } from "./about.js";
import { Agreement } from "./agreement/agreement.js";
import { Alliance } from "./alliance/alliance.js";
import { DateScalar } from "./date/date-scalar.js";
import { Certainty } from "./date/period.js";
import { bySlug } from "./declare/by-slug.js";
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

/** The description of the schema. */
export const schemaDescription =
  "Alliances and agreements as a graph of cited facts: countries, organizations, officials, offices, alliances, agreements, obligations, events and statements. Start at Query. Every list is a Relay connection. `asOf` returns what held on a date.";

/** The description of Query, for which type-graphql has no place. */
export const queryDescription =
  "Entry points of the API: one object by slug, code or id, or a list of all objects of a type. An object that does not exist is null.";

/** The fields of Query. */
@Resolver()
export class Query {
  @Argument("id", () => ID, { description: "Global id of the object." })
  @RootRow(
    () => Node,
    { from: "node" },
    {
      description:
        "Object with this global id. Null if it no longer exists. An id that this API never gave is an error (BAD_ID).",
    },
  )
  node: unknown;

  @Argument("ids", () => [ID], {
    description: `Global ids of the objects, at most ${maxIds} (otherwise TOO_MANY_IDS).`,
  })
  @RootRow(
    () => [Node],
    { from: "nodes" },
    {
      items: "nullable",
      description:
        "Objects with these global ids, in the order of the ids. Null in place of an object that no longer exists. An id that this API never gave is an error (BAD_ID).",
    },
  )
  nodes: unknown;

  @RootQuestion("searchHits", {
    call: searchCall,
    order: "RANK",
    description:
      "Objects with this name in any language, case and spelling, or with a similar name if there are none. Best matches first; of equal matches, countries first. At most 100.",
  })
  search: unknown;

  @RootRow(
    () => About,
    { from: "row", matching: [], latest: true },
    {
      description: "Version of this server and sources of its data. Null until data has been loaded.",
    },
  )
  about: About;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Party, bySlug, { description: "Country or organization with this slug. Null if there is none." })
  party: unknown;

  @Argument("code", () => String, {
    description: "ISO 3166-1 alpha-2 or alpha-3 code of the country, in upper or lower case.",
  })
  @RootRow(
    () => Country,
    { from: "row", matching: [withCode] },
    {
      description:
        "Country with this ISO code. Null if there is none. `party` finds a country by its slug, also one without a code.",
    },
  )
  country: unknown;

  @RootEdge("countries", { order: "NAME", description: "All countries, present and former." })
  countries: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Organization, bySlug, { description: "Organization with this slug. Null if there is none." })
  organization: unknown;

  @RootEdge("organizations", { order: "NAME", description: "All organizations, present and former." })
  organizations: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Official, bySlug, { description: "Official with this slug. Null if there is none." })
  official: unknown;

  @RootEdge("officials", { order: "NAME", description: "All officials, present and former." })
  officials: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Office, bySlug, { description: "Office with this slug. Null if there is none." })
  office: unknown;

  @RootEdge("offices", { order: "TITLE", description: "All offices of all parties." })
  offices: unknown;

  @RootEdge("tenures", { order: "SINCE", description: "All tenures of officials in offices, present and past." })
  tenures: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Alliance, bySlug, { description: "Alliance with this slug. Null if there is none." })
  alliance: unknown;

  @RootEdge("alliances", { order: "NAME", description: "All alliances, present and former." })
  alliances: unknown;

  @RootEdge("memberships", {
    cost: 8,
    order: "GROUP",
    description: "All memberships of parties in groups, present and past.",
  })
  memberships: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Agreement, bySlug, { description: "Agreement with this slug. Null if there is none." })
  agreement: unknown;

  @RootEdge("agreements", {
    cost: 15,
    order: "TITLE",
    description:
      "All agreements. With `asOf`: those in force on that date. Trade agreements and UN treaties need `certainty: POSSIBLE`, because their datasets do not record ends (`Source.codesEnds`).",
  })
  agreements: unknown;

  @RootEdge("obligations", {
    cost: 15,
    order: "KIND",
    description: "All obligations between parties. `role` has no effect on this field.",
  })
  obligations: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Event, bySlug, { description: "Event with this slug. Null if there is none." })
  event: unknown;

  @RootEdge("events", { order: "DATE", description: "All events from all sources." })
  events: unknown;

  @RootEdge("statements", { order: "DATE", description: "All statements from all sources." })
  statements: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Topic, bySlug, { description: "Topic with this slug. Null if there is none." })
  topic: unknown;

  @RootEdge("topics", { order: "NAME", description: "All topics of our own list." })
  topics: unknown;

  @Argument("slug", () => String, {
    description: "Slug of the object. The former slug of an object that was merged into another also works.",
  })
  @RootRow(() => Source, bySlug, { description: "Source with this slug. Null if there is none." })
  source: unknown;

  @RootEdge("sources", {
    order: "TITLE",
    description: "All sources: articles, documents, web pages, reference works and datasets.",
  })
  sources: unknown;

  @RootQuestion("paths", {
    call: pathCall,
    order: "LENGTH",
    description: `Shortest paths between two parties, all of equal length, in the order of the slugs along them: the first ${maxPaths} if there are more. Empty if no path has \`maxLength\` steps or fewer. Null if a slug belongs to no party.`,
  })
  path: unknown;

  @Argument("asOf", () => DateScalar, {
    nullable: true,
    description:
      "Returns only links that held on this date. Null: links of any date. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  @Argument("certainty", () => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description:
      "Certainty required on the date. CERTAIN (default): returns only links that certainly held. POSSIBLE: also returns links that may have held. No effect without a date.",
  })
  @Argument("kinds", () => [LinkKind], {
    defaultValue: allLinkKinds,
    description: "Kinds of links to include in the network. Default and null: all.",
  })
  @Argument("obligations", () => [ObligationKind], { nullable: true, description: obligationsDescription })
  @Argument("minWeight", () => Int, {
    defaultValue: 1,
    description: "Minimum weight of an edge, at least 1 (otherwise BAD_USER_INPUT). Default and null: 1.",
  })
  @RootRow(
    () => Network,
    { from: "row", matching: [], call: networkCall },
    {
      description:
        "Network for drawing: parties with their degrees and communities, and the edges between them. Never null.",
    },
  )
  network: unknown;

  @RootEdge("disagreements", {
    order: "ASPECT",
    description:
      "All disagreements between sources: about alliances, organizations, memberships, obligations, agreements and tenures.",
  })
  disagreements: unknown;

  @RootEdge("citations", { cost: 45, order: "PLACE", description: "All citations of all facts." })
  citations: unknown;
}
