import type { Execute } from "../execute.js";
import { staged } from "../stage.js";
import type { LeafTable, Links } from "../tables.js";
import { isOwned, ownerOf, rowOf } from "./leaf-rows.js";
import { owned, type Origin } from "./origin.js";
import { resolved } from "./resolved.js";

/** A table whose rows are linked to the citations by the records that give them: names and numbers. */
export type CitedLeaf = LeafTable & { readonly cited: Links };

/** True if the origins of the rows of this table are recorded. */
export function isCitedLeaf(spec: LeafTable): spec is CitedLeaf {
  return spec.cited !== undefined;
}

/** Makes the temporary tables of names and numbers that were counted, and of things that lost a name. */
export async function openCounted(execute: Execute): Promise<void> {
  await execute(`create temp table "counted" ("table" text, "id" int, primary key ("table", "id")) on commit drop`);
  await execute(`create temp table "unnamed" ("table" text, "id" int, unique ("table", "id")) on commit drop`);
}

/** Runs a statement that writes names or numbers and returns their ids. Returns how many of them were not counted before. */
export function countOnce(execute: Execute, { table }: LeafTable, statement: string): Promise<number> {
  return execute(
    `with "written" as (${statement}) insert into "counted" select distinct '${table}', "id" from "written" on conflict do nothing`,
  );
}

/**
 * Removes the names or numbers that only this origin gave, and that are no longer staged. If nothing says who gave one, as in
 * databases of earlier versions, the origin of its owner decides. A thing that others cite keeps at least one name.
 */
export async function removeGiven(execute: Execute, spec: CitedLeaf, { comesFirst }: Origin): Promise<number> {
  const { table } = spec;
  const isGiven = comesFirst
    ? `t."isOurs" or ${isCitedByAny(spec)} or ${isOwned(spec)} or ${isCommonNameOfStaged(spec)}`
    : `not t."isOurs" and (${isCitedByAny(spec)} or ${isOwned(spec)})`;
  await execute(`create temp table "gone" ("id" int primary key, "owner" text) on commit drop`);
  const gone = await execute(
    `insert into "gone" select t."id", ${ownerOf(spec, "t")} from "${table}" t
      where not ${isCitedByOthers(spec)} and (${isGiven})
        and not exists (select from ${resolved(spec)} s where ${rowOf(spec, "t")} = ${rowOf(spec, "s")})`,
  );
  if (gone > 0 && table === "Name") {
    await keepLastNames(execute, spec);
    await noteUnnamed(execute, spec);
  }
  const removed = gone === 0 ? 0 : await execute(`delete from "${table}" t using "gone" g where g."id" = t."id"`);
  await execute(`drop table "gone"`);
  return removed;
}

/** Notes which names or numbers the articles give. Must run after they were added. Returns how many others changed. */
export function noteOurs(execute: Execute, spec: CitedLeaf): Promise<number> {
  const isStaged = `(${rowOf(spec, "t")} in (select ${rowOf(spec, "s")} from ${resolved(spec)} s))`;
  return countOnce(
    execute,
    spec,
    `update "${spec.table}" t set "isOurs" = not t."isOurs" where t."isOurs" <> ${isStaged} returning t."id"`,
  );
}

/**
 * Updates the links from names or numbers to citations. Must run after the citations were merged. Returns how many names or
 * numbers changed that were not counted before.
 */
export async function mergeLinks(execute: Execute, spec: CitedLeaf): Promise<number> {
  const { table, column } = spec.cited;
  await execute(
    `create temp table "given" ("id" int, "citationId" int, primary key ("id", "citationId")) on commit drop`,
  );
  await execute(
    `insert into "given" select distinct t."id", c."id"
       from ${resolved(spec, ["citedBy"])} s cross join unnest(s."citedBy") k("citation") join "Citation" c on c."key" = k."citation"
       join "${spec.table}" t on ${rowOf(spec, "t")} = ${rowOf(spec, "s")}`,
  );
  const taken = await countOnce(
    execute,
    spec,
    `delete from "${table}" l where ${owned("Citation", `l."citationId"`)}
        and not exists (select from "given" g where g."id" = l."${column}" and g."citationId" = l."citationId")
     returning l."${column}" as "id"`,
  );
  const given = await countOnce(
    execute,
    spec,
    `insert into "${table}" ("${column}", "citationId") select "id", "citationId" from "given"
     on conflict do nothing returning "${column}" as "id"`,
  );
  await execute(`drop table "given"`);
  return taken + given;
}

function isCitedByAny({ cited: { table, column } }: CitedLeaf): string {
  return `exists (select from "${table}" l where l."${column}" = t."id")`;
}

function isCitedByOthers({ cited: { table, column } }: CitedLeaf): string {
  return `exists (select from "${table}" l where l."${column}" = t."id" and not ${owned("Citation", `l."citationId"`)})`;
}

// Only the origin that comes first gives common names to things that it has.
function isCommonNameOfStaged({ table }: CitedLeaf): string {
  if (table !== "Name") return "false";
  return `t."kind" = 'COMMON' and (
    t."actorId" in (select a."id" from "Actor" a join ${staged("Name")} s on s."actorId" = a."slug")
    or t."officialId" in (select o."id" from "Official" o join ${staged("Name")} s on s."officialId" = o."slug"))`;
}

// Things that only this origin cited are removed with all their names.
async function keepLastNames(execute: Execute, spec: CitedLeaf): Promise<void> {
  await execute(
    `with "named" as (
       select t."id", t."position", ${ownerOf(spec, "t")} as "owner", ${isOwned(spec)} as "isOwned", g."id" is not null as "goes"
         from "${spec.table}" t left join "gone" g on g."id" = t."id" where ${ownerOf(spec, "t")} in (select "owner" from "gone")
     )
     delete from "gone" where "id" in (
       select distinct on ("owner") "id" from "named"
        where not "isOwned" and "owner" in (select "owner" from "named" group by "owner" having bool_and("goes"))
          and "owner" not in (select ${ownerOf(spec, "s")} from ${resolved(spec)} s)
        order by "owner", "position")`,
  );
}

async function noteUnnamed(execute: Execute, { table, owners, references }: CitedLeaf): Promise<void> {
  for (const owner of owners) {
    await execute(
      `insert into "unnamed" select distinct '${references[owner]}', t."${owner}" from "${table}" t join "gone" g on g."id" = t."id"
        where t."${owner}" is not null on conflict do nothing`,
    );
  }
}
