import type { SearchKind } from "../../generated/prisma/enums.js";
import type { UnknownName } from "../../plan/unknown-names.js";
import type { ReadStatement } from "../../plan/read.js";
import { searchTextOf } from "../../text/search-text.js";
import type { Slugged } from "../declare/names.js";

/** The most slugs that are proposed for one. */
const maxNearest = 3;

/** What is searched for a type; of a source, its slug alone. */
const kindsOf: Readonly<Record<Exclude<Slugged, "Source">, readonly SearchKind[]>> = {
  Agreement: ["AGREEMENT"],
  Alliance: ["ALLIANCE"],
  Country: ["COUNTRY"],
  Event: ["EVENT"],
  Group: ["ALLIANCE", "ORGANIZATION"],
  Office: ["OFFICE"],
  Official: ["OFFICIAL"],
  Organization: ["ORGANIZATION"],
  Party: ["COUNTRY", "ORGANIZATION"],
  Topic: ["TOPIC"],
};

/** The slugs of what a text that is no slug may mean, the likeliest first: what the search finds for it, by names in any language and by codes. */
export async function nearestSlugs({ type, name }: UnknownName, read: ReadStatement): Promise<readonly string[]> {
  const { texts, codes } = searchTextOf(name.slice(0, 100));
  const [found] =
    type in kindsOf
      ? await read(
          `select array_to_json(array(select split_part("key", '/', 2) from "searchHits"($1::text[], $2::text[], $3::text[]) order by "rank", "place", "folded", "key" limit ${maxNearest}))`,
          [texts, codes, kindsOf[type as keyof typeof kindsOf]],
        )
      : await read(
          `select array_to_json(array(select "slug" from "Source" order by similarity("slug", $1::text) desc, "slug" limit ${maxNearest}))`,
          [name],
        );
  return JSON.parse(found ?? "[]") as string[];
}
