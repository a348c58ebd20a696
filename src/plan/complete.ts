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

/** A value is not there that the schema promises: only graphql-js is to say what becomes of the answer around it. */
export class NonNullViolation extends Error {}

/** Null where the answer may hold it for now; an answer that is to go out as it is has no place for it. */
export function absent(answer: Answer): "null" {
  if (answer.final) throw new NonNullViolation("a value that the schema promises is null");
  return "null";
}

/**
 * Writes what a leaf, or a list of them, reads as graphql-js would. A value of a type of GraphQL's own is written as it is; scalars of our own
 * are serialized, unless graphql-js is to do it yet.
 */
export function leaf(read: Reader, type: GraphQLOutputType): Writer {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  if (isListType(nullable) || (isScalarType(named) && !isSpecifiedScalarType(named))) {
    return computed((answer, row) => JSON.parse(read(answer, row)) as unknown, type);
  }
  return isNonNullType(type) ? completed(read, type) : read;
}

/** Writes a leaf, or a list of them, whose value is at hand. */
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

/** Where the type forbids null, that is told. */
export function completed(write: Writer, type: GraphQLOutputType): Writer {
  if (!isNonNullType(type)) return write;
  return (answer, row) => {
    const text = write(answer, row);
    return text === "null" ? absent(answer) : text;
  };
}
