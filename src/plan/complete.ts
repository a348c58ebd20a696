import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLOutputType,
} from "graphql";
import type { Answer, Reader } from "./level.js";

/** A value is not there that the schema promises: only graphql-js is to say what becomes of the answer around it. */
export class PromiseBroken extends Error {}

/** Null where the answer may hold it for now; an answer that is to go out as it is has no place for it. */
export function absent(answer: Answer): null {
  if (answer.final) throw new PromiseBroken("a value that the schema promises is null");
  return null;
}

/**
 * Completes what a field reads as graphql-js would: scalars of our own are serialized, and null where the type forbids it is told.
 * Source: GraphQL specification (October 2021), 6.4.3 Value Completion.
 */
export function completed(read: Reader, type: GraphQLOutputType): Reader {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  const serialized: Reader =
    isScalarType(named) && !isSpecifiedScalarType(named) && !isListType(nullable)
      ? (answer, row) => {
          const value = read(answer, row) ?? null;
          return value === null ? null : named.serialize(value);
        }
      : (answer, row) => read(answer, row) ?? null;
  if (!isNonNullType(type)) return serialized;
  const items = isListType(nullable) && isNonNullType(nullable.ofType);
  return (answer, row) => {
    const value = serialized(answer, row);
    if (value === null) return absent(answer);
    if (items && Array.isArray(value) && value.includes(null)) absent(answer);
    return value;
  };
}
