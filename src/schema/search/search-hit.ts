import { createUnionType, Float, ObjectType } from "type-graphql";
import { SearchKind } from "../../generated/prisma/enums.js";
import { defineRows } from "../../plan/data-model.js";
import { fold } from "../../text/fold.js";
import { Agreement } from "../agreement/agreement.js";
import { Alliance } from "../alliance/alliance.js";
import { describeEnum } from "../declare/enums.js";
import { Column, Computed, OneOf, Rows } from "../declare/fields.js";
import { Event } from "../event/event.js";
import { Office } from "../official/office.js";
import { Official } from "../official/official.js";
import { Country } from "../party/country.js";
import { Organization } from "../party/organization.js";
import { Topic } from "../topic/topic.js";

describeEnum("SearchKind", SearchKind, "Kind of object that a search can find.", {
  COUNTRY: "A country, of type Country.",
  ORGANIZATION: "An organization, of type Organization.",
  ALLIANCE: "An alliance, of type Alliance.",
  OFFICIAL: "An official, of type Official.",
  OFFICE: "An office, of type Office, found by its title.",
  AGREEMENT: "An agreement, of type Agreement, found by its title.",
  EVENT: "An event, of type Event, found by its title or place.",
  TOPIC: "A topic, of type Topic.",
});

/** The way in which a name matches the searched text. */
export const SearchMatch = {
  NAME: "NAME",
  CODE: "CODE",
  BEGINNING: "BEGINNING",
  WORDS: "WORDS",
  NEAR: "NEAR",
} as const;
describeEnum("SearchMatch", SearchMatch, "Way in which a name matches the searched text, from best to worst.", {
  NAME: "The text is the whole name, ignoring case, diacritics and punctuation.",
  CODE: "The text is a number or code of the object in another system.",
  BEGINNING: "The name begins with the text. For officials, the text may also begin at a later word of the name.",
  WORDS:
    "Each word of the text begins a word of the name, in any order. Small words such as `of` and `the` are ignored. Names of which the text is less than half come last.",
  NEAR: "Similar spelling or initials (`DR Congo`). Used only if no name matches better, apart from names of which the text is less than half. The glossary (docs/glossary.md) has the rules.",
});

/** A result of a search. */
export const SearchResult = createUnionType({
  name: "SearchResult",
  description:
    "Object that a search can find: a country, organization, alliance, official, office, agreement, event or topic.",
  types: () => [Country, Organization, Alliance, Official, Office, Agreement, Event, Topic] as const,
});

defineRows("searchHits()", {
  actor: { table: "Actor", from: "actorId" },
  official: { table: "Official", from: "officialId" },
  office: { table: "Office", from: "officeId" },
  agreement: { table: "Agreement", from: "agreementId" },
  event: { table: "Event", from: "eventId" },
  topic: { table: "Topic", from: "topicId" },
});

/** A search result and the name by which it was found. */
@ObjectType({ description: "Object that a search found, with the name by which it was found." })
@Rows({ table: "searchHits()", identity: "key", orders: { RANK: ["rank", "place", "folded"] } })
export class SearchHit {
  @OneOf(() => SearchResult, ["actor", "official", "office", "agreement", "event", "topic"], {
    description: "Object that the search found.",
  })
  result: unknown;

  @Computed(() => String, ["names", "folded"], ([names, folded]) => nameOf(names as string[], String(folded)), {
    description:
      "Name, title, place or code by which the object was found, as it is written. If several match, the best of them.",
  })
  matchedName: string;

  @Column(() => SearchMatch, "match", { description: "Way in which `matchedName` matches the searched text." })
  match: string;

  @Column(() => Float, "score", {
    description: "Quality of the match, from 0 to 1 (1: the name itself). Comparable only within one search.",
  })
  score: number;
}

/** The name of an object that has this folding. The folding of a very long name may lack its end. */
function nameOf(names: readonly string[], folded: string): string | undefined {
  const known = names.filter((name) => name !== null);
  return known.find((name) => fold(name) === folded) ?? known.find((name) => fold(name).startsWith(folded)) ?? known[0];
}
