import { GraphQLError, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { checkDocument } from "../limits/document.js";
import { checkRepetition } from "../limits/repetition.js";

/**
 * The maximum number of errors that are reported about a document. A client with one mistake sees it, one with a thousand need
 * not see them all.
 */
const maxErrors = 20;

/** The errors of a document, as they are sent. Empty if it is valid. */
export type FaultsOf = (document: DocumentNode) => readonly GraphQLFormattedError[];

/**
 * Validates each document once, instead of Apollo Server. Documents that graphql-js cannot handle (see checkDocument and
 * checkRepetition) must be rejected first, and Apollo has no hook between parsing and validation that can do that.
 */
export function createValidation(schema: GraphQLSchema): FaultsOf {
  // Kept as long as the document is referenced.
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
