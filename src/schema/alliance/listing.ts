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
import { leavesOpen, withCoverage } from "../source/coverage.js";

/** Which alliances. */
@Filter("Which alliances.")
export class AllianceFilter {
  @SlugIsAnyOf("Alliance")
  slug?: string[];

  @Where(
    () => String,
    holdsText("search"),
    "One of its names holds this text, whatever case and diacritics; none holds punctuation alone.",
  )
  text?: string;

  @Where(() => ExternalIdFilter, hasExternalId("actorId"), "It has this number or code in another system.")
  externalId?: object;

  @Where(() => [AllianceForm], isAnyOf("alliance.form"), "It is of one of these forms.")
  form?: string[];

  @Where(() => MembershipListFilter, toMany("members"), "Its members.")
  members?: object;

  @Where(() => TopicListFilter, toMany("topicLinks.topic"), "What it deals with.")
  topics?: object;

  @Where(() => HeldFilter, at("alliance", isHeld), "It is active on a day.")
  held?: object;

  @SingleSource("actorId")
  singleSource?: boolean;

  @CitedBy()
  citations?: object;

  @Disputed("alliance")
  disputed?: boolean;
}

defineListing("alliances", {
  connection: withCoverage(
    connectionTo("Alliance", () => Alliance, {
      Form: byValue(
        countType("AllianceForm", "form", () => AllianceForm, { description: "Our classification of them." }),
        "alliance.form",
        "How many there are of each form. How many each party is in, the counts of memberships say.",
      ),
      Year: byYear("alliance.start", "How many began in each year."),
    }),
    { silent: leavesOpen, narrowedBy: ["members"], disputed: isDisputed("alliance") },
  ),
  args: heldArgs(
    () => AllianceFilter,
    () => actorOrders.input,
  ),
  matching: [at("alliance", heldOn)],
});
