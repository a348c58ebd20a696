import { isDay } from "../dates/day.js";
import { enums, model } from "../generated/model.js";
import { functionColumns } from "./function-columns.js";

/** A set-returning function of prisma/functions, with parentheses: `searchHits()`. Its rows are read like those of a table. */
export type FunctionName = `${string}()`;

/** A table of the Prisma data model, or the function that takes its place. */
export type TableName = keyof typeof model | FunctionName;

/**
 * How a table joins another: `this.from = table.to`. `many`: several rows of the other table can match. `own`: this table has the
 * foreign key, so if `from` is not null there is a row, and its `to` is the same. `always`: the foreign key is never null.
 */
export interface Relation {
  readonly table: TableName;
  readonly from: string;
  readonly to: string;
  readonly many: boolean;
  readonly own: boolean;
  readonly always: boolean;
}

/** Columns with their PostgreSQL types, and relations. */
export interface Table {
  readonly columns: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, Relation>>;
}

// Widened on purpose: declarations name columns by path, and paths are checked when the schema is built.
const tables = new Map<TableName, Table>(
  (Object.entries(model) as [keyof typeof model, Table & { readonly derived: Table["columns"] }][]).map(
    ([name, { columns, derived, relations }]) => [name, { columns: { ...columns, ...derived }, relations }],
  ),
);

/** The rows of functions, by function name. Only functions that a declaration reads are included. */
export const functionRows: ReadonlyMap<FunctionName, Table> = new Map();

/**
 * Declares which columns of a function's rows are keys of tables, by the names of the relations that they make. Each leads to a
 * row; `always` if the key is never null. By default the columns are those of the function's file.
 */
export function defineRows(
  name: FunctionName,
  links: Readonly<Record<string, Pick<Relation, "table" | "from"> & Partial<Relation>>>,
  columns = functionColumns.get(name),
): void {
  if (!columns) throw new Error(`no file of prisma/functions has a function ${name} that returns a table`);
  const ownKey = { to: "id", many: false, own: true, always: false } as const;
  const relations = Object.entries(links).map(([relation, link]) => {
    if (!(link.from in columns)) throw new Error(`${name} has no column ${link.from}`);
    return [relation, { ...ownKey, ...link }];
  });
  const table: Table = { columns, relations: Object.fromEntries(relations) as Table["relations"] };
  tables.set(name, table);
  (functionRows as Map<FunctionName, Table>).set(name, table);
}

function tableNamed(name: TableName): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`no file of the schema declares the rows of ${name}`);
  return table;
}

/** The columns of a table with their PostgreSQL types. */
export const columnsOf = (table: TableName): Table["columns"] => tableNamed(table).columns;

/** The PostgreSQL type of a column. Throws if the data model has no such column, which is an error in a declaration. */
export function columnType(table: TableName, column: string): string {
  const type = tableNamed(table).columns[column];
  if (type === undefined) throw new Error(`the data model has no column ${table}.${column}`);
  return type;
}

/** The relation with that name. Throws if the data model has none, which is an error in a declaration. */
export function relationOf(table: TableName, name: string): Relation {
  const relation = tableNamed(table).relations[name];
  if (relation === undefined) throw new Error(`the data model has no relation ${table}.${name}`);
  return relation;
}

/** The table at the end of a path of relations. */
export function tableAt(table: TableName, path: readonly string[]): TableName {
  return path.reduce<TableName>((at, name) => relationOf(at, name).table, table);
}

/** The PostgreSQL type of the column at the end of a path of to-one relations. */
export function columnTypeAt(table: TableName, path: string): string {
  const names = path.split(".");
  const column = names.pop() ?? "";
  return columnType(tableAt(table, names), column);
}

// Widened on purpose: types come as text.
const enumValues: Readonly<Record<string, readonly unknown[]>> = enums;

/** True if a value, written as JSON, has one of the PostgreSQL types that an order can use. */
export function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "text":
      return typeof value === "string" && !value.includes("\0");
    case "int":
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case "date":
      return typeof value === "string" && isDay(value);
    default:
      return enumValues[type.slice(1, -1)]?.includes(value) ?? false;
  }
}
