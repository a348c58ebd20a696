import { jsonTextsOf } from "./json-text.js";
import type { Answer, Key, Rowset, RowsetRows } from "./rowset.js";
import type { Args } from "./from-clause.js";
import { hasKeys } from "./statement.js";

/** Turns the statement's row (JSON text for each rowset) into rowsets. Their rows are grouped by parent. */
export function createAnswer(
  rowsets: readonly Rowset[],
  row: readonly (string | null)[],
  args: readonly Args[],
  introspection: Answer["introspection"] = new Map(),
): Answer {
  // A rowset is never null: without rows it is still an array of columns.
  return {
    rowsets: rowsets.map((rowset, place) => rowsOfRowset(rowset, String(row[place]))),
    args,
    introspection,
    final: true,
    written: [],
  };
}

function rowsOfRowset(rowset: Rowset, text: string): RowsetRows {
  const columns = jsonTextsOf(text);
  const size = columns[0]?.length ?? 0;
  const keys = hasKeys(rowset) ? (columns.shift() ?? []) : [];
  const of = new Map<Key, number[]>();
  for (let place = 0; place < size; place++) {
    const rows = of.get(keys[place]);
    if (rows) rows.push(place);
    else of.set(keys[place], [place]);
  }
  return { columns, of, size };
}

/** The rows of a rowset that belong to a key. A rowset without a parent has all its rows under no key. */
export function rowsOf(answer: Answer, rowset: number, key?: Key): readonly number[] {
  return answer.rowsets[rowset]?.of.get(key) ?? [];
}
