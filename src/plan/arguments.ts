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
import { lastDayAsked } from "../dates/last-day-asked.js";
import { spanOf } from "../dates/span.js";
import { clientError, shown } from "../errors.js";
import { maxTextCharacters } from "../text/search-text.js";
import type { Operation } from "./operation.js";
import type { Args } from "./from-clause.js";

/** A field of the operation whose arguments are asked for. */
export interface ArgumentsAsked {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** A field's arguments. Throws the GraphQLErrors of what they cannot be. */
export function argumentsOf({ definition, node }: ArgumentsAsked, variables: Operation["variables"]): Args {
  const args = argumentValues(definition, node, variables);
  refuse(args);
  return args;
}

/** A field's coerced arguments. Null, for an argument or input field with a default, means the default. Throws graphql-js's GraphQLErrors. */
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

/** What was made of the values of variables: each use of a variable has the same value, and there may be hundreds. */
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
    // Leaves have no defaults, and there may be many: the list of a variable, at each of its uses.
    return isLeafType(getNamedType(inner)) ? value : value.map((item) => withDefaultsInside(inner.ofType, item));
  }
  // graphql-js made it of the type's fields.
  return isInputObjectType(inner) ? withDefaults(Object.values(inner.getFields()), value as Args) : value;
}

/** Whether a field's arguments are not the same for all requests. */
export function haveVariables({ node }: ArgumentsAsked): boolean {
  return (node.arguments ?? []).some(({ value }) => hasVariable(value));
}

/** The arguments, and fields of filters, that are a day on which things are to hold. */
const daysAsked = new Set(["asOf", "on"]);

/** What can be wrong with any argument is said here, once for all. */
function refuse(value: unknown, name = ""): void {
  if (typeof value === "string") {
    refuseLong(value, name);
    refuseNul(value);
    if (daysAsked.has(name)) refuseFarDay(value, name);
    if (name === "during") refuseFarDay(spanOf(value).first, name);
  }
  if (Array.isArray(value)) value.forEach((item) => refuse(item));
  else if (typeof value === "object" && value !== null) Object.entries(value).forEach(([key, one]) => refuse(one, key));
}

/** No slug, code, id or cursor is longer. Each use of a variable is sent to the database anew. */
const maxCharacters = 2_000;

function refuseLong(text: string, name: string): void {
  if (name === "text") refuseLongText(text);
  if (text.length <= maxCharacters) return;
  const message = `an argument must have at most ${maxCharacters} characters, got ${text.length}`;
  throw clientError("BAD_USER_INPUT", message);
}

/** A text that names must hold is folded, at each of its uses. One character can stand for eighteen (U+FDFA). */
function refuseLongText(text: string): void {
  const length = text.length > maxTextCharacters ? text.length : text.normalize("NFKC").length;
  if (length <= maxTextCharacters) return;
  throw clientError("BAD_USER_INPUT", `\`text\` must have at most ${maxTextCharacters} characters, got ${length}`);
}

/** PostgreSQL's text holds no NUL. */
function refuseNul(text: string): void {
  if (text.includes("\0"))
    throw clientError("BAD_USER_INPUT", "a text must not contain the character NUL (U+0000): remove it");
}

function refuseFarDay(day: string, name: string): void {
  const last = lastDayAsked();
  if (day <= last) return;
  throw clientError(
    "BAD_USER_INPUT",
    `\`${name}\` must be at most 10 years in the future (${last}), got ${shown(day)}`,
  );
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => hasVariable(field.value));
  return value.kind === Kind.VARIABLE;
}
