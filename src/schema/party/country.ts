import { Int, ObjectType } from "type-graphql";
import { Column, Computed, List, Rows } from "../declare/fields.js";
import { Period } from "../date/period.js";
import { Node } from "../node/node.js";
import { Cited } from "../source/cited.js";
import { actorOrders } from "./actor-orders.js";
import { Party } from "./party.js";

/** A present or former country. */
@ObjectType({
  implements: [Node, Party, Cited],
  description:
    "Country: a present or former state, or a territory with an ISO code of its own. Its presence here says nothing about recognition.",
})
@Rows({ table: "Actor", identity: "slug", when: { column: "kind", is: "COUNTRY" }, orders: actorOrders.terms })
export class Country {
  @Column(() => String, "country.code", {
    nullable: true,
    description: "ISO 3166-1 alpha-2 code. Null if ISO has none (Yugoslavia, Kosovo).",
  })
  code: string | null;

  @Column(() => String, "country.iso3", {
    nullable: true,
    description: "ISO 3166-1 alpha-3 code. Null if ISO has none.",
  })
  iso3: string | null;

  @Column(() => String, "country.isoNumeric", {
    nullable: true,
    description: "ISO 3166-1 numeric code with 3 digits. Null if ISO has none.",
  })
  isoNumeric: string | null;

  @Column(() => Int, "country.cowCode", {
    nullable: true,
    description: "Correlates of War (COW) state number. Null if COW has none.",
  })
  cowCode: number | null;

  @Column(() => Int, "country.gwCode", {
    nullable: true,
    description: "Gleditsch-Ward state number. Null if their list has none.",
  })
  gwCode: number | null;

  @Computed(() => String, ["country.code"], ([code]) => (code === null ? null : flagOf(String(code))), {
    nullable: true,
    description: "Flag of the country as an emoji, made from the ISO code. Null if there is no code.",
  })
  flag: string | null;

  @List(
    () => [Period],
    { path: "country.existed", order: ["possibleFrom", "key"] },
    {
      description: "Periods in which sources count the country as a state. Empty if no loaded source says.",
    },
  )
  existed: Period[];

  @List(
    () => [Country],
    { path: "country.predecessors.predecessor.actor", order: ["sortEn", "slug"] },
    {
      description: "States that this country succeeded, as far as loaded sources say.",
    },
  )
  predecessors: Country[];

  @List(
    () => [Country],
    { path: "country.successors.successor.actor", order: ["sortEn", "slug"] },
    {
      description: "States that succeeded this country, as far as loaded sources say.",
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
