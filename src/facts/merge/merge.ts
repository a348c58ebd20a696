import type { Execute } from "../execute.js";
import type { TableSpec } from "../tables.js";
import type { FormerSlugs } from "../former-slugs.js";
import { keepFormerSlugs, openSuperseded } from "./former-slugs.js";
import { mergeLeaves } from "./merge-leaves.js";
import { mergeRows } from "./merge-rows.js";
import type { Merged } from "./merged.js";
import { renameMended } from "./rename.js";
import { keyColumn } from "./resolved.js";
import { staged } from "../stage.js";
import { citedBy, imported, referencesTo } from "./tables.js";

/**
 * Brings the database to what is staged of a dataset's sources. What others cite too keeps the columns that it has, and gets what is new:
 * names, numbers, parties, citations. What they alone cited follows them, and goes when they no longer have it.
 */
export async function merge(
  execute: Execute,
  sources: readonly string[],
  former: readonly FormerSlugs[],
): Promise<Merged> {
  await noteOwned(execute, sources);
  await openSuperseded(execute);
  let [added, changed, removed, moved] = [0, await renameMended(execute), 0, 0];
  for (const spec of imported) {
    await mustResolve(execute, spec);
    const written = spec.is === "leaf" ? await mergeLeaves(execute, spec) : await mergeRows(execute, spec, sources);
    added += written.added;
    changed += written.changed;
    removed += written.removed;
    moved += written.moved;
  }
  await extendSearch(execute);
  for (const spec of [...imported].reverse()) removed += await removeUncited(execute, spec);
  await keepFormerSlugs(execute, former);
  return { added, changed, removed, moved };
}

// The facts that these sources alone cited before the import.
async function noteOwned(execute: Execute, sources: readonly string[]): Promise<void> {
  await execute(`create temp table "owned" ("table" text, "id" int, primary key ("table", "id")) on commit drop`);
  for (const { table } of imported) {
    const column = citedBy(table);
    if (column === undefined) continue;
    await execute(
      `insert into "owned" select '${table}', c."${column}" from "Citation" c join "Source" s on s."id" = c."sourceId"
       where c."${column}" is not null group by c."${column}" having bool_and(s."slug" = any ($1))`,
      sources,
    );
  }
  await execute(`analyze "owned"`);
}

// A reference to what neither the database nor the import has is a mistake of the importer's, and ends the import.
async function mustResolve(execute: Execute, spec: TableSpec): Promise<void> {
  for (const [column, table] of Object.entries(spec.references)) {
    await execute(`do $$ declare "missing" text; begin
      select s."${column}" into "missing" from ${staged(spec.table)} s
      where s."${column}" is not null and not exists (select from "${table}" t where t."${keyColumn(table)}" = s."${column}") limit 1;
      if "missing" is not null then raise exception 'a row of ${spec.table} refers to ${table} "%", which is not there', "missing"; end if;
    end $$`);
  }
}

// Whoever has a name is found by it; what was a name once stays good to look for.
async function extendSearch(execute: Execute): Promise<void> {
  for (const [table, bearer] of [
    ["Actor", "actorId"],
    ["Official", "officialId"],
  ] as const) {
    await execute(
      `update "${table}" t set "search" = t."search" || n."more" from (
         select o."id", string_agg('|' || s."folded", '' order by s."folded") as "more"
         from (select distinct "${bearer}" as "slug", "folded" from ${staged("Name")} where "${bearer}" is not null) s
         join "${table}" o on o."slug" = s."slug"
         where s."folded" <> all (string_to_array(o."search", '|')) group by o."id"
       ) n where n."id" = t."id"`,
    );
  }
}

// Facts that these sources alone cited, and that they no longer have, unless another fact needs them.
async function removeUncited(execute: Execute, { table, is }: TableSpec): Promise<number> {
  const column = citedBy(table);
  if (is !== "entity" || column === undefined) return 0;
  const needed = referencesTo(table).map(
    (to) => `and not exists (select from "${to.table}" r where r."${to.column}" = t."id")`,
  );
  return execute(
    `delete from "${table}" t where exists (select from "owned" o where o."table" = '${table}' and o."id" = t."id")
     and not exists (select from "Citation" c where c."${column}" = t."id") ${needed.join(" ")}`,
  );
}
