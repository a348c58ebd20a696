import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema/schema.js";

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

/** Editors show a description in a tooltip. A longer explanation belongs in docs/glossary.md. */
const maxCharacters = 299;

const questionWord = /^(?:who|whom|whose|what|when|where|which|whether|why|how)\b/i;

/** Arguments of one name and type that mean different things: each text stands for a meaning of its own. */
const severalMeanings = new Map([
  ["asOf: Date", "what held on a date, the links of a date, the stage of an agreement by a date"],
  ["certainty: Certainty", "of what held, of what happened in a range of dates, of links, of what an attack triggers"],
  ["first: Int", "a page, the largest counts, the nodes of a network, its edges"],
]);

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** Whatever a client can read of the schema, by its coordinates. */
const described: readonly Described[] = [
  { place: "schema", description: schema.description },
  ...types.flatMap((type): Described[] => [
    { place: type.name, description: type.description },
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          { place: `${type.name}.${field.name}`, description: field.description },
          ...field.args.map(({ name, description }) => ({
            place: `${type.name}.${field.name}(${name}:)`,
            description,
          })),
        ])
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
      : []),
    ...(isEnumType(type)
      ? type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
      : []),
  ]),
];

/** Every argument of every field, by name and type. */
const args = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) =>
        field.args.map(({ name, type, description }) => ({ signature: `${name}: ${String(type)}`, description })),
      )
    : [],
);

/** The descriptions, each once, of the items that have the same key. */
function textsBy<Item extends Pick<Described, "description">>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Set<string>>();
  for (const item of items) groups.set(keyOf(item), (groups.get(keyOf(item)) ?? new Set()).add(item.description ?? ""));
  return groups;
}

/** A text without case and punctuation. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

describe("descriptions", () => {
  it("reach all of the schema", () => {
    expect(described.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        "schema",
        "Query",
        "Party.name(language:)",
        "Statement.on",
        "StatementFilter.joint",
        "SpeechAct.URGE",
        "EventSubject",
        "Date",
      ]),
    );
  });

  it("stand at every type, field, argument, input field and enum value", () => {
    expect(described.filter(({ description }) => !description?.trim()).map(({ place }) => place)).toEqual([]);
  });

  it("are whole sentences: they begin with a capital, a digit or a quoted name and end with a full stop", () => {
    const odd = described.filter(({ description }) => !/^[A-Z0-9`].*\.$/s.test(description ?? ""));

    expect(odd.map(({ place }) => place)).toEqual([]);
  });

  it("say something alone: they have at least four words", () => {
    const short = described.filter(
      ({ description }) => (description?.match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? []).length < 4,
    );

    expect(short.map(({ place }) => place)).toEqual([]);
  });

  it("begin with their noun or verb, not with a question word", () => {
    const asking = described.filter(({ description }) => questionWord.test(description ?? ""));

    expect(asking.map(({ place }) => place)).toEqual([]);
  });

  it(`have at most ${maxCharacters} characters`, () => {
    const long = described.filter(({ description }) => (description ?? "").length > maxCharacters);

    expect(long.map(({ place }) => place)).toEqual([]);
  });

  it("are the same text wherever they mean the same, down to case and punctuation", () => {
    const alike = textsBy(described, ({ description }) => bare(description ?? ""));

    expect([...alike.values()].filter((texts) => texts.size > 1)).toEqual([]);
  });

  it("describe an argument of one name and type in the same words at every field, unless it has several meanings", () => {
    const differing = [...textsBy(args, ({ signature }) => signature)].filter(([, texts]) => texts.size > 1);

    expect(
      differing.map(([signature]) => signature).sort(),
      "use the text of the other fields, or add the meanings to `severalMeanings`",
    ).toEqual([...severalMeanings.keys()]);
  });
});
