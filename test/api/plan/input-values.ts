// Values at random for arguments and input fields: written out, or as variables that are given, null, left out, or have defaults.
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import type { Drawing } from "./drawing.js";

/** Where a value stands. */
export interface Position {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
  /** The input type that it is a field of. */
  readonly within?: string;
}

/** A variable, with its value for each time that the operation is asked with others; undefined where it is left out. */
export interface Variable {
  readonly name: string;
  readonly declared: string;
  readonly values: readonly unknown[];
}

/** Draws values of leaf types by the name of where they stand, and the input type that it is a field of. */
export type Leaf = (name: string, type: GraphQLInputType, within?: string) => unknown;

/** The values of one document. */
export interface InputValues {
  readonly variables: readonly Variable[];
  /** Draws a value for a position, as the document's text; `own` draws what is given there instead of any of the type. */
  text(position: Position, own?: () => unknown): string;
}

/** With how many sets of variables each operation is asked. */
export const variants = 2;

/** Starts a document without variables. */
export function createInputValues({ choose, some, chance }: Drawing, leaf: Leaf): InputValues {
  const variables: (Variable & { readonly use: string })[] = [];

  function text(position: Position, own?: () => unknown, left = 2): string {
    const { name, type, within } = position;
    if (chance(30)) return `$${variable(position, own, left).name}`;
    if (!isNonNullType(type) && chance(8)) return "null";
    const nullable = getNullableType(type);
    if (own) return written(nullable, own());
    const item = isListType(nullable) && { name, type: nullable.ofType, ...(within && { within }) };
    // A single value stands for a list of one, but no variable of its type does.
    if (item && chance(15)) return written(nullable, given(name, nullable, left - 1, within));
    if (item) return `[${repeated(() => text(item, undefined, left - 1)).join(", ")}]`;
    if (!isInputObjectType(nullable)) return written(nullable, leaf(name, nullable, within));
    const parts = fieldsOf(nullable, left).map(
      (field) => `${field.name}: ${text({ ...field, within: nullable.name }, undefined, left - 1)}`,
    );
    return `{ ${parts.join(", ")} }`;
  }

  /** A value as JSON has it, null where the type allows it. */
  function json(name: string, type: GraphQLInputType, left: number, within?: string): unknown {
    return !isNonNullType(type) && chance(8) ? null : given(name, getNullableType(type), left, within);
  }

  function given(name: string, type: GraphQLInputType, left: number, within?: string): unknown {
    if (isListType(type)) {
      const item = getNullableType(type.ofType);
      return chance(15)
        ? given(name, item, left - 1, within)
        : repeated(() => json(name, type.ofType, left - 1, within));
    }
    if (!isInputObjectType(type)) return leaf(name, type, within);
    return Object.fromEntries(
      fieldsOf(type, left).map((field) => [field.name, json(field.name, field.type, left - 1, type.name)]),
    );
  }

  const repeated = <Value>(make: () => Value): Value[] => Array.from({ length: choose([1, 0, 1, 2]) }, make);

  function fieldsOf(type: GraphQLInputObjectType, left: number) {
    const all = Object.values(type.getFields());
    const required = all.filter(isRequiredInputField);
    const optional = all.filter(
      (field) => !required.includes(field) && (left > 0 || isLeafType(getNamedType(field.type))),
    );
    return [...required, ...(optional.length === 0 || chance(left > 0 ? 5 : 40) ? [] : some(optional, 2))];
  }

  function variable(
    { name, type, defaultValue, within }: Position,
    own: (() => unknown) | undefined,
    left: number,
  ): Variable {
    const use = own ? "" : `${within ?? ""} ${name} ${String(type)} ${defaultValue === undefined}`;
    const known = variables.filter((one) => one.use !== "" && one.use === use);
    if (known.length > 0 && chance(50)) return choose(known);

    const required = isNonNullType(type);
    const nullable = getNullableType(type);
    const value = own ?? (() => given(name, nullable, left, within));
    const hasDefault = chance(30);
    const strict = chance(40) || (required && !hasDefault && defaultValue === undefined);
    const values = Array.from({ length: variants }, () => {
      if ((!strict || hasDefault) && chance(20)) return undefined;
      // Null where it is forbidden, though the variable allows it, is a mistake that only execution finds.
      if (!strict && chance(required ? 3 : 20)) return null;
      return value();
    });
    const standard = hasDefault ? ` = ${written(nullable, value())}` : "";
    const made = {
      ...{ name: `v${variables.length}`, use, values },
      declared: `${String(nullable)}${strict ? "!" : ""}${standard}`,
    };
    variables.push(made);
    return made;
  }

  return { variables, text };
}

/** A value of JSON as a document has it. */
function written(type: GraphQLInputType, value: unknown): string {
  const nullable = getNullableType(type);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${items.map((item) => written(isListType(nullable) ? nullable.ofType : nullable, item)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = isInputObjectType(getNamedType(type))
      ? (getNamedType(type) as GraphQLInputObjectType).getFields()
      : {};
    const parts = Object.entries(value).map(([key, inner]) => {
      const field = fields[key];
      return `${key}: ${field ? written(field.type, inner) : JSON.stringify(inner)}`;
    });
    return `{ ${parts.join(", ")} }`;
  }
  return isEnumType(getNamedType(type)) && typeof value === "string" ? value : JSON.stringify(value);
}
