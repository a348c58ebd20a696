import { ObjectType } from "type-graphql";
import { Language, NameKind } from "../../generated/prisma/enums.js";
import { Argument, Choice, Column, Edge, List } from "../declare/fields.js";
import { describeEnum } from "../declare/enums.js";

describeEnum("Language", Language, "Language of a name, title, summary or article.", {
  EN: "The English language (ISO 639-1 `en`).",
  TR: "The Turkish language (ISO 639-1 `tr`).",
});

describeEnum("NameKind", NameKind, "Kind of a name, as used for its bearer.", {
  COMMON: "Name in common use.",
  OFFICIAL: "Full or constitutional name.",
  SHORT: "Abbreviation or acronym of the name.",
  ALIAS: "Another name in use.",
  TRANSLITERATION: "Other spelling of a name from another script.",
  DESCRIPTIVE:
    "Name made by Entente for an alliance that its sources only number: members, kind and first year, as in `Greece–Türkiye–Yugoslavia defense pact, 1954`.",
});

/** A name of a country, organization, alliance or official. */
@ObjectType({
  description: "Name of a country, organization, alliance or official. Source of the kinds: Popolo's other names.",
})
export class Name {
  @Column(() => String, "text", { description: "Text of the name, as it is written." })
  text: string;

  @Column(() => Language, "language", {
    nullable: true,
    description: "Language of the name. Null if the name belongs to no particular language.",
  })
  language: string | null;

  @Column(() => NameKind, "kind", { description: "Kind of the name: common, official, short or another." })
  kind: string;

  @Edge("citations", {
    path: "citedBy.citation",
    order: "PLACE",
    description:
      "Citations of the bearer by the records that give this name. Empty if no record gives it, as for names in our own words.",
  })
  citations: unknown;
}

/** A number or code in another system. Its schemes are explained in docs/glossary.md. */
@ObjectType({ description: "Number or code of an object in another system." })
export class ExternalId {
  @Column(() => String, "scheme", {
    description:
      "System of the number or code. Countries: ISO3166-1, COW, COW-ABBREVIATION, GW. Alliances and their agreements: COW-ALLIANCE, ATOP. Organizations: DIGO, IIGO, IIGO-NUMBER, MIGO. Agreements: DESTA, UN-MTDSG. Officials: ARCHIGOS, WIKIDATA. The glossary (docs/glossary.md) explains them.",
  })
  scheme: string;

  @Column(() => String, "value", { description: "Number or code in that system, as text." })
  value: string;

  @Edge("citations", {
    path: "citedBy.citation",
    order: "PLACE",
    description:
      "Citations of the object by the records that give this number or code. Empty if no record gives it, as for numbers that we added.",
  })
  citations: unknown;
}

/** All names, in order. */
export function NamesField(): PropertyDecorator {
  return List(
    () => [Name],
    { path: "names", order: ["position"] },
    { description: "All names, with the common names first." },
  );
}

/** All numbers and codes in other systems. */
export function ExternalIdsField(): PropertyDecorator {
  return List(
    () => [ExternalId],
    { path: "externalIds", order: ["scheme", "value"] },
    { description: "Numbers and codes in other systems, such as COW or ATOP." },
  );
}

/** A text in English and Turkish, from the columns `pathEn` and `pathTr`. */
export function TranslatedField(path: string, description: string): PropertyDecorator {
  return (target, property) => {
    Argument("language", () => Language, {
      nullable: true,
      defaultValue: "EN",
      description:
        "Language of the returned text. If there is no text in this language, the English text is returned. Default and null: EN.",
    })(target, property);
    Choice(
      () => String,
      ({ language }) => (language === "TR" ? [`${path}Tr`, `${path}En`] : `${path}En`),
      { description },
    )(target, property);
  };
}
