import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLOutputType,
} from "graphql";
import { jsonOf } from "./json.js";
import type { Answer, Reader, Writer } from "./rowset.js";

// Source of this file: GraphQL specification (October 2021), 6.4.3 Value Completion.

/** A value is missing that the schema declares as non-null. Only graphql-js can then decide which part of the answer becomes null. */
export class NonNullViolation extends Error {}

/** Null for a missing value, if graphql-js completes the answer. Otherwise a non-null violation is thrown. */
export function absent(answer: Answer): "null" {
  if (answer.final) throw new NonNullViolation("a value that the schema promises is null");
  return "null";
}

/**
 * Writes a leaf, or a list of leaves, as graphql-js would serialize it. Values of built-in types are written unchanged. Custom
 * scalars are serialized, unless graphql-js serializes them later.
 */
export function leaf(read: Reader, type: GraphQLOutputType): Writer {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  if (isListType(nullable) || (isScalarType(named) && !isSpecifiedScalarType(named))) {
    return computed((answer, row) => JSON.parse(read(answer, row)) as unknown, type);
  }
  return isNonNullType(type) ? completed(read, type) : read;
}

/** Writes a leaf, or a list of leaves, from its value. */
export function computed(valueOf: (answer: Answer, row: number) => unknown, type: GraphQLOutputType): Writer {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  const items = isListType(nullable) && isNonNullType(nullable.ofType);
  const scalar = isScalarType(named) && !isSpecifiedScalarType(named) && !isListType(nullable) ? named : undefined;
  return completed((answer, row) => {
    const value = valueOf(answer, row) ?? null;
    if (value === null) return "null";
    if (items && Array.isArray(value) && value.includes(null)) absent(answer);
    return jsonOf(scalar && answer.final ? scalar.serialize(value) : value);
  }, type);
}

/** A null in a non-null type is a non-null violation. */
export function completed(write: Writer, type: GraphQLOutputType): Writer {
  if (!isNonNullType(type)) return write;
  return (answer, row) => {
    const text = write(answer, row);
    return text === "null" ? absent(answer) : text;
  };
}
