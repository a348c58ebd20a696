import { cellsOf } from "./cells.js";
import type { Answer, Key, Level, LevelRows } from "./level.js";
import type { Args } from "./scope.js";
import { hasKeys } from "./statement.js";

/** Turns the statement's row (JSON text for each level) into levels whose rows are grouped by their parents. */
export function createAnswer(levels: readonly Level[], row: readonly (string | null)[], args: readonly Args[]): Answer {
  // No level is null: it is an array of columns, though there is no row.
  return { levels: levels.map((level, place) => levelRows(level, String(row[place]))), args, final: true, written: [] };
}

function levelRows(level: Level, text: string): LevelRows {
  const columns = cellsOf(text);
  const size = columns[0]?.length ?? 0;
  const keys = hasKeys(level) ? (columns.shift() ?? []) : [];
  const of = new Map<Key, number[]>();
  for (let place = 0; place < size; place++) {
    const rows = of.get(keys[place]);
    if (rows) rows.push(place);
    else of.set(keys[place], [place]);
  }
  return { columns, of, size };
}

/** The rows of a level that belong to a key; to none, where the level has no parent. */
export function rowsOf(answer: Answer, level: number, key?: Key): readonly number[] {
  return answer.levels[level]?.of.get(key) ?? [];
}
