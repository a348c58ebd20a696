import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type ValueNode,
} from "graphql";
import { clientError } from "../errors.js";
import type { SchemaDeclaration } from "./input-declaration.js";
import type { Operation } from "./operation.js";
import type { Args } from "./from-clause.js";

/** A field of the operation with its arguments. */
export interface ArgumentsAsked {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  /** The schema's rules for arguments. */
  readonly rules: SchemaDeclaration["rules"];
}

/** The arguments of a field. Throws GraphQLErrors if they are invalid. */
export function argumentsOf({ definition, node, rules }: ArgumentsAsked, variables: Operation["variables"]): Args {
  const args = argumentValues(definition, node, variables);
  check(rules, args);
  return args;
}

/**
 * The coerced arguments of a field. Null means the default, for an argument or input field that has one. Throws graphql-js's
 * GraphQLErrors.
 */
export function argumentValues(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Operation["variables"],
): Args {
  return withDefaults(definition.args, getArgumentValues(definition, node, variables));
}

function withDefaults(inputs: readonly (GraphQLArgument | GraphQLInputField)[], given: Args): Args {
  const values = { ...given };
  for (const { name, type, defaultValue } of inputs) {
    const value = values[name];
    if (value === null && defaultValue !== undefined) values[name] = defaultValue;
    else if (typeof value === "object" && value !== null) values[name] = withDefaultsInside(type, value);
  }
  return values;
}

/** Results for the values of variables. Each use of a variable has the same value, and there can be hundreds of uses. */
const completed = new WeakMap<object, unknown>();

function withDefaultsInside(type: GraphQLInputType, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = completed.get(value) ?? completedValue(type, value);
  completed.set(value, known);
  return known;
}

function completedValue(type: GraphQLInputType, value: object): unknown {
  const inner = getNullableType(type);
  if (isListType(inner) && Array.isArray(value)) {
    // Leaves have no defaults. A variable can hold a long list of them and be used many times.
    return isLeafType(getNamedType(inner)) ? value : value.map((item) => withDefaultsInside(inner.ofType, item));
  }
  // graphql-js made it from the fields of the type
  return isInputObjectType(inner) ? withDefaults(Object.values(inner.getFields()), value as Args) : value;
}

/** True if the arguments of a field depend on variables. */
export function haveVariables(node: FieldNode): boolean {
  return (node.arguments ?? []).some(({ value }) => hasVariable(value));
}

/** Checks all texts in a value: the rules for any text, and those of the schema for the name of the argument or field. */
function check(rules: SchemaDeclaration["rules"], value: unknown, name = ""): void {
  if (typeof value === "string") {
    rules.get(name)?.(value, name);
    refuseLong(value);
    refuseNul(value);
  }
  if (Array.isArray(value)) value.forEach((item) => check(rules, item));
  else if (typeof value === "object" && value !== null)
    Object.entries(value).forEach(([key, one]) => check(rules, one, key));
}

/** No slug, code, id or cursor is longer. Each use of a variable is sent to the database again. */
const maxCharacters = 2_000;

function refuseLong(text: string): void {
  if (text.length <= maxCharacters) return;
  throw clientError(
    "BAD_USER_INPUT",
    `an argument must have at most ${maxCharacters} characters, got ${text.length}: shorten it`,
  );
}

/** PostgreSQL's text type cannot hold NUL. */
function refuseNul(text: string): void {
  if (text.includes("\0"))
    throw clientError("BAD_USER_INPUT", "a text must not contain the character NUL (U+0000): remove it");
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
