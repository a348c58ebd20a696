import {
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
} from "graphql";
import { describe, expect, it } from "vitest";
import { fieldDeclaration } from "../../src/plan/declaration.js";
import { createSchema } from "../../src/schema/schema.js";
import { enums, fields, interfaces, unions } from "./vocabulary.js";

const schema = createSchema();
const lines = (text: string) => text.trim().split("\n");

type Field = GraphQLField<unknown, unknown>;

function fieldOf(typename: string, name: string): Field {
  const type = schema.getType(typename);
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!found) throw new Error(`the schema has no ${typename}.${name}`);
  return found;
}

/** An argument as a client writes it: one that has a default need not be given. */
const written = ({ name, type, defaultValue }: GraphQLArgument) =>
  `${name}: ${defaultValue === undefined ? String(type) : String(type).replace(/!$/, "")}`;

/** Types whose lists come in pages, with how a page is called. */
const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith("Connection"));

/** Every field that gives a page, by its name. */
const edges = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ place: `${type.name}.${field.name}`, field })))
  .filter(({ field }) => String(field.type).endsWith("Connection!"));

describe("the vocabulary", () => {
  it.each(lines(fields))("has %s", (line) => {
    const [, typename = "", name = "", args, type] = /^(\w+)\.(\w+)(?:\((.*)\))?: (.+)$/.exec(line) ?? [];

    const field = fieldOf(typename, name);

    expect(String(field.type)).toBe(type);
    expect(field.args.map(written)).toEqual(expect.arrayContaining(args?.split(", ") ?? []));
  });

  it.each(lines(fields))("asks for no more arguments than %s names", (line) => {
    const [, typename = "", name = "", args = ""] = /^(\w+)\.(\w+)(?:\((.*)\))?: /.exec(line) ?? [];

    const required = fieldOf(typename, name)
      .args.map(written)
      .filter((argument) => argument.endsWith("!"));

    expect(args.split(", ")).toEqual(expect.arrayContaining(required));
  });

  it.each(lines(enums))("has %s", (line) => {
    const [name = "", values = ""] = line.split(": ");
    const type = schema.getType(name);

    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(
      expect.arrayContaining(values.split(" ")),
    );
  });

  it.each(lines(unions))("has %s", (line) => {
    const [name = "", members = ""] = line.split(" = ");
    const type = schema.getType(name);

    expect(isUnionType(type) && type.getTypes().map(String)).toEqual(members.split(" | "));
  });

  it.each(lines(interfaces))("has %s", (line) => {
    const [name = "", implemented = ""] = line.split(" implements ");
    const type = schema.getType(name);

    expect((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().map(String)).toEqual(
      expect.arrayContaining(implemented.split(" ")),
    );
  });

  it.each(connections)("pages %s as Relay does", ({ name }) => {
    const node = name.replace(/Connection$/, "");

    const shape = ["edges", "nodes", "pageInfo", "totalCount"].map((field) => String(fieldOf(name, field).type));
    expect(shape).toEqual([`[${node}Edge!]!`, `[${node}!]!`, "PageInfo!", "Int!"]);
    expect(String(fieldOf(`${node}Edge`, "node").type)).toBe(`${node}!`);
    expect(String(fieldOf(`${node}Edge`, "cursor").type)).toBe("String!");
  });

  it.each(["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String"])(
    "tells of a page its %s",
    (line) => {
      const [name = "", type] = line.split(": ");

      expect(String(fieldOf("PageInfo", name).type)).toBe(type);
    },
  );
});

/** Those whose rows a function gives, in the one order that it has. */
const questions = edges.filter(({ field }) => {
  const declaration = fieldDeclaration(field);
  return declaration?.from === "connection" && declaration.call !== undefined;
});

describe("edges", () => {
  it.each(edges)("$place takes a page", ({ field }) => {
    expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(["first", "after", "last", "before"]));
  });

  it.each(edges.filter((edge) => !questions.includes(edge)))("$place takes a filter and an order", ({ field }) => {
    expect(field.args.map(({ name }) => name)).toEqual(expect.arrayContaining(["filter", "orderBy"]));
  });

  it.each([...new Set(edges.map(({ field }) => field.name))])("%s take the same arguments on every type", (name) => {
    const signatures = edges
      .filter(({ field }) => field.name === name)
      .map(({ field }) => field.args.map(written).join(", "));

    expect([...new Set(signatures)]).toHaveLength(1);
  });

  it.each(["tenures", "alliances", "memberships", "agreements", "obligations"])(
    "Query.%s can be asked as of a day, for each has a period",
    (name) => {
      expect(fieldOf("Query", name).args.map(written)).toEqual(
        expect.arrayContaining(["asOf: Date", "certainty: Certainty"]),
      );
    },
  );
});
