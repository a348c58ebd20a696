import { DisagreementAspect, Presentation } from "../../generated/prisma/enums.js";
import type { RelationPath } from "../../plan/input-declaration.js";
import { AgreementFilter } from "../agreement/listings.js";
import { ObligationFilter } from "../agreement/obligation-listing.js";
import { AllianceFilter } from "../alliance/listing.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, isAnyOf, someOrNone } from "../declare/filters.js";
import { defineListing } from "../declare/listing.js";
import { pageArgs } from "../declare/page-args.js";
import { toMany } from "../declare/to-many.js";
import { MembershipFilter } from "../membership/listing.js";
import { TenureFilter } from "../official/listings.js";
import { CitationFilter, SourceFilter } from "./citation-filter.js";
import { OrganizationFilter } from "../party/listings.js";
import { Citation, citationOrders } from "./citation.js";
import { Disagreement, disagreementOrders } from "./disagreement.js";
import { disagreedFactKind, FactKind, factKind, isFactOf } from "./fact-kind.js";
import { Source, sourceOrders } from "./source.js";

/** Filter on related sources. */
const SourceListFilter = someOrNone("Source", () => SourceFilter);

/** Alliances and organizations are rows of one table: a filter of one kind must not match the other. */
function isOfKind(kind: "ALLIANCE" | "ORGANIZATION"): RelationPath["tied"] {
  return (_, group) => `${group.column("kind")} = '${kind}'`;
}

/** Filter on disagreements. */
@Filter("Filter on disagreements: all given conditions must match.")
export class DisagreementFilter {
  @Where(() => [DisagreementAspect], isAnyOf("aspect"), "Matches disagreements about one of these aspects.")
  aspect?: string[];

  @Where(() => [FactKind], isFactOf(disagreedFactKind), "Matches disagreements about facts of one of these kinds.")
  fact?: string[];

  @Where(
    () => AllianceFilter,
    { along: "group", many: false, tied: isOfKind("ALLIANCE") },
    "Matches disagreements about an alliance that matches this filter, one of its memberships or one of its obligations, as in `Alliance.disagreements`.",
  )
  alliance?: object;

  @Where(
    () => OrganizationFilter,
    { along: "group", many: false, tied: isOfKind("ORGANIZATION") },
    "Matches disagreements about an organization that matches this filter, or one of its memberships, as in `Organization.disagreements`.",
  )
  organization?: object;

  @Where(
    () => AgreementFilter,
    { along: "agreement", many: false },
    "Matches disagreements about an agreement that matches this filter.",
  )
  agreement?: object;

  @Where(
    () => MembershipFilter,
    { along: "membership", many: false },
    "Matches disagreements about a membership that matches this filter.",
  )
  membership?: object;

  @Where(
    () => ObligationFilter,
    { along: "obligation", many: false },
    "Matches disagreements about an obligation that matches this filter.",
  )
  obligation?: object;

  @Where(
    () => TenureFilter,
    { along: "tenure", many: false },
    "Matches disagreements about a tenure that matches this filter.",
  )
  tenure?: object;

  @Where(
    () => SourceListFilter,
    toMany("sides.citation.source"),
    "Condition on the sources that have a side. Two sources that both have one disagree with each other, or agree with each other against a third.",
  )
  sources?: object;
}

const factKindCount = countType("FactKind", "fact", () => FactKind, {
  description: "Kind of fact for which the items are counted.",
});

defineListing("sources", {
  connection: connectionTo("Source", () => Source),
  args: pageArgs(
    () => SourceFilter,
    () => sourceOrders.input,
  ),
  matching: [],
});
defineListing("citations", {
  connection: connectionTo("Citation", () => Citation, {
    Fact: {
      type: factKindCount,
      description: "Count of the listed citations by kind of fact, in alphabetical order of the kinds.",
      by: { value: factKind },
    },
    Source: {
      type: countType("Source", "source", () => Source, { description: "Source for which the items are counted." }),
      description: "Count of the listed citations by source, largest first.",
      by: { table: "Source", column: "sourceId", name: "source" },
    },
    Presentation: byValue(
      countType("Presentation", "presentation", () => Presentation, {
        description: "Way in which the source presents the fact.",
      }),
      "presentation",
      "Count of the listed citations by presentation, from the firmest to the weakest.",
    ),
  }),
  args: pageArgs(
    () => CitationFilter,
    () => citationOrders.input,
  ),
  matching: [],
});
defineListing("disagreements", {
  connection: connectionTo("Disagreement", () => Disagreement, {
    Aspect: byValue(
      countType("DisagreementAspect", "aspect", () => DisagreementAspect, {
        description: "Aspect for which the items are counted.",
      }),
      "aspect",
      "Count of the listed disagreements by aspect, in the order of the enum.",
    ),
    Fact: {
      type: factKindCount,
      description: "Count of the listed disagreements by kind of fact, in alphabetical order of the kinds.",
      by: { value: disagreedFactKind },
    },
  }),
  args: pageArgs(
    () => DisagreementFilter,
    () => disagreementOrders.input,
  ),
  matching: [],
});
