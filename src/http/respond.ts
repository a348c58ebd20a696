import { execute, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { ClientLeft } from "../database/departure.js";
import { isClientError } from "../errors.js";
import { typenameKey } from "../plan/json.js";
import type { PreparedRead, ReadStatement } from "../plan/read.js";
import { UnknownNames } from "../plan/unknown-names.js";
import { internalError, statusOf, type Report } from "./internal-error.js";
import type { Read, ReadTurn } from "./reads.js";
import type { Turns } from "./turns.js";
import { unknownNames, type NearestSlugs } from "./unknown-names.js";

/** The complete answer of an operation, ready to be sent. */
export interface Response {
  readonly status: 200 | 400 | 500 | 503;
  /** JSON: `data`, `errors` or both. */
  readonly text: string;
  /** The edition of the data that it was read from. Undefined if it is not known, or if the answer contains an error. */
  readonly edition: string | undefined;
  /** When the client may retry. Undefined if there is nothing to say about it. */
  readonly retryAfterSeconds?: number;
}

/** What is needed to answer operations. */
export interface ResponseContext {
  readonly schema: GraphQLSchema;
  readonly read: Read;
  /** Proposes slugs for an unknown name. */
  readonly nearest: NearestSlugs;
  /** The current edition of the data. Undefined while it is not known. */
  readonly edition: () => string | undefined;
  /** Called with every error that is not a client's mistake. */
  readonly report: Report;
  /** Turns for writing long answers. */
  readonly turns: Turns;
}

/** What graphql-js needs to complete an operation. */
interface Request {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** What answers it. */
interface Ready {
  readonly prepared: PreparedRead;
  /** True if the answer may be long, so that it is written in a turn of its own. */
  readonly isLong: boolean;
  readonly turn: ReadTurn;
}

/** Reads, and writes the answer. Never throws. */
export async function respond(
  { schema, read, nearest, edition, report, turns }: ResponseContext,
  { document, definition, variables }: Request,
  { prepared, isLong, turn }: Ready,
): Promise<Response> {
  // Read before the statement is sent, so the statement reads this edition or a newer one.
  const of = edition();
  const turnToWrite = async () => {
    await turns.next();
    if (turn.departure?.hasLeft) throw new ClientLeft();
  };
  const readStatement: ReadStatement = async (text, values) => {
    const row = await read(text, values, turn);
    if (isLong) await turnToWrite();
    return row;
  };
  try {
    const { data, rootValue } = await prepared(readStatement);
    if (data !== undefined) return { status: 200, text: `{"data":${data}}`, edition: of };
    if (isLong) await turnToWrite();
    const result = await execute({
      schema,
      document,
      rootValue: rootValue(),
      ...(variables && { variableValues: variables }),
      ...(definition.name && { operationName: definition.name.value }),
      fieldResolver: byResponseKey,
      typeResolver: (value) => (value as Typed)[typenameKey],
    });
    const errors = result.errors?.map((error) => internalError(error, report));
    if (!errors) return { status: 200, text: JSON.stringify(result), edition: of };
    return { status: 200, text: JSON.stringify({ errors, data: result.data }), edition: undefined };
  } catch (error) {
    if (turn.departure?.hasLeft) return { status: 503, text: "", edition: undefined }; // its client has left
    const cause =
      error instanceof UnknownNames ? await unknownNames(error, (unknown) => nearest(unknown, readStatement)) : error;
    if (isClientError(cause)) {
      const errors = [{ message: cause.message, extensions: { code: cause.extensions["code"] } }];
      return { status: 400, text: JSON.stringify({ errors }), edition: undefined };
    }
    const formatted = internalError(cause, report);
    return { ...statusOf(formatted), text: JSON.stringify({ errors: [formatted] }), edition: undefined };
  }
}

interface Typed {
  readonly [typenameKey]: string;
}

/** The objects of the plan contain each value under its response key. */
function byResponseKey(source: unknown, _: unknown, __: unknown, info: { path: { key: string | number } }): unknown {
  return (source as Record<string, unknown>)[info.path.key];
}
