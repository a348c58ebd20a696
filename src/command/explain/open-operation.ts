import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  Source,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { fragmentsOf, type Operation } from "../../plan/operation.js";

/** A mistake in the operation or its variables. The message is printed unchanged. */
export class OperationError extends Error {}

/** The operation that the command explains. */
export interface GivenOperation {
  /** The document. */
  readonly text: string;
  /** The place of the document, for error messages. */
  readonly file: string;
  /** The name of the operation. Optional if the document has only one. */
  readonly name?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Parses and validates an operation, and coerces its variables. The limits of the server are not checked. Throws OperationError. */
export function openOperation(schema: GraphQLSchema, { text, file, name, variables }: GivenOperation): Operation {
  const document = asOperationErrors(() => parse(new Source(text, file)));
  const faults = validate(schema, document);
  if (faults.length > 0) throw new OperationError(faults.map(describeFault).join("\n"));
  const definition = definitionIn(document, file, name);
  const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
  if (!coerced) throw new OperationError(errors.map(({ message }) => message).join("\n"));
  return { schema, document, definition, fragments: fragmentsOf(document), variables: coerced };
}

/** Runs a function that throws GraphQLErrors about an operation. */
export function asOperationErrors<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof GraphQLError ? new OperationError(describeFault(error)) : error;
  }
}

function definitionIn(document: DocumentNode, file: string, name: string | undefined): OperationDefinitionNode {
  const names = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? "an operation without a name"] : [],
  );
  const list = names.join(", ");
  if (names.length === 0) throw new OperationError(`${file} has no operation`);
  if (name === undefined && names.length > 1)
    throw new OperationError(`${file} has ${names.length} operations: choose one with --operation (${list})`);
  const definition = getOperationAST(document, name);
  if (!definition) throw new OperationError(`${file} has no operation ${name}; it has ${list}`);
  // graphql-js does not validate a mutation against a schema that has none.
  if (definition.operation !== OperationTypeNode.QUERY)
    throw new OperationError(`${file}: an operation must be a query, got a ${definition.operation}`);
  return definition;
}

function describeFault({ message, source, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return source && place ? `${source.name}:${place.line}:${place.column}: ${message}` : message;
}
