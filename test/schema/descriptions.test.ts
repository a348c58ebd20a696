import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema/schema.js";

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

const types = Object.values(createSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** Whatever a client can read of the schema, by its coordinates. */
const described: readonly Described[] = types.flatMap((type) => [
  { place: type.name, description: type.description },
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field) => [
        { place: `${type.name}.${field.name}`, description: field.description },
        ...field.args.map(({ name, description }) => ({ place: `${type.name}.${field.name}(${name}:)`, description })),
      ])
    : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
    : []),
  ...(isEnumType(type)
    ? type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))
    : []),
]);

describe("descriptions", () => {
  it("reach all of the schema", () => {
    expect(described.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
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
});
