import { GraphQLError, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { checkDocument } from "../limits/document.js";
import { checkRepetition } from "../limits/repetition.js";

/** The most faults that a document is told of: who made one mistake hears of it, who made a thousand need not hear of all. */
const maxErrors = 20;

/** The faults of a document, as they go out; none where it is valid. */
export type FaultsOf = (document: DocumentNode) => readonly GraphQLFormattedError[];

/**
 * Validates each document once, in Apollo Server's stead: what graphql-js cannot bear (see checkDocument and checkRepetition) has to be
 * refused before, and no hook of Apollo's between parsing and validation can refuse.
 */
export function createValidation(schema: GraphQLSchema): FaultsOf {
  // Kept for as long as someone keeps the document.
  const known = new WeakMap<DocumentNode, readonly GraphQLFormattedError[]>();
  return (document) => {
    const faults = known.get(document) ?? faultsOf(schema, document);
    known.set(document, faults);
    return faults;
  };
}

function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLFormattedError[] {
  try {
    checkDocument(document);
    checkRepetition(document);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [formatted(error, error.extensions["code"])];
  }
  return validate(schema, document, undefined, { maxErrors }).map((error) =>
    formatted(error, "GRAPHQL_VALIDATION_FAILED"),
  );
}

function formatted(error: GraphQLError, code: unknown): GraphQLFormattedError {
  const { message, locations } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code } };
}
