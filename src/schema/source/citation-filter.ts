import { Language, Presentation, SourceKind } from "../../generated/prisma/enums.js";
import { Where } from "../declare/fields.js";
import { DateRange, Filter, holdsText, isAnyOf, liesIn, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { toMany } from "../declare/to-many.js";
import { ParticipationListFilter } from "../event/listings.js";
import { FactKind, factKind, isFactOf } from "./fact-kind.js";

/** Filter on sources. */
@Filter("Filter on sources: all given conditions must match.")
export class SourceFilter {
  @SlugIsAnyOf("Source")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if the title or publisher contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => [SourceKind], isAnyOf("kind"), "Matches sources of one of these kinds.")
  kind?: string[];

  @Where(() => [Language], isAnyOf("language"), "Matches sources in one of these languages.")
  language?: string[];

  @Where(() => DateRange, liesIn("published"), "Matches sources published in this range of days.")
  published?: object;
}

/** Filter on citations. */
@Filter("Filter on citations: all given conditions must match.")
export class CitationFilter {
  @Where(
    () => SourceFilter,
    { along: "source", many: false },
    "Matches citations of a source that matches this filter.",
  )
  source?: object;

  @Where(() => [String], isAnyOf("locator"), "Matches citations of one of these places in the source, such as `¶8`.")
  locator?: string[];

  @Where(() => [FactKind], isFactOf(factKind), "Matches citations for facts of one of these kinds.")
  fact?: string[];

  @Where(() => [Presentation], isAnyOf("presentation"), "Matches citations that present the fact in one of these ways.")
  presentation?: string[];

  @Where(
    () => ParticipationListFilter,
    toMany("claimants"),
    "Condition on the claimants: parties and officials whose claim, estimate or expectation it is.",
  )
  claimants?: object;
}

const CitationListFilter = someOrNone("Citation", () => CitationFilter);

/** On a property of a filter on facts: a condition on the citations of the fact. */
export function CitedBy(): PropertyDecorator {
  return Where(
    () => CitationListFilter,
    toMany("citations"),
    "Condition on the citations of the fact. `some: { presentation: [ASSERTED] }` finds facts that a source asserts in its own voice, `none: { presentation: [ASSERTED] }` facts that are only claimed, estimated or expected.",
  );
}
