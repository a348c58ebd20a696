import type { Execute } from "../execute.js";
import { isCitedLeaf, mergeLinks, openCounted } from "./cited-leaves.js";
import { tables, type TableSpec } from "../tables.js";
import { keepFormerSlugs, openSuperseded } from "./former-slugs.js";
import { mergeLeaves } from "./merge-leaves.js";
import { mergeRows } from "./merge-rows.js";
import type { Merged } from "./merged.js";
import { owned, type Origin } from "./origin.js";
import { renameMended } from "./rename.js";
import { keyColumn } from "./resolved.js";
import { staged } from "../stage.js";
import { citedBy, referencesTo } from "./tables.js";

/**
 * Updates the database to the staged rows of an origin's sources. Facts that only these sources cite follow them, and are removed
 * if they are no longer staged. Facts that others also cite get new names, numbers, parties and citations. Their other columns
 * come from the origin that comes first.
 */
export async function merge(execute: Execute, origin: Origin): Promise<Merged> {
  await noteOwned(execute, origin);
  await openSuperseded(execute);
  await openCounted(execute);
  let [added, changed, removed, moved] = [0, await renameMended(execute), 0, 0];
  for (const [index, spec] of tables.entries()) {
    await mustResolve(execute, spec);
    const written =
      spec.is === "leaf" ? await mergeLeaves(execute, spec, origin) : await mergeRows(execute, spec, origin);
    added += written.added;
    changed += written.changed;
    removed += written.removed;
    moved += written.moved;
    origin.onTable?.(index + 1, tables.length);
  }
  for (const spec of tables) if (spec.is === "leaf" && isCitedLeaf(spec)) changed += await mergeLinks(execute, spec);
  await extendSearch(execute);
  for (const spec of [...tables].reverse()) removed += await removeGone(execute, spec, origin);
  await keepFormerSlugs(execute, origin.formerSlugs);
  return { added, changed, removed, moved };
}

// The facts that only these sources cited before, and their citations.
async function noteOwned(execute: Execute, { sources }: Origin): Promise<void> {
  await execute(`create temp table "owned" ("table" text, "id" int, primary key ("table", "id")) on commit drop`);
  for (const { table } of tables) {
    const column = citedBy(table);
    if (column === undefined) continue;
    await execute(
      `insert into "owned" select '${table}', c."${column}" from "Citation" c join "Source" s on s."id" = c."sourceId"
       where c."${column}" is not null group by c."${column}" having bool_and(s."slug" = any ($1))`,
      sources,
    );
  }
  await execute(
    `insert into "owned" select 'Citation', c."id" from "Citation" c join "Source" s on s."id" = c."sourceId" where s."slug" = any ($1)`,
    sources,
  );
  await execute(`analyze "owned"`);
}

// A reference that is neither in the database nor staged is a bug, and ends the import.
async function mustResolve(execute: Execute, spec: TableSpec): Promise<void> {
  for (const [column, table] of Object.entries(spec.references)) {
    await execute(`do $$ declare "missing" text; begin
      select s."${column}" into "missing" from ${staged(spec.table)} s
      where s."${column}" is not null and not exists (select from "${table}" t where t."${keyColumn(table)}" = s."${column}")
        ${table === spec.table ? `and not exists (select from ${staged(table)} t where t."${keyColumn(table)}" = s."${column}")` : ""} limit 1;
      if "missing" is not null then raise exception 'a row of ${spec.table} refers to ${table} "%", which is not there', "missing"; end if;
    end $$`);
  }
}

// Search finds a thing by every name that it has. Names that it no longer has are taken out by `nameThings`.
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

// Removes what these sources no longer have, unless something else needs it: facts that only they cited, and the sources
// themselves. Offices and topics have no citations; the articles remove them.
async function removeGone(
  execute: Execute,
  { table, is }: TableSpec,
  { sources, comesFirst }: Origin,
): Promise<number> {
  if (is !== "entity" || table === "Citation" || table === "Existence") return 0;
  const column = citedBy(table);
  const key = keyColumn(table);
  const isGone =
    table === "Source"
      ? `t."slug" = any ($1)`
      : column === undefined
        ? String(comesFirst)
        : `${owned(table, `t."id"`)}
           and not exists (select from "Citation" c where c."${column}" = t."id")`;
  const isSaid = `exists (select from ${staged(table)} s where s."${key}" = t."${key}")`;
  const isNeeded = referencesTo(table).map(
    (to) => `exists (select from "${to.table}" r where r."${to.column}" = t."id")`,
  );
  return execute(
    `delete from "${table}" t where ${isGone} and not (${[isSaid, ...isNeeded].join(" or ")})`,
    ...(table === "Source" ? [sources] : []),
  );
}
