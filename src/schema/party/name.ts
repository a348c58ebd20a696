import { ObjectType } from "type-graphql";
import { Language, NameKind } from "../../generated/prisma/enums.js";
import { Argument, Choice, Column, List } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";

describeEnum("Language", Language, "A language in which names and summaries are kept.", {
  EN: "English.",
  TR: "Turkish.",
});

describeEnum("NameKind", NameKind, "What a name is to its bearer.", {
  COMMON: "The one in common use.",
  OFFICIAL: "The full or constitutional one.",
  SHORT: "An abbreviation or acronym.",
  ALIAS: "Another in use.",
  TRANSLITERATION: "Another spelling from another script.",
  DESCRIPTIVE:
    "Ours, of an alliance that its sources only number: its members, kind and first year, as in `Greece–Türkiye–Yugoslavia defense pact, 1954`.",
});

/** One of the names of something. */
@ObjectType({
  description: "One of the names of something. Source of the classes: Popolo's other names, by their use.",
})
export class Name {
  @Column(() => String, "text", { description: "The name as written." })
  text: string;

  @Column(() => Language, "language", {
    nullable: true,
    description: "Its language; null for one of none in particular.",
  })
  language: string | null;

  @Column(() => NameKind, "kind", { description: "What it is to its bearer." })
  kind: string;
}

/** A number or code in another system. */
@ObjectType({ description: "A number or code in another system." })
export class ExternalId {
  @Column(() => String, "scheme", {
    description:
      "The system. Of countries: ISO3166-1 (its three codes), COW and COW-ABBREVIATION (the Correlates of War project's), GW (Gleditsch and Ward's). Of alliances and the agreements on which they rest: COW-ALLIANCE (`version4id`), ATOP (`atopid`). Of organisations: DIGO, IIGO, IIGO-NUMBER, MIGO. Of agreements: DESTA, UN-MTDSG (chapter and number). Of officials: ARCHIGOS (`leadid`), WIKIDATA.",
  })
  scheme: string;

  @Column(() => String, "value", { description: "The number or code there, as text." })
  value: string;
}

/** All names in their order. */
export function NamesField(): PropertyDecorator {
  return List(
    () => [Name],
    { path: "names", order: ["position"] },
    { description: "All its names: the common ones first." },
  );
}

/** All numbers and codes. */
export function ExternalIdsField(): PropertyDecorator {
  return List(
    () => [ExternalId],
    { path: "externalIds", order: ["scheme", "value"] },
    { description: "Its numbers and codes in other systems." },
  );
}

/** A text kept in English and Turkish, in the columns `pathEn` and `pathTr`. */
export function TranslatedField(path: string, description: string): PropertyDecorator {
  return (target, property) => {
    Argument("language", () => Language, {
      nullable: true,
      defaultValue: "EN",
      description: "In which language; English stands in where there is no other.",
    })(target, property);
    Choice(
      () => String,
      ({ language }) => (language === "TR" ? [`${path}Tr`, `${path}En`] : `${path}En`),
      { description },
    )(target, property);
  };
}
