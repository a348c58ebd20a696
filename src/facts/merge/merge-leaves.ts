import type { Execute } from "../execute.js";
import type { LeafTable } from "../tables.js";
import type { Merged } from "./merged.js";
import { resolved } from "./resolved.js";
import { columnsOf, identityOf } from "../stage.js";
import { noteSuperseded } from "./former-slugs.js";

/** Rows without a key. New ones come after those that are there; those of owned things that are no longer said go. */
export async function mergeLeaves(execute: Execute, spec: LeafTable): Promise<Merged> {
  const columns = columnsOf(spec);
  const names = columns.map((column) => `"${column}"`).join(", ");
  // As texts, for which nulls are alike and which can be hashed: compared column by column, each row would meet each other.
  const rowOf = (alias: string) =>
    `row(${identityOf(spec)
      .map((column) => `${alias}."${column}"`)
      .join(", ")})::text`;
  const same = `${rowOf("t")} = ${rowOf("s")}`;
  const isOwned = spec.owners
    .map(
      (column) =>
        `exists (select from "owned" o where o."table" = '${spec.references[column]!}' and o."id" = t."${column}")`,
    )
    .join(" or ");
  const moved = spec.table === "ExternalId" ? await numbersMoved(execute, spec) : 0;
  const removed = await execute(
    `delete from "${spec.table}" t where (${isOwned}) and not exists (select from ${resolved(spec)} s where ${same})`,
  );
  const values = columns.map((column) => valueOf(spec, column)).join(", ");
  const added = await execute(
    `insert into "${spec.table}" (${names}) select ${values} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where ${same})
     order by s."stagedAs"`,
  );
  return { added, changed: 0, removed: moved + removed, moved: 0 };
}

const sameNumber = `s."scheme" = t."scheme" and s."value" = t."value"`;

// Where a number is said to be another's now, it is no more that of the one before, unless it is said to be both's.
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

// Whoever has a common name in a language keeps it: what another source calls it is one more name.
const kindOfName = `case when s."kind" = 'COMMON' and exists (
  select from "Name" t where (t."actorId" = s."actorId" or t."officialId" = s."officialId")
    and t."kind" = 'COMMON' and t."language" = s."language") then 'ALIAS' else s."kind" end`;

function valueOf(spec: LeafTable, column: string): string {
  if (column === "position") return positionAfter(spec);
  return spec.table === "Name" && column === "kind" ? kindOfName : `s."${column}"`;
}

function positionAfter({ table, owners }: LeafTable): string {
  const owner = owners.map((column) => `t."${column}" = s."${column}"`).join(" or "); // a row has one owner
  const partition = owners.map((column) => `s."${column}"`).join(", ");
  return `coalesce((select max(t."position") + 1 from "${table}" t where ${owner}), 0) + row_number() over (partition by ${partition} order by s."stagedAs") - 1`;
}
