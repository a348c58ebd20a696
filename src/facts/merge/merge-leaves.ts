import type { Execute } from "../execute.js";
import { columnsOf, identityOf, staged } from "../stage.js";
import type { LeafTable } from "../tables.js";
import { noteSuperseded } from "./former-slugs.js";
import type { Merged } from "./merged.js";
import { owned, type Origin } from "./origin.js";
import { resolved } from "./resolved.js";

/**
 * Rows without a key. Owned rows that are no longer staged are removed; those of other origins stay. New rows come after the
 * existing ones, or before those of other origins if this origin comes first.
 */
export async function mergeLeaves(execute: Execute, spec: LeafTable, { comesFirst }: Origin): Promise<Merged> {
  // A dataset can find out that a number belongs to another thing. The articles do not know of other things to which datasets
  // give a number.
  const moved = spec.table === "ExternalId" && !comesFirst ? await numbersMoved(execute, spec) : 0;
  const same = `${rowOf(spec, "t")} = ${rowOf(spec, "s")}`;
  const goes = comesFirst && spec.table === "Name" ? `${isOwned(spec)} or ${isCommonNameOfStaged}` : isOwned(spec);
  const removed = await execute(
    `delete from "${spec.table}" t where (${goes}) and not exists (select from ${resolved(spec)} s where ${same})`,
  );
  const changed = comesFirst ? await makeRoom(execute, spec) : 0;
  const columns = columnsOf(spec);
  const values = columns.map((column) => (comesFirst ? `s."${column}"` : valueAfterOthers(spec, column))).join(", ");
  const added = await execute(
    `insert into "${spec.table}" (${columns.map((column) => `"${column}"`).join(", ")}) select ${values} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where ${same})
     order by s."stagedAs"`,
  );
  return { added, changed, removed: moved + removed, moved: 0 };
}

// As texts: nulls are then equal, and the rows can be hashed. Compared by column, each row would be compared with every other
// row.
function rowOf(spec: LeafTable, alias: string): string {
  const columns = identityOf(spec).map((column) => `${alias}."${column}"`);
  return `row(${columns.join(", ")})::text`;
}

function isOwned({ owners, references }: LeafTable): string {
  return owners.map((column) => owned(references[column]!, `t."${column}"`)).join(" or ");
}

// Only the origin that comes first gives common names to things that it has.
const isCommonNameOfStaged = `t."kind" = 'COMMON' and (
  t."actorId" in (select a."id" from "Actor" a join ${staged("Name")} s on s."actorId" = a."slug")
  or t."officialId" in (select o."id" from "Official" o join ${staged("Name")} s on s."officialId" = o."slug"))`;

function sameOwner({ owners }: LeafTable): string {
  return owners.map((column) => `t."${column}" = s."${column}"`).join(" or "); // a row has one owner
}

/** Larger than the longest list. */
const ASIDE = 1_000_000;

// Moves the stored rows to their new positions: staged rows first, then the rows of others. Returns how many changed.
async function makeRoom(execute: Execute, spec: LeafTable): Promise<number> {
  if (!columnsOf(spec).includes("position")) return 0;
  const hasKind = spec.table === "Name";
  const ownerOf = (alias: string) => `row(${spec.owners.map((column) => `${alias}."${column}"`).join(", ")})::text`;
  await execute(`
    create temp table "placed" on commit drop as
    select ${rowOf(spec, "t")} as "row", t."position" as "was", ${hasKind ? `coalesce(s."kind", t."kind")` : "null"} as "kind",
           coalesce(s."position", o."count" + row_number() over (partition by o."owner", s."position" is null order by t."position") - 1) as "position"
      from "${spec.table}" t
      join (select ${ownerOf("s")} as "owner", count(*) as "count" from ${resolved(spec)} s group by 1) o on o."owner" = ${ownerOf("t")}
      left join ${resolved(spec)} s on ${rowOf(spec, "t")} = ${rowOf(spec, "s")}`);
  // Positions are unique, so the rows that move get free positions first.
  const isPlaced = `p."row" = ${rowOf(spec, "t")}`;
  await execute(
    `update "${spec.table}" t set "position" = ${ASIDE} + t."position" from "placed" p where ${isPlaced} and p."position" <> p."was"`,
  );
  const changed = await execute(
    `update "${spec.table}" t set "position" = p."position"${hasKind ? `, "kind" = p."kind"` : ""} from "placed" p
      where ${isPlaced} and (p."position" <> t."position"${hasKind ? ` or p."kind" <> t."kind"` : ""})`,
  );
  await execute(`drop table "placed"`);
  return changed;
}

const sameNumber = `s."scheme" = t."scheme" and s."value" = t."value"`;

// A number that now belongs to another thing is removed from the previous one, unless it belongs to both.
async function numbersMoved(execute: Execute, spec: LeafTable): Promise<number> {
  let moved = 0;
  for (const owner of spec.owners) {
    await noteSuperseded(execute, spec, owner);
    moved += await execute(
      `delete from "${spec.table}" t
       where exists (select from ${resolved(spec)} s where ${sameNumber} and s."${owner}" <> t."${owner}")
         and not exists (select from ${resolved(spec)} s where ${sameNumber} and s."${owner}" = t."${owner}")`,
    );
  }
  return moved;
}

// A thing keeps its common name in a language. The common name that another source gives it becomes an alias.
const kindOfName = `case when s."kind" = 'COMMON' and exists (
  select from "Name" t where (t."actorId" = s."actorId" or t."officialId" = s."officialId")
    and t."kind" = 'COMMON' and t."language" = s."language") then 'ALIAS' else s."kind" end`;

function valueAfterOthers(spec: LeafTable, column: string): string {
  if (column === "position") return positionAfter(spec);
  return spec.table === "Name" && column === "kind" ? kindOfName : `s."${column}"`;
}

function positionAfter(spec: LeafTable): string {
  const partition = spec.owners.map((column) => `s."${column}"`).join(", ");
  return `coalesce((select max(t."position") + 1 from "${spec.table}" t where ${sameOwner(spec)}), 0) + row_number() over (partition by ${partition} order by s."stagedAs") - 1`;
}
