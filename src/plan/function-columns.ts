import { readFunctionFiles } from "../database/function-files.js";

const { files } = await readFunctionFiles();

/**
 * The columns of each function that returns a table, in order, by function name with parentheses. Its file in prisma/functions
 * declares them.
 */
export const functionColumns: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  files.flatMap(({ path, script }) => {
    const [, name, columns] =
      /^CREATE FUNCTION "(\w+)"\([^$]*?\)\s*RETURNS TABLE \(([^$]*?)\) LANGUAGE /m.exec(script) ?? [];
    return name === undefined || columns === undefined ? [] : [[`${name}()`, columnsIn(path, columns)] as const];
  }),
);

function columnsIn(path: string, columns: string): Readonly<Record<string, string>> {
  const declared = columns.split(",").map((column) => {
    const [, name, type] = /^"(\w+)" (.+)$/.exec(column.trim()) ?? [];
    if (name === undefined || type === undefined)
      throw new Error(`${path}: a column of RETURNS TABLE must be a quoted name and a type, got ${column.trim()}`);
    return [name, type] as const;
  });
  return Object.fromEntries(declared);
}
