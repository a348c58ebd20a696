import type { Execute } from "../execute.js";
import { columnsOf } from "../stage.js";
import type { LeafTable } from "../tables.js";
import { countOnce, isCitedLeaf, noteOurs, removeGiven } from "./cited-leaves.js";
import { noteSuperseded } from "./former-slugs.js";
import { isOwned, ownerOf, rowOf } from "./leaf-rows.js";
import type { Merged } from "./merged.js";
import type { Origin } from "./origin.js";
import { resolved } from "./resolved.js";

/**
 * Rows without a key. Rows of this origin that are no longer staged are removed; those of other origins stay. New rows come after
 * the existing ones, or before those of other origins if this origin comes first.
 */
export async function mergeLeaves(execute: Execute, spec: LeafTable, origin: Origin): Promise<Merged> {
  const { comesFirst } = origin;
  // A dataset can find out that a number belongs to another thing. The articles do not know of other things to which datasets
  // give a number.
  const moved = spec.table === "ExternalId" && !comesFirst ? await numbersMoved(execute, spec) : 0;
  const same = `${rowOf(spec, "t")} = ${rowOf(spec, "s")}`;
  const removed = isCitedLeaf(spec)
    ? await removeGiven(execute, spec, origin)
    : await execute(
        `delete from "${spec.table}" t where (${isOwned(spec)}) and not exists (select from ${resolved(spec)} s where ${same})`,
      );
  let changed = comesFirst ? await makeRoom(execute, spec) : 0;
  const columns = columnsOf(spec);
  const values = columns.map((column) => (comesFirst ? `s."${column}"` : valueAfterOthers(spec, column))).join(", ");
  const insert = `insert into "${spec.table}" as t (${columns.map((column) => `"${column}"`).join(", ")}) select ${values} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where ${same})
     order by s."stagedAs"`;
  const added = await write(execute, spec, insert);
  if (comesFirst && isCitedLeaf(spec)) changed += await noteOurs(execute, spec);
  return { added, changed, removed: moved + removed, moved: 0 };
}

// Runs a statement that writes rows with the alias t. Names and numbers are noted as counted.
function write(execute: Execute, spec: LeafTable, statement: string): Promise<number> {
  return isCitedLeaf(spec) ? countOnce(execute, spec, `${statement} returning t."id"`) : execute(statement);
}

function sameOwner({ owners }: LeafTable): string {
  return owners.map((column) => `t."${column}" = s."${column}"`).join(" or "); // a row has one owner
}

// Things in the articles have only the articles' common names.
const kindBesideStaged = `coalesce(s."kind", case t."kind" when 'COMMON' then 'ALIAS' else t."kind" end)`;

/** Larger than the longest list. */
const ASIDE = 1_000_000;

// Moves the stored rows to their new positions: staged rows first, then the rows of others. Returns how many changed.
async function makeRoom(execute: Execute, spec: LeafTable): Promise<number> {
  if (!columnsOf(spec).includes("position")) return 0;
  const hasKind = spec.table === "Name";
  await execute(`
    create temp table "placed" on commit drop as
    select ${rowOf(spec, "t")} as "row", t."position" as "was", ${hasKind ? kindBesideStaged : "null"} as "kind",
           coalesce(s."position", o."count" + row_number() over (partition by o."owner", s."position" is null order by t."position") - 1) as "position"
      from "${spec.table}" t
      join (select ${ownerOf(spec, "s")} as "owner", count(*) as "count" from ${resolved(spec)} s group by 1) o on o."owner" = ${ownerOf(spec, "t")}
      left join ${resolved(spec)} s on ${rowOf(spec, "t")} = ${rowOf(spec, "s")}`);
  // Positions are unique, so the rows that move get free positions first.
  const isPlaced = `p."row" = ${rowOf(spec, "t")}`;
  await execute(
    `update "${spec.table}" t set "position" = ${ASIDE} + t."position" from "placed" p where ${isPlaced} and p."position" <> p."was"`,
  );
  const changed = await write(
    execute,
    spec,
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
