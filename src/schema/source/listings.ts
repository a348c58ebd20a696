import { DisagreementAspect, Presentation } from "../../generated/prisma/enums.js";
import type { Along } from "../../plan/declaration.js";
import { AgreementFilter, ObligationFilter } from "../agreement/listings.js";
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

/** Which sources there must or must not be. */
const SourceListFilter = someOrNone("Source", () => SourceFilter);

/** Alliances and organizations are rows of one table: a filter of one kind must not match the other. */
function isOfKind(kind: "ALLIANCE" | "ORGANIZATION"): Along["tied"] {
  return (_, group) => `${group.column("kind")} = '${kind}'`;
}

/** Which disagreements. */
@Filter("Which disagreements.")
export class DisagreementFilter {
  @Where(() => [DisagreementAspect], isAnyOf("aspect"), "It is over one of these.")
  aspect?: string[];

  @Where(() => [FactKind], isFactOf(disagreedFactKind), "It is over a fact of one of these kinds.")
  fact?: string[];

  @Where(
    () => AllianceFilter,
    { along: "group", many: false, tied: isOfKind("ALLIANCE") },
    "It is of such an alliance: over itself, a membership of it or an obligation in it, as in `Alliance.disagreements`.",
  )
  alliance?: object;

  @Where(
    () => OrganizationFilter,
    { along: "group", many: false, tied: isOfKind("ORGANIZATION") },
    "About an organization that matches this filter: about the organization itself or one of its memberships, as in `Organization.disagreements`.",
  )
  organization?: object;

  @Where(() => AgreementFilter, { along: "agreement", many: false }, "It is over such an agreement.")
  agreement?: object;

  @Where(() => MembershipFilter, { along: "membership", many: false }, "It is over such a membership.")
  membership?: object;

  @Where(() => ObligationFilter, { along: "obligation", many: false }, "It is over such an obligation.")
  obligation?: object;

  @Where(() => TenureFilter, { along: "tenure", many: false }, "It is over such a tenure.")
  tenure?: object;

  @Where(
    () => SourceListFilter,
    toMany("sides.citation.source"),
    "Whose side is quoted: two sources that both are differ, or stand together against a third.",
  )
  sources?: object;
}

const factKindCount = countType("FactKind", "fact", () => FactKind, {
  description: "What sort of facts they lead to.",
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
      description: "How many lead to each sort of fact, by its name.",
      by: { value: factKind },
    },
    Source: {
      type: countType("Source", "source", () => Source, { description: "The source." }),
      description: "How many each source has; the most first.",
      by: { table: "Source", column: "sourceId", name: "source" },
    },
    Presentation: byValue(
      countType("Presentation", "presentation", () => Presentation, {
        description: "How the source presents the fact.",
      }),
      "presentation",
      "How many present their fact in each way.",
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
      countType("DisagreementAspect", "aspect", () => DisagreementAspect, { description: "In what sources differ." }),
      "aspect",
      "How many there are over each aspect.",
    ),
    Fact: {
      type: factKindCount,
      description: "How many are over each sort of fact, by its name.",
      by: { value: disagreedFactKind },
    },
  }),
  args: pageArgs(
    () => DisagreementFilter,
    () => disagreementOrders.input,
  ),
  matching: [],
});
