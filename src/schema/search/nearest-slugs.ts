import type { SearchKind } from "../../generated/prisma/enums.js";
import type { UnknownName } from "../../plan/unknown-names.js";
import type { ReadStatement } from "../../plan/read.js";
import { searchTextOf } from "../../text/search-text.js";
import type { Slugged } from "../declare/names.js";

/** The maximum number of slugs that are proposed for an unknown one. */
const maxNearest = 3;

/** The kinds of objects that are searched for a type. Objects of any other type are compared by slug only, in the table of its name. */
const kindsOf: Readonly<Partial<Record<Slugged, readonly SearchKind[]>>> = {
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

/** The slugs of the objects that an unknown slug may mean, best first: the results of a search for it, by names in any language and by codes. */
export async function nearestSlugs({ type, name }: UnknownName, read: ReadStatement): Promise<readonly string[]> {
  const { texts, codes } = searchTextOf(name.slice(0, 100));
  const kinds = kindsOf[type as Slugged]; // the type of a filter by slug
  const [found] =
    kinds !== undefined
      ? await read(
          `select array_to_json(array(select split_part("key", '/', 2) from "searchHits"($1::text[], $2::text[], $3::text[]) order by "rank", "place", "folded", "key" limit ${maxNearest}))`,
          [texts, codes, kinds],
        )
      : await read(
          `select array_to_json(array(select "slug" from "${type}" order by similarity("slug", $1::text) desc, "slug" limit ${maxNearest}))`,
          [name],
        );
  return JSON.parse(found ?? "[]") as string[];
}
