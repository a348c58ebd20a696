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

describeEnum("SearchKind", SearchKind, "What a search can find.", {
  COUNTRY: "A Country.",
  ORGANIZATION: "An Organization.",
  ALLIANCE: "An Alliance.",
  OFFICIAL: "An Official.",
  OFFICE: "An Office, by its title.",
  AGREEMENT: "An Agreement, by its title.",
  EVENT: "An Event, by its title or its place.",
  TOPIC: "A Topic.",
});

/** How a name matches what was searched for. */
export const SearchMatch = {
  NAME: "NAME",
  CODE: "CODE",
  BEGINNING: "BEGINNING",
  WORDS: "WORDS",
  NEAR: "NEAR",
} as const;
describeEnum("SearchMatch", SearchMatch, "How a name matches the text searched for, from best to worst.", {
  NAME: "The whole name is the text, but for case, diacritics and punctuation.",
  CODE: "The text is its number or code in another system.",
  BEGINNING: "The name begins with the text.",
  WORDS:
    "Each word of the text begins a word of the name, in any order; small words such as `of` and `the` do not count. Names in which the text is less than half come last.",
  NEAR: "Used only if no name matches better, but for names in which the text is less than half. Each word of the text is spelt much like a word of the name or is the initials of several (`DR Congo`); or, for officials, the text has all words of the name, or the name has initials for some of its words; or, if there are none of these, most of the text is spelt like words of the name.",
});

/** What a search finds. */
export const SearchResult = createUnionType({
  name: "SearchResult",
  description: "What a search finds.",
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

/** Something found, and by what. */
@ObjectType({ description: "Something that a search found, and the name by which it did." })
@Rows({ table: "searchHits()", identity: "key", orders: { RANK: ["rank", "place", "folded"] } })
export class SearchHit {
  @OneOf(() => SearchResult, ["actor", "official", "office", "agreement", "event", "topic"], {
    description: "What was found.",
  })
  result: unknown;

  @Computed(() => String, ["names", "folded"], ([names, folded]) => nameOf(names as string[], String(folded)), {
    description: "The name, title, place or code by which it was found, as written: the best, where several match.",
  })
  matchedName: string;

  @Column(() => SearchMatch, "match", { description: "How that matches the text." })
  match: string;

  @Column(() => Float, "score", {
    description: "How well it matches, from 0 to 1, which is the name itself; to be compared within one search.",
  })
  score: number;
}

/** The one of a thing's names that was folded so; what is folded may lack the end of a very long one. */
function nameOf(names: readonly string[], folded: string): string | undefined {
  const known = names.filter((name) => name !== null);
  return known.find((name) => fold(name) === folded) ?? known.find((name) => fold(name).startsWith(folded)) ?? known[0];
}
