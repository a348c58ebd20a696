import { GraphQLError, validate, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { checkDocument } from "../limits/document.js";

/** The most faults that a document is told of: who made one mistake hears of it, who made a thousand need not hear of all. */
const maxErrors = 20;

/** The faults of a document, as they go out; none where it is valid. */
export type FaultsOf = (document: DocumentNode) => readonly GraphQLFormattedError[];

/**
 * Validates each document once, in Apollo Server's stead: what graphql-js cannot bear (see checkDocument) has to be refused before, and no
 * hook of Apollo's between parsing and validation can refuse.
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
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [formatted(error, error.extensions["code"])];
  }
  return validate(schema, document, undefined, { maxErrors }).map((error) =>
    error.message === tooManyComparisons ? repetitive : formatted(error, "GRAPHQL_VALIDATION_FAILED"),
  );
}

/** All that graphql-js says of a document whose fields of one name would take too long to compare with each other. */
const tooManyComparisons = "Validation aborted.";

const repetitive: GraphQLFormattedError = {
  message:
    "a document must not repeat fields and fragments so often that comparing them takes too long: select each field once",
  extensions: { code: "TOO_MANY_FIELDS" },
};

function formatted(error: GraphQLError, code: unknown): GraphQLFormattedError {
  const { message, locations } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code } };
}
