import { Int, ObjectType } from "type-graphql";
import { Column, Computed, List, Rows } from "../declare/fields.js";
import { Period } from "../date/period.js";
import { Node } from "../node/node.js";
import { Cited } from "../source/cited.js";
import { actorOrders } from "./actor-orders.js";
import { Party } from "./party.js";

/** A country, there or gone. */
@ObjectType({
  implements: [Node, Party, Cited],
  description:
    "A country: one of today's, with the territories that have a code of their own, or a state that is gone.",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "COUNTRY" }, orders: actorOrders.terms })
export class Country {
  @Column(() => String, "country.code", {
    nullable: true,
    description: "ISO 3166-1 alpha-2; null where ISO has none (Yugoslavia, Kosovo).",
  })
  code: string | null;

  @Column(() => String, "country.iso3", { nullable: true, description: "ISO 3166-1 alpha-3; null where ISO has none." })
  iso3: string | null;

  @Column(() => String, "country.isoNumeric", {
    nullable: true,
    description: "ISO 3166-1 numeric, three digits; null where ISO has none.",
  })
  isoNumeric: string | null;

  @Column(() => Int, "country.cowCode", {
    nullable: true,
    description: "Correlates of War state number; null where COW has none.",
  })
  cowCode: number | null;

  @Column(() => Int, "country.gwCode", {
    nullable: true,
    description: "Gleditsch-Ward state number; null where they have none.",
  })
  gwCode: number | null;

  @Computed(() => String, ["country.code"], ([code]) => (code === null ? null : flagOf(String(code))), {
    nullable: true,
    description: "Its flag as an emoji, made from the ISO code; null where there is none.",
  })
  flag: string | null;

  @List(
    () => [Period],
    { path: "country.existed", order: ["possibleFrom", "key"] },
    {
      description: "The spells in which sources count it as a state; empty where none of the loaded sources says.",
    },
  )
  existed: Period[];

  @List(
    () => [Country],
    { path: "country.predecessors.predecessor.actor", order: ["sortEn", "slug"] },
    {
      description: "The states that it followed, as far as loaded sources say.",
    },
  )
  predecessors: Country[];

  @List(
    () => [Country],
    { path: "country.successors.successor.actor", order: ["sortEn", "slug"] },
    {
      description: "The states that followed it, as far as loaded sources say.",
    },
  )
  successors: Country[];
}

/** Two regional indicator letters, which show as a flag. Source: Unicode Technical Standard 51, annex B. */
function flagOf(code: string): string {
  const regionalIndicatorA = 0x1f1e6;
  return String.fromCodePoint(
    ...[...code].map((letter) => regionalIndicatorA + letter.charCodeAt(0) - "A".charCodeAt(0)),
  );
}
