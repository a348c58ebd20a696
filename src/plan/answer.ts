import type { Answer, Level, LevelRows } from "./level.js";
import type { Args } from "./scope.js";
import { hasKeys } from "./statement.js";

/** The key under which the rows of a level without a parent stand. */
export const root = Symbol("root");

/** Turns the statement's row (one JSON array for each level) into levels whose rows are grouped by their parents. */
export function createAnswer(levels: readonly Level[], row: readonly unknown[], args: readonly Args[]): Answer {
  return { levels: levels.map((level, place) => levelRows(level, row[place])), args, final: true, written: [] };
}

function levelRows(level: Level, result: unknown): LevelRows {
  // json_agg gives null where there is no row.
  const columns = (result as (readonly unknown[] | null)[][]).flat().map((column) => column ?? []);
  const size = columns[0]?.length ?? 0;
  const keys = hasKeys(level) ? (columns.shift() ?? []) : [];
  const of = new Map<unknown, number[]>();
  for (let place = 0; place < size; place++) {
    const key = hasKeys(level) ? keys[place] : root;
    const rows = of.get(key);
    if (rows) rows.push(place);
    else of.set(key, [place]);
  }
  return { columns, of, size };
}

/** The rows of a level that belong to a key. */
export function rowsOf(answer: Answer, level: number, key: unknown = root): readonly number[] {
  return answer.levels[level]?.of.get(key) ?? [];
}
