import { model } from "../../generated/model.js";
import type { PrismaClient } from "../../generated/prisma/client.js";
import type { TableName } from "../row.js";

/** What a column holds once references are row numbers. */
export type StoredValue = string | number | boolean | null | readonly string[];

/** A row as it stands in the database, days as `YYYY-MM-DD`. */
export type StoredRow = Readonly<Record<string, StoredValue>>;

/** A transaction of Prisma's. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

type PrismaRow = Record<string, StoredValue | Date>;
type Where = Record<string, unknown>;

/** What all of Prisma's tables can do, with rows of any columns. */
interface PrismaTable {
  update(args: { where: Where; data: PrismaRow }): Promise<unknown>;
  updateMany(args: { where: Where; data: PrismaRow }): Promise<unknown>;
  deleteMany(args: { where: Where }): Promise<unknown>;
}

/** How many rows go into one statement. */
const ROWS_AT_ONCE = 1_000;

/** One table of the database, with rows as this loader has them. */
export interface StoredTable {
  /** The rows `t` for which a condition holds. */
  read(where: string, ...values: readonly unknown[]): Promise<StoredRow[]>;
  create(rows: readonly StoredRow[]): Promise<void>;
  /** Writes rows and gives the new row's number for each value of a unique column. */
  createNumbered(rows: readonly StoredRow[], key: string): Promise<ReadonlyMap<string, number>>;
  update(column: string, id: number, changed: StoredRow): Promise<void>;
  /** Sets columns to null in all rows whose number is given. */
  empty(column: string, ids: readonly number[], columns: readonly string[]): Promise<void>;
  /** Deletes the rows that have these values together. */
  delete(rows: readonly StoredRow[]): Promise<void>;
}

/** Opens a table within a transaction. */
export function storedTable(transaction: Transaction, table: TableName): StoredTable {
  const name = `${table[0]!.toLowerCase()}${table.slice(1)}`;
  // Prisma types each table by itself; here they are all treated alike, and the rows were typed when they were made.
  const prisma = (transaction as unknown as Record<string, PrismaTable>)[name]!;
  const columns: Readonly<Record<string, string>> = model[table].columns;
  const toPrisma = (row: StoredRow): PrismaRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        columns[column] === "date" && typeof value === "string" ? dayToDate(value) : value,
      ]),
    );
  return {
    // As JSON, in which days are texts and lists are lists, whichever database it is.
    async read(where, ...values) {
      const rows = await transaction.$queryRawUnsafe<{ row: StoredRow }[]>(
        `select to_jsonb(t) as "row" from "${table}" t where ${where}`,
        ...values,
      );
      return rows.map(({ row }) => row);
    },
    async create(rows) {
      for (const some of inParts(rows))
        await transaction.$executeRawUnsafe(insertOf(table, some), JSON.stringify(some));
    },
    async createNumbered(rows, key) {
      const numbers = new Map<string, number>();
      for (const some of inParts(rows)) {
        const written = await transaction.$queryRawUnsafe<{ id: number; key: string }[]>(
          `${insertOf(table, some)} returning "id", "${key}" as "key"`,
          JSON.stringify(some),
        );
        for (const row of written) numbers.set(row.key, row.id);
      }
      return numbers;
    },
    async update(column, id, changed) {
      await prisma.update({ where: { [column]: id }, data: toPrisma(changed) });
    },
    async empty(column, ids, emptied) {
      const data = Object.fromEntries(emptied.map((one) => [one, null]));
      await prisma.updateMany({ where: { [column]: { in: [...ids] } }, data });
    },
    async delete(rows) {
      for (const some of inParts(rows)) await prisma.deleteMany({ where: anyOf(some) });
    },
  };
}

// Rows as one value, JSON: Prisma's createMany has one for each column of each row, and takes several times as long. What they
// lack, their number too, is what the table says.
function insertOf(table: TableName, rows: readonly StoredRow[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))].map((column) => `"${column}"`).join(", ");
  return `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`;
}

// One list where rows are told by one column; otherwise each row's columns together.
function anyOf(rows: readonly StoredRow[]): Where {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 1) return { [columns[0]!]: { in: rows.map((row) => row[columns[0]!]) } };
  return { OR: rows.map((row) => ({ ...row })) };
}

function* inParts(rows: readonly StoredRow[]): Iterable<readonly StoredRow[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
