import type { Execute } from "../execute.js";
import { tables, type TableSpec } from "../tables.js";

const citations = tables.find(({ table }) => table === "Citation")!;

/**
 * Notes which rows an import of a dataset brought, or what it brought refers to, in a temporary table: the seeds may change
 * these but do not delete them. An import's sources are the datasets that the seeds do not have; its facts are those cited to them.
 */
export async function noteBrought(execute: Execute, seedSources: readonly string[]): Promise<void> {
  await execute(`create temp table "brought" ("table" text, "id" int, primary key ("table", "id")) on commit drop`);
  const found = await execute(
    `insert into "brought" select 'Source', "id" from "Source" where "kind" = 'DATASET' and "slug" <> all ($1)`,
    seedSources,
  );
  if (found === 0) return;
  const cited = `t."sourceId" in (select "id" from "brought" where "table" = 'Source')`;
  await execute(`insert into "brought" select 'Citation', t."id" from "Citation" t where ${cited}`);
  await noteReferences(execute, citations, cited);
  // Each table comes after those it refers to, so going backwards reaches everything.
  for (const spec of [...tables].reverse()) {
    if (spec !== citations) await noteReferences(execute, spec, isBrought(spec));
  }
  await execute(`analyze "brought"`);
}

/** Whether a row `t`, or what it belongs to, is among those noted. */
export function isBrought(spec: TableSpec): string {
  const noted = (table: string, id: string) =>
    `exists (select from "brought" b where b."table" = '${table}' and b."id" = t."${id}")`;
  if (spec.is === "entity") return noted(spec.table, "id");
  return `(${ownersOf(spec)
    .map((column) => noted(spec.references[column]!, column))
    .join(" or ")})`;
}

/** The columns that point at what a row belongs to. */
export function ownersOf(spec: Exclude<TableSpec, { is: "entity" }>): readonly string[] {
  return spec.is === "detail" ? [spec.of] : spec.owners;
}

async function noteReferences(execute: Execute, { table, references }: TableSpec, where: string): Promise<void> {
  for (const [column, to] of Object.entries(references)) {
    await execute(
      `insert into "brought" select distinct '${to}', t."${column}" from "${table}" t
       where t."${column}" is not null and ${where} on conflict do nothing`,
    );
  }
}
