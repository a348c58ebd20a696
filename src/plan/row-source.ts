import { addCall, parentOf, share, type PlanBuilder, type FieldInHand, type RowAt } from "./plan-builder.js";
import { columnsOf, type TableName } from "./data-model.js";
import type { Call, FieldDeclaration } from "./declaration.js";
import { parentKey, type Parent } from "./rowset.js";
import { cast, quoted, routeOf, type Args } from "./from-clause.js";

/** Where the rows of a field come from. */
export interface RowSource {
  /** Their parent rows. Undefined if they have no parent. */
  readonly parent: Parent | undefined;
  /** The SQL after `from`; the alias of the rows is `t`. Only rowsets that read the rows call it, so that no unused parameter is added. */
  readonly from: () => string;
  /** The join condition with the key of the parent. */
  readonly where: readonly string[];
}

/** The rows at the end of one of several paths from a row. */
export function alongPaths(row: RowAt, paths: readonly [string, ...string[]]): RowSource {
  const [route, ...others] = [
    routeOf(row.table, paths[0], "t"),
    ...paths.slice(1).map((path) => routeOf(row.table, path, "t")),
  ] as const;
  const where = [route, ...others].map((one) => `${one.key} = ${parentKey}`).join(" or ");
  return { parent: parentOf(row, route), from: () => route.from, where: [`(${where})`] };
}

/** All rows of a table. */
export const wholeTable = (table: TableName): RowSource => ({
  parent: undefined,
  from: () => `${quoted(table)} t`,
  where: [],
});

/**
 * The rows of a function's result. A function that is called for each row of another rowset is called in each rowset that reads
 * it. A function that is called once is called once for all rowsets.
 */
export function calledRows(
  builder: PlanBuilder,
  row: RowAt | undefined,
  table: TableName,
  call: Call,
  field: FieldInHand,
  leftOut: readonly string[] = [],
): RowSource {
  let text: string | undefined;
  const given = () => call.given.map(({ type, read }) => cast(field.addParameter(read), type));
  // Aliases of one field with the same arguments read the rows of one call, each its own page.
  const sharedCall = () => {
    const key = `call of ${table} without ${leftOut.join()} for ${field.argumentsKey(argumentsOfPage)}`;
    return share(builder, key, () => addCall(builder, rowsOfCall(table, given())));
  };
  // The arguments are read for their errors even if no rowset reads the rows.
  for (const { read } of call.given) builder.checks.push({ field: field.index, read });
  if (!row || call.of === undefined) {
    return {
      parent: undefined,
      from: () => (text ??= `${sharedCall()} t`),
      where: [],
    };
  }
  // The id of a table is unique. Other columns need not be.
  const parent = parentOf(row, { parent: call.of, parentIsKey: call.of === "id" }, call.carried);
  const handedOn = call.carried ? parent.carried.map((place) => `k.a${place}`) : [parentKey];
  return { parent, from: () => (text ??= `(${rowsOfCall(table, [...handedOn, ...given()])}) t`), where: [] };
}

/** Arguments of a page. Calls, filters and counts do not depend on them. */
export const argumentsOfPage: readonly string[] = ["first", "after", "last", "before", "orderBy"];

/** The arguments as if some were not given. */
export function without(args: Args, leftOut: readonly string[]): Args {
  return leftOut.length === 0 ? args : { ...args, ...Object.fromEntries(leftOut.map((name) => [name, undefined])) };
}

/** The rows of a function with some arguments not given, which is another call. */
export function calledWithout(
  builder: PlanBuilder,
  row: RowAt | undefined,
  table: TableName,
  call: Call,
  field: FieldInHand,
  leftOut: readonly string[],
): RowSource {
  const given = call.given.map(({ type, read }) => ({ type, read: (args: Args) => read(without(args, leftOut)) }));
  return calledRows(builder, row, table, { ...call, given }, field, leftOut);
}

/** Text from a function has the default sort order of the database. Text of tables is sorted by bytes. */
function rowsOfCall(table: TableName, given: readonly string[]): string {
  const columns = Object.entries(columnsOf(table)).map(([name, type]) =>
    type === "text" ? `${quoted(name)} collate "C" as ${quoted(name)}` : quoted(name),
  );
  return `select ${columns.join(", ")} from ${quoted(table.slice(0, -"()".length))}(${given.join(", ")})`;
}

/** The declared row source of a connection: the end of paths from the row, the result of a function or (without either) the whole table. */
export function rowSourceOf(
  builder: PlanBuilder,
  row: RowAt | undefined,
  table: TableName,
  { paths, call }: FieldDeclaration & { from: "connection" },
  field: FieldInHand,
): RowSource {
  if (call) return calledRows(builder, row, table, call, field);
  const [first, ...others] = paths?.(field.args) ?? [];
  return row && first !== undefined ? alongPaths(row, [first, ...others]) : wholeTable(table);
}
