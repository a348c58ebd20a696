import { clientError, type ErrorCode } from "../errors.js";
import type { Operation } from "../plan/operation.js";
import { valuesOfCondition } from "./conditions.js";
import { costOfOperation, type OperationCost } from "./cost.js";

/** Limits of one operation. They are checked before it runs. */
export interface Limits {
  /** Levels of fields below the operation. */
  readonly maxDepth: number;
  /** Fields. A fragment is counted each time it is spread. */
  readonly maxFields: number;
  /** Objects that the answer can contain: page sizes multiplied down. */
  readonly maxRows: number;
  /** Milliseconds of CPU, as declared for questions and filters. */
  readonly maxCost: number;
}

/** Values of an answer for each object. Writing a million values takes a second, during which no other request is served. */
const maxValuesPerRow = 5;

/** Values of an answer, regardless of MAX_ROWS. GraphiQL's introspection counts as 28,000, our largest example as 26,000. */
const leastMaxValues = 250_000;

/**
 * Lists that one statement can read. PostgreSQL plans each in half a millisecond, without its joins, and accepts no statement with more
 * than 1,664. A connection counts three times; our largest example has 25.
 */
const maxLists = 500;

/**
 * Selections that are planned. Each takes up to 20 µs, during which no other request is served, and 2 kB of memory while the plan
 * is cached. Our largest example has 222.
 */
const maxSelections = 3_000;

/**
 * Conditions of all filters, counted for each rowset that has them: a page, a total, each count. Planning takes up to 1 ms for
 * each, and PostgreSQL accepts no statement with more than 65,535 parameters.
 */
const maxConditions = 1_500;

/** Rejects an operation that exceeds a limit, with the code of that limit. The counts are upper bounds. */
export function checkLimits(operation: Operation, limits: Limits): OperationCost {
  const cost = costOfOperation(operation);
  const { depth, fields, rows, values, conditions, lists, selections, work } = cost;
  check(
    "TOO_DEEP",
    depth,
    limits.maxDepth,
    "an operation may nest at most % levels deep, this one nests %: read the inner objects in another operation (`node`)",
  );
  check(
    "TOO_MANY_FIELDS",
    fields,
    limits.maxFields,
    "an operation may select at most % fields, this one selects %: select fewer, or send several operations",
  );
  check(
    "TOO_MANY_ROWS",
    rows,
    limits.maxRows,
    "an operation may return at most % objects, this one could return %: ask for smaller pages (`first`) in nested lists",
  );
  check(
    "TOO_MANY_VALUES",
    values,
    Math.max(limits.maxRows * maxValuesPerRow, leastMaxValues),
    "an answer may contain at most % values, this one could contain %: ask for smaller pages (`first`), or for fewer fields in nested lists",
  );
  check(
    "TOO_MANY_CONDITIONS",
    conditions,
    maxConditions,
    `an operation's filters may have at most % conditions, these have % (each counts once for each part of its list that is selected: page, total, counts; ${valuesOfCondition} values in a list count as one): use fewer, or send several operations`,
  );
  check(
    "TOO_MANY_LISTS",
    lists,
    maxLists,
    "an operation may read at most % lists, this one could read % (a connection counts 3, a field of an interface once for each of its types): send several operations",
  );
  check(
    "TOO_MANY_FIELDS",
    selections,
    maxSelections,
    "an operation may have at most % selections, each on an interface or a union counted for each of its types, this one has %: select fewer fields there, or send several operations",
  );
  check(
    "TOO_COSTLY",
    work,
    limits.maxCost,
    "an operation may cost at most % ms of computing, this one could cost % ms: ask for fewer networks, paths, searches and other questions at a time, for fewer related objects of each item, and for fewer lists with filters that read all facts (`singleSource`, `rejoined`, `text`, `citations`), test related objects or are nested (`some` in `some`)",
  );
  return cost;
}

/**
 * The number of lists, objects or milliseconds of CPU from which an operation counts as expensive. Our largest example has 25
 * lists and 14,000 objects; planning takes half a millisecond for each list. A search can cost 200 ms, and almost always costs a
 * tenth of that.
 */
const expensive = { lists: 50, rows: 20_000, work: 300 } as const;

/** True if an operation can be expensive for the database, so that it must leave room for others. */
export function isExpensiveOperation({ lists, rows, work }: OperationCost): boolean {
  return lists > expensive.lists || rows > expensive.rows || work > expensive.work;
}

function check(code: ErrorCode, found: number, most: number, message: string): void {
  if (found <= most) return;
  const shown = found > 1e9 ? "more than a billion" : String(found);
  throw clientError(code, message.replace("%", String(most)).replace("%", shown));
}
