import { model } from "../generated/model.js";
import type { Execute } from "./execute.js";
import { tables, type TableSpec } from "./tables.js";
import { NOT_READ, type TableName, type Value } from "./row.js";
import { fold } from "../text/fold.js";
import type { Fact } from "./facts.js";

/** The number of rows in one statement. */
const ROWS_AT_ONCE = 500;

/** Writes facts to temporary tables, one for each table. References in them are still slugs and keys. */
export interface Stage {
  take(fact: Fact): Promise<void>;
  /** Writes the rows that are still in memory. The staged tables are then complete, with each row once. Returns the number of rows. */
  finish(): Promise<number>;
}

/** The name of the staged table of a table. */
export function staged(table: TableName): string {
  return `"staged_${table}"`;
}

/** The columns of a table that facts have. */
export function columnsOf({ table, is }: TableSpec): readonly string[] {
  const columns = Object.keys(model[table].columns);
  return is === "detail" ? columns : columns.filter((column) => !isNotRead(column));
}

function isNotRead(column: string): boolean {
  return NOT_READ.some((one) => one === column);
}

// Columns of a staged table that its table does not have. Text filters and the search read "folded", because the database has
// no folding. "citedBy" has keys of citations.
function addedColumns(spec: TableSpec): Readonly<Record<string, string>> {
  return {
    ...(spec.table === "Name" && { folded: "text" }),
    ...(isCited(spec) && { citedBy: "text[]" }),
  };
}

function isCited(spec: TableSpec): boolean {
  return spec.is === "leaf" && spec.cited !== undefined;
}

/** Makes the staged tables. They are dropped at the end of the transaction. */
export async function openStage(execute: Execute): Promise<Stage> {
  for (const spec of tables) {
    const references = Object.keys(spec.references);
    await execute(
      `create temp table ${staged(spec.table)} (like "${spec.table}" including defaults, "stagedAs" bigint generated always as identity) on commit drop`,
    );
    const columns = columnsOf(spec);
    const changes = [
      ...Object.keys(model[spec.table].columns).flatMap((column) =>
        columns.includes(column) ? [] : [`drop column "${column}"`],
      ),
      ...Object.entries(addedColumns(spec)).map(([column, type]) => `add column "${column}" ${type}`),
    ];
    if (changes.length > 0) await execute(`alter table ${staged(spec.table)} ${changes.join(", ")}`);
    for (const column of references) {
      await execute(`alter table ${staged(spec.table)} alter column "${column}" type text collate "C" using null`);
    }
  }
  const waiting = new Map<TableName, Record<string, unknown>[]>(tables.map(({ table }) => [table, []]));
  let count = 0;
  const write = async (spec: TableSpec) => {
    const rows = waiting.get(spec.table)!;
    if (rows.length === 0) return;
    const columns = listed([...columnsOf(spec), ...Object.keys(addedColumns(spec))]);
    count += await execute(
      `insert into ${staged(spec.table)} (${columns}) select ${columns} from json_populate_recordset(null::${staged(spec.table)}, $1::json)`,
      JSON.stringify(rows),
    );
    rows.length = 0;
  };
  const specs = new Map(tables.map((spec) => [spec.table, spec]));
  return {
    async take({ table, row }) {
      const rows = waiting.get(table);
      if (!rows) throw new Error(`a source has rows of ${table}, which no source fills`);
      const flat = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, keyOf(value)]));
      rows.push(table === "Name" ? { ...flat, folded: fold(String(flat["text"])) } : flat);
      if (rows.length >= ROWS_AT_ONCE) await write(specs.get(table)!);
    },
    async finish() {
      for (const spec of tables) {
        await write(spec);
        if (isCited(spec)) await execute(uniteCitations(spec));
        count -= await execute(onceEach(spec));
        await execute(`analyze ${staged(spec.table)}`);
      }
      return count;
    },
  };
}

function keyOf(value: Value): unknown {
  return typeof value === "object" && value !== null && "table" in value ? value.key : value;
}

// The first of equal rows stays: a fact is staged once for each of its records.
function onceEach(spec: TableSpec): string {
  const same = listed(identityOf(spec));
  return `delete from ${staged(spec.table)} s using (
    select "stagedAs", row_number() over (partition by ${same} order by "stagedAs") as "nth" from ${staged(spec.table)}
  ) n where n."stagedAs" = s."stagedAs" and n."nth" > 1`;
}

// The first of equal rows gets the citations of all of them.
function uniteCitations(spec: TableSpec): string {
  return `update ${staged(spec.table)} s set "citedBy" = a."all" from (
    select min("stagedAs") as "first", array_remove(array_agg(distinct "key"), null) as "all"
      from ${staged(spec.table)} left join unnest("citedBy") "key" on true
     group by ${listed(identityOf(spec))} having count(distinct "stagedAs") > 1
  ) a where a."first" = s."stagedAs"`;
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(", ");
}

/** The columns that identify a row of a table. A name is the same row for any kind of name. */
export function identityOf(spec: TableSpec): readonly string[] {
  if (spec.is === "entity") return [spec.key];
  if (spec.is === "detail") return [spec.of];
  const besides = spec.table === "Name" ? ["position", "kind"] : ["position"];
  return columnsOf(spec).filter((column) => !besides.includes(column));
}
