import type { Execute } from "../../facts/execute.js";
import type { DetailTable, EntityTable, LeafTable, TableSpec } from "../../facts/tables.js";
import type { TableName } from "../../facts/row.js";
import { citedBy, imported, periodsFromReadings, referencesTo } from "./tables.js";
import { columnsOf, identityOf, staged } from "./stage.js";

/** How many rows an import added, changed and removed. */
export interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Brings the database to what is staged of a dataset's sources. What others cite too keeps the columns that it has, and gets what is new:
 * names, numbers, parties, citations. What they alone cited follows them, and goes when they no longer have it.
 */
export async function merge(execute: Execute, sources: readonly string[]): Promise<Merged> {
  await noteOwned(execute, sources);
  let [added, changed, removed] = [0, 0, 0];
  for (const spec of imported) {
    await mustResolve(execute, spec);
    const written = spec.is === "leaf" ? await mergeLeaves(execute, spec) : await mergeRows(execute, spec, sources);
    added += written.added;
    changed += written.changed;
    removed += written.removed;
  }
  await extendSearch(execute);
  for (const spec of [...imported].reverse()) removed += await removeUncited(execute, spec);
  return { added, changed, removed };
}

// The facts that this source alone cited before the import.
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

/** The column by which references name rows of a table. */
function keyColumn(table: TableName): string {
  const spec = imported.find((one) => one.table === table);
  if (spec?.is !== "entity") throw new Error(`${table} has no key`);
  return spec.key;
}

// The staged rows with the numbers of the rows to which they refer.
function resolved(spec: TableSpec): string {
  const references = Object.entries(spec.references);
  const columns = columnsOf(spec).map((column) =>
    column in spec.references ? `r_${column}."id" as "${column}"` : `s."${column}"`,
  );
  const joins = references.map(
    ([column, table]) => `left join "${table}" r_${column} on r_${column}."${keyColumn(table)}" = s."${column}"`,
  );
  return `(select s."stagedAs", ${columns.join(", ")} from ${staged(spec.table)} s ${joins.join(" ")})`;
}

async function mergeRows(
  execute: Execute,
  spec: EntityTable | DetailTable,
  sources: readonly string[],
): Promise<Merged> {
  const [identity] = identityOf(spec);
  const columns = columnsOf(spec);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const kept = `(${columns
    .filter((column) => !isDerived(spec, column))
    .map((column) => `t."${column}"`)
    .join(", ")})`;
  const mine = isMine(spec);
  const changed =
    mine === undefined
      ? 0
      : await execute(
          `update "${spec.table}" t set ${columns
            .filter((column) => column !== identity && !isDerived(spec, column))
            .map((column) => `"${column}" = s."${column}"`)
            .join(", ")}
           from ${resolved(spec)} s where t."${identity}" = s."${identity}" and ${mine} and ${kept} is distinct from ${kept.replaceAll("t.", "s.")}
          `,
        );
  let filled = 0;
  for (const column of FILLED[spec.table] ?? []) {
    filled += await execute(
      `update "${spec.table}" t set "${column}" = s."${column}" from ${resolved(spec)} s
       where t."${identity}" = s."${identity}" and t."${column}" is null and s."${column}" is not null`,
    );
  }
  const added = await execute(
    `insert into "${spec.table}" (${names}) select ${names} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where t."${identity}" = s."${identity}") order by s."stagedAs"`,
  );
  const removed =
    spec.table === "Citation" || spec.table === "Existence"
      ? await execute(
          `delete from "${spec.table}" t where not exists (select from ${staged(spec.table)} s where s."${identity}" = t."${identity}") and ${
            spec.table === "Citation"
              ? `t."sourceId" in (select "id" from "Source" where "slug" = any ($1))`
              : `exists (select from "Citation" c join "Source" o on o."id" = c."sourceId" where c."actorId" = t."countryId" and o."slug" = any ($1))`
              ? `t."sourceId" = (select "id" from "Source" where "slug" = $1)`
              : // Spells have no citations of their own: only who counts spells removes those of countries that they cite.
                `exists (select from ${staged(spec.table)})
                 and exists (select from "Citation" c join "Source" o on o."id" = c."sourceId" where c."actorId" = t."countryId" and o."slug" = $1)`
          }`,
          sources,
        )
      : 0;
  return { added, changed: changed + filled, removed };
}

// Columns that not every source codes: where the one that is there left them out, another's value goes in. COW has no
// conditions of obligations, ATOP has.
const FILLED: { readonly [Table in TableName]?: readonly string[] } = { Obligation: ["condition", "article"] };

function isDerived({ table }: TableSpec, column: string): boolean {
  if (column === "search") return table === "Actor" || table === "Official";
  return periodsFromReadings.has(table) && /^(start|end|known|certain|possible)/.test(column);
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

// Which rows follow this source; undefined where rows are only added, since nothing tells whose they are.
function isMine(spec: EntityTable | DetailTable): string | undefined {
  const owned = (table: TableName, id: string) =>
    `exists (select from "owned" o where o."table" = '${table}' and o."id" = ${id})`;
  if (spec.is === "detail") {
    const owner = spec.references[spec.of]!;
    return owner === "Actor" ? owned("Actor", `t."${spec.of}"`) : "true"; // a source's coverage, a citation's reading: its own
  }
  if (["Source", "Citation", "Existence"].includes(spec.table)) return "true";
  return citedBy(spec.table) === undefined ? undefined : owned(spec.table, `t."id"`);
}

// Rows without a key. New ones come after those that are there; those of owned things that are no longer said go.
async function mergeLeaves(execute: Execute, spec: LeafTable): Promise<Merged> {
  const columns = columnsOf(spec);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const same = (one: string, other: string) =>
    identityOf(spec)
      .map((column) => `${one}."${column}" is not distinct from ${other}."${column}"`)
      .join(" and ");
  const isOwned = spec.owners
    .map(
      (column) =>
        `exists (select from "owned" o where o."table" = '${spec.references[column]!}' and o."id" = t."${column}")`,
    )
    .join(" or ");
  const removed = await execute(
    `delete from "${spec.table}" t where (${isOwned}) and not exists (select from ${resolved(spec)} s where ${same("s", "t")})`,
  );
  const values = columns.map((column) => valueOf(spec, column)).join(", ");
  const added = await execute(
    `insert into "${spec.table}" (${names}) select ${values} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where ${same("t", "s")})
     order by s."stagedAs"`,
  );
  return { added, changed: 0, removed };
}

// Whoever has a common name in a language keeps it: what another source calls it is one more name.
const kindOfName = `case when s."kind" = 'COMMON' and exists (
  select from "Name" t where t."actorId" is not distinct from s."actorId" and t."officialId" is not distinct from s."officialId"
    and t."kind" = 'COMMON' and t."language" = s."language") then 'ALIAS' else s."kind" end`;

function valueOf(spec: LeafTable, column: string): string {
  if (column === "position") return positionAfter(spec);
  return spec.table === "Name" && column === "kind" ? kindOfName : `s."${column}"`;
}

function positionAfter({ table, owners }: LeafTable): string {
  const owner = owners.map((column) => `t."${column}" is not distinct from s."${column}"`).join(" and ");
  const partition = owners.map((column) => `s."${column}"`).join(", ");
  return `coalesce((select max(t."position") + 1 from "${table}" t where ${owner}), 0) + row_number() over (partition by ${partition} order by s."stagedAs") - 1`;
}

// Facts that this source alone cited, and that it no longer has, unless another fact needs them.
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
