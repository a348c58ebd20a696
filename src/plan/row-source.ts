import { addCall, parentOf, share, type PlanBuilder, type FieldInHand, type RowAt } from "./plan-builder.js";
import { columnsOf, type TableName } from "./data-model.js";
import type { Call, FieldDeclaration } from "./declaration.js";
import { parentKey, type Parent } from "./rowset.js";
import { cast, quoted, routeOf, type Args } from "./from-clause.js";

/** Where the rows of a field come from. */
export interface RowSource {
  /** The rows that they hang on; undefined where they hang on none. */
  readonly parent: Parent | undefined;
  /** What stands after `from`; the rows' own alias is `t`. Asked for by the rowsets that read them, so that no parameter is added which no rowset has. */
  readonly from: () => string;
  /** What ties them to the key of their parent. */
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
 * The rows that a function gives. One that is called for each row of another is called within each rowset that reads it; one that is called
 * once, once for all of them.
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
  // Aliases of one field with the same arguments read the rows of one call, each its own page of them.
  const sharedCall = () => {
    const key = `call of ${table} without ${leftOut.join()} for ${field.argumentsKey(argumentsOfPage)}`;
    return share(builder, key, () => addCall(builder, rowsOfCall(table, given())));
  };
  // What is given is read for its errors also where no rowset reads the rows.
  for (const { read } of call.given) builder.checks.push({ field: field.index, read });
  if (!row || call.of === undefined) {
    return {
      parent: undefined,
      from: () => (text ??= `${sharedCall()} t`),
      where: [],
    };
  }
  // A table's own number is unique; that other columns are, nothing says.
  const parent = parentOf(row, { parent: call.of, parentIsKey: call.of === "id" }, call.carried);
  const handedOn = call.carried ? parent.carried.map((place) => `k.a${place}`) : [parentKey];
  return { parent, from: () => (text ??= `(${rowsOfCall(table, [...handedOn, ...given()])}) t`), where: [] };
}

/** Arguments of a page: a call, a filter and a count do not go by them. */
export const argumentsOfPage: readonly string[] = ["first", "after", "last", "before", "orderBy"];

/** Arguments as if some had been left out. */
export function without(args: Args, leftOut: readonly string[]): Args {
  return leftOut.length === 0 ? args : { ...args, ...Object.fromEntries(leftOut.map((name) => [name, undefined])) };
}

/** The rows that a function gives where arguments are left out: another call. */
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

/** Text that a function gives is ordered as the database was made to, unless told; text of tables, by its bytes. */
function rowsOfCall(table: TableName, given: readonly string[]): string {
  const columns = Object.entries(columnsOf(table)).map(([name, type]) =>
    type === "text" ? `${quoted(name)} collate "C" as ${quoted(name)}` : quoted(name),
  );
  return `select ${columns.join(", ")} from ${quoted(table.slice(0, -"()".length))}(${given.join(", ")})`;
}

/** What a connection declares: the end of paths from the row, what a function gives or, with neither, the whole table. */
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
