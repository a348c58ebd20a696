import { AllianceForm } from "../../generated/prisma/enums.js";
import { heldArgs, at, heldOn, HeldFilter, isHeld } from "../date/as-of.js";
import { connectionTo } from "../declare/connection.js";
import { byValue, byYear, countType } from "../declare/counts.js";
import { Where } from "../declare/fields.js";
import { Filter, holdsText, isAnyOf } from "../declare/filters.js";
import { SlugIsAnyOf } from "../declare/names.js";
import { defineListing } from "../declare/listing.js";
import { toMany } from "../declare/to-many.js";
import { MembershipListFilter } from "../membership/listing.js";
import { actorOrders } from "../party/actor-orders.js";
import { ExternalIdFilter, hasExternalId } from "../party/external-id.js";
import { TopicListFilter } from "../topic/listing.js";
import { CitedBy } from "../source/citation-filter.js";
import { Disputed, isDisputed } from "../source/disputed.js";
import { SingleSource } from "../source/single-source.js";
import { Alliance } from "./alliance.js";
import { withCoverage } from "../source/coverage.js";

/** Filter on alliances. */
@Filter("Filter on alliances: all given conditions must match.")
export class AllianceFilter {
  @SlugIsAnyOf("Alliance")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "Matches if any name contains this text (at most 500 characters), ignoring case and diacritics. Text without letters or digits matches nothing.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "Matches items with this number or code in another system.")
  externalId?: object;

  @Where(() => [AllianceForm], isAnyOf("alliance.form"), "Matches alliances of one of these forms.")
  form?: string[];

  @Where(() => MembershipListFilter, toMany("members"), "Condition on the memberships in the group.")
  members?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "Condition on the topics of the alliance.")
  topics?: object;

  @Where(() => HeldFilter, at("alliance", isHeld), "Matches alliances that were active on a date.")
  held?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed({ cost: 25, details: "alliance" })
  disputed?: boolean;
}

defineListing("alliances", {
  connection: withCoverage(
    connectionTo("Alliance", () => Alliance, {
      Form: byValue(
        countType("AllianceForm", "form", () => AllianceForm, {
          description: "Form for which the alliances are counted.",
        }),
        "alliance.form",
        "Count of the listed alliances by form, in the order of the enum. `MembershipConnection.countsByParty` counts by party.",
      ),
      Year: byYear("alliance.start", "Count of the listed alliances by the year in which they began."),
    }),
    { narrowedBy: ["members"], disputed: isDisputed("alliance") },
  ),
  args: heldArgs(
    () => AllianceFilter,
    () => actorOrders.input,
  ),
  matching: [at("alliance", heldOn)],
});
