import pg from "pg";
import type { Database } from "./database.js";
import { planSettings } from "./postgresql-reads.js";

/** The maximum time of an explanation, in milliseconds. With `analyze` the statement runs. */
const timeoutMs = 900_000;

/**
 * Returns PostgreSQL's plan for a statement as `Database.read` runs it: the generic plan for any parameters. `analyze` also runs
 * the statement, and shows times, rows and buffers.
 */
export async function explainStatement(
  { prisma }: Pick<Database, "prisma">,
  text: string,
  parameters: readonly unknown[],
  { analyze }: { readonly analyze: boolean },
): Promise<string> {
  const given = parameters.length === 0 ? "" : `(${parameters.map(sqlLiteral).join(", ")})`;
  return prisma.$transaction(
    async (transaction) => {
      for (const setting of planSettings) await transaction.$executeRawUnsafe(`set local ${setting}`);
      // A statement that is only sent with its parameters would be planned for their values.
      await transaction.$executeRawUnsafe(`prepare explained as ${text}`);
      const lines = await transaction.$queryRawUnsafe<{ "QUERY PLAN": string }[]>(
        `explain ${analyze ? "(analyze, buffers) " : ""}execute explained${given}`,
      );
      await transaction.$executeRawUnsafe("deallocate explained");
      return lines.map((line) => line["QUERY PLAN"]).join("\n");
    },
    { timeout: timeoutMs, maxWait: timeoutMs },
  );
}

/** The value of a parameter as SQL: null, text, a number, a boolean, or an array of these. */
export function sqlLiteral(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return pg.escapeLiteral(String(value));
  const items = value.map((item) => (item === null ? "null" : `"${String(item).replaceAll(/["\\]/g, "\\$&")}"`));
  return pg.escapeLiteral(`{${items.join(",")}}`);
}
