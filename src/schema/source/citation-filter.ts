import { Language, Presentation, SourceKind } from "../../generated/prisma/enums.js";
import { Where } from "../declare/fields.js";
import { DateRange, Filter, holdsText, isAnyOf, liesIn, someOrNone } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { toMany } from "../declare/to-many.js";
import { ParticipationListFilter } from "../event/listings.js";
import { FactKind, factKind, isFactOf } from "./fact-kind.js";

/** Which sources. */
@Filter("Which sources.")
export class SourceFilter {
  @SlugIsAnyOf("Source")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Its title or publisher holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => [SourceKind], isAnyOf("kind"), "It is of one of these kinds.")
  kind?: string[];

  @Where(() => [Language], isAnyOf("language"), "It is in one of these languages.")
  language?: string[];

  @Where(() => DateRange, liesIn("published"), "When it was published.")
  published?: object;
}

/** Which citations. */
@Filter("Which citations.")
export class CitationFilter {
  @Where(() => SourceFilter, { along: "source", many: false }, "In which source.")
  source?: object;

  @Where(() => [String], isAnyOf("locator"), "At one of these places.")
  locator?: string[];

  @Where(() => [FactKind], isFactOf(factKind), "It leads to a fact of one of these kinds.")
  fact?: string[];

  @Where(() => [Presentation], isAnyOf("presentation"), "The source presents the fact in one of these ways.")
  presentation?: string[];

  @Where(() => ParticipationListFilter, toMany("claimants"), "Whose claim, estimate or expectation it is.")
  claimants?: object;
}

const CitationListFilter = someOrNone("Citation", () => CitationFilter);

/** On a property of a filter of facts: which citations lead to the fact. */
export function CitedBy(): PropertyDecorator {
  return Where(
    () => CitationListFilter,
    toMany("citations"),
    "The citations that lead to it. `some: { presentation: [ASSERTED] }` finds facts that some source asserts in its own voice, `none: { presentation: [ASSERTED] }` facts that rest on claims, estimates or expectations alone.",
  );
}
