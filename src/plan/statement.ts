import type { Level } from "./level.js";

/**
 * The text of the one statement that reads all levels, and the calls of functions that they read from. It gives one row with one column for each level: a JSON array of arrays, one
 * for each column of the level, aligned by row (`keys` first where the level has them). See README.md for a worked example.
 */
export function statementText(levels: readonly Level[], calls: readonly string[]): string {
  const parts = [
    // PostgreSQL reads on where one level reads the rows, and keeps them where several do.
    ...calls.map((call, place) => `q${place} as (${call})`),
    ...levels.map((level) => `${nameOf(level)} as ${level.hasChildren ? "materialized " : ""}(${levelText(level)})`),
  ];
  return `with ${parts.join(",\n")}\nselect ${levels.map(resultText).join(",\n")}`;
}

const nameOf = (level: Level): string => `l${level.index}`;

/** Whether a level's rows carry a key: their parent's, or their own. */
export const hasKeys = (level: Level): boolean => level.parent !== undefined || level.key !== undefined;

function levelText(level: Level): string {
  if (!level.parent) return rowsText(level);
  const { column, carried, isUnique, level: above } = level.parent;
  const columns = [`c${column} as key`, ...carried.map((place) => `a${place}`)].join(", ");
  // Rows of one key carry the same.
  const distinct = carried.length > 0 ? `distinct on (c${column})` : "distinct";
  const parents = isUnique
    ? `select ${columns} from ${nameOf(above)}`
    : `select ${distinct} ${columns} from ${nameOf(above)} where c${column} is not null`;
  return `select k.key as p, r.* from (${parents}) k cross join lateral (${rowsText(level)}) r`;
}

/** The rows of one parent (`k.key`), or of the root. */
function rowsText(level: Level): string {
  const where = level.where.length > 0 ? ` where ${level.where.join(" and ")}` : "";
  const from = `from ${level.scope.from()}${where}`;
  if (level.measure === "count") return `select count(*) as c0 ${from}`;
  if (level.measure === "any") return `select true as c0 where exists (select 1 ${from})`;
  const order = level.order.join(", ");
  const columns = [
    ...(level.key === undefined ? [] : [`${level.key} as p`]),
    ...level.columns.map((column, place) => `${column} as c${place}`),
    ...level.carried.map((column, place) => `${column} as a${place}`),
    ...(hasKeys(level) || level.columns.length > 0 ? [] : ["true as c0"]), // something to count the rows by
  ];
  const limit = level.limit === undefined ? "" : ` limit ${level.limit}`;
  return `select ${columns.join(", ")} ${from}${order ? ` order by ${order}` : ""}${limit}`;
}

/**
 * Rows are aggregated in the order in which they come, which is the level's own: an ordered subquery is read as it is, and a LATERAL one that
 * orders its rows is run whole for one parent after the other. To number the rows and sort them again cost a fifth of all the time.
 * Source: PostgreSQL documentation, 9.21 Aggregate Functions ("supplying the input values from a sorted subquery").
 */
function resultText(level: Level): string {
  const columns = [...(hasKeys(level) ? ["p"] : []), ...columnNames(level)].map((column) => `json_agg(${column})`);
  return `(select ${chunked(columns)} from ${nameOf(level)} r)`;
}

function columnNames(level: Level): string[] {
  if (level.measure !== "rows" || level.columns.length === 0)
    return ["c0"].slice(hasKeys(level) && level.measure === "rows" ? 1 : 0);
  return level.columns.map((_, place) => `c${place}`);
}

/** PostgreSQL takes at most 100 arguments in a call, so columns come in arrays of at most this many. */
const chunkSize = 90;

function chunked(columns: readonly string[]): string {
  const chunks = Array.from({ length: Math.ceil(columns.length / chunkSize) }, (_, chunk) =>
    columns.slice(chunk * chunkSize, (chunk + 1) * chunkSize),
  );
  return `json_build_array(${chunks.map((chunk) => `json_build_array(${chunk.join(", ")})`).join(", ")})`;
}
