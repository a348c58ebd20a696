import { parentKey, type Rowset } from "./rowset.js";

/**
 * The text of the one statement that reads all rowsets, and the calls of functions that they read. It returns one row with one
 * column for each rowset: a JSON array of arrays, one for each column of the rowset, aligned by row (`keys` first if the rowset
 * has them). README.md has an example.
 */
export function statementText(rowsets: readonly Rowset[], calls: readonly string[]): string {
  const parts = [
    // PostgreSQL reads the selection in place if one rowset reads it, and materializes it if several do.
    ...calls.map((call, place) => `q${place} as (${call})`),
    ...rowsets.map(
      (rowset) => `${nameOf(rowset)} as ${rowset.hasChildren ? "materialized " : ""}(${rowsetText(rowset)})`,
    ),
  ];
  return `with ${parts.join(",\n")}\nselect ${rowsets.map(resultText).join(",\n")}`;
}

/** The name of a rowset in the statement. */
export const nameOf = (rowset: Rowset): string => `r${rowset.index}`;

/** True if the rows of a rowset have a key: their parent's, or their own. */
export const hasKeys = (rowset: Rowset): boolean => rowset.parent !== undefined || rowset.key !== undefined;

function rowsetText(rowset: Rowset): string {
  if (!rowset.parent) return rowsText(rowset);
  const { column, carried, isUnique, rowset: above } = rowset.parent;
  const columns = [`c${column} as key`, ...carried.map((place) => `a${place}`)].join(", ");
  // rows with the same key pass on the same values
  const distinct = carried.length > 0 ? `distinct on (c${column})` : "distinct";
  const parents = isUnique
    ? `select ${columns} from ${nameOf(above)}`
    : `select ${distinct} ${columns} from ${nameOf(above)} where c${column} is not null`;
  return `select ${parentKey} as p, r.* from (${parents}) k cross join lateral (${rowsText(rowset)}) r`;
}

/** The rows of one parent, or of the root. */
function rowsText(rowset: Rowset): string {
  const where = rowset.where.length > 0 ? ` where ${rowset.where.join(" and ")}` : "";
  const from = `from ${rowset.fromClause.from()}${where}`;
  if (rowset.measure === "count") return `select count(*) as c0 ${from}`;
  if (rowset.measure === "any") return `select true as c0 where exists (select 1 ${from})`;
  const order = rowset.order.join(", ");
  const columns = [
    ...(rowset.key === undefined ? [] : [`${rowset.key} as p`]),
    ...rowset.columns.map((column, place) => `${column} as c${place}`),
    ...rowset.carried.map((column, place) => `${column} as a${place}`),
    ...(hasKeys(rowset) || rowset.columns.length > 0 ? [] : ["true as c0"]), // a column to count the rows by
  ];
  const limit = rowset.limit === undefined ? "" : ` limit ${rowset.limit}`;
  return `select ${columns.join(", ")} ${from}${order ? ` order by ${order}` : ""}${limit}`;
}

/**
 * Rows are aggregated in the order in which they arrive, which is the order of the rowset. An ordered subquery keeps its order,
 * and a LATERAL subquery with an order is run completely for one parent after the other. To number the rows and sort them again
 * took a fifth of the total time. Source: PostgreSQL documentation, 9.21 Aggregate Functions ("supplying the input values from a
 * sorted subquery").
 */
function resultText(rowset: Rowset): string {
  const columns = [...(hasKeys(rowset) ? ["p"] : []), ...columnNames(rowset)].map((column) => `json_agg(${column})`);
  return `(select ${chunked(columns)} from ${nameOf(rowset)} r)`;
}

function columnNames(rowset: Rowset): string[] {
  if (rowset.measure !== "rows" || rowset.columns.length === 0)
    return ["c0"].slice(hasKeys(rowset) && rowset.measure === "rows" ? 1 : 0);
  return rowset.columns.map((_, place) => `c${place}`);
}

/** PostgreSQL takes at most 100 arguments in a call, so arrays contain at most this many columns. */
const chunkSize = 90;

function chunked(columns: readonly string[]): string {
  const chunks = Array.from({ length: Math.ceil(columns.length / chunkSize) }, (_, chunk) =>
    columns.slice(chunk * chunkSize, (chunk + 1) * chunkSize),
  );
  return `json_build_array(${chunks.map((chunk) => `json_build_array(${chunk.join(", ")})`).join(", ")})`;
}
