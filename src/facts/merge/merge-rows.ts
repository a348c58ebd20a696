import { madeOfReadings } from "../made-of-readings.js";
import type { Execute } from "../execute.js";
import type { TableName } from "../row.js";
import type { DetailTable, EntityTable } from "../tables.js";
import type { Merged } from "./merged.js";
import { owned, type Origin } from "./origin.js";
import { resolved } from "./resolved.js";
import { columnsOf, identityOf, staged } from "../stage.js";
import { citedBy } from "./tables.js";

type RowTable = EntityTable | DetailTable;

/**
 * Merges rows that have a key, or the id of the thing that they belong to: changes the rows that follow this origin, adds new
 * ones, and removes others.
 */
export async function mergeRows(execute: Execute, spec: RowTable, origin: Origin): Promise<Merged> {
  await freeUnique(execute, spec, origin);
  const refersToItself = Object.values(spec.references).includes(spec.table);
  // A row can refer to another staged row.
  let added = refersToItself ? await addAll(execute, spec) : 0;
  const place = spec.table === "Citation" ? placeInFile : [];
  const columns = followed(spec);
  const mine = isMine(spec, origin);
  const changed =
    (await follow(execute, spec, mine, columns, (column) => !place.includes(column))) +
    (await follow(execute, spec, isOwnedBy(spec, origin), othersAddTo(spec)));
  const moved = await follow(execute, spec, mine, columns, (column) => place.includes(column));
  added += refersToItself ? 0 : await add(execute, spec);
  const [identity] = identityOf(spec);
  const gone = noLongerSaid(spec.table);
  if (gone === undefined) return { added, changed, removed: 0, moved };
  const removed = await execute(
    `delete from "${spec.table}" t where ${gone}
     and not exists (select from ${staged(spec.table)} s where s."${identity}" = t."${identity}")`,
    origin.sources,
  );
  return { added, changed, removed, moved };
}

// Adds the rows whose references all exist.
async function add(execute: Execute, spec: RowTable): Promise<number> {
  const [identity] = identityOf(spec);
  const names = listed(columnsOf(spec));
  const waits = Object.entries(spec.references)
    .filter(([, table]) => table === spec.table)
    .map(
      ([column]) =>
        `and (s."${column}" is not null or not exists (select from ${staged(spec.table)} w where w."stagedAs" = s."stagedAs" and w."${column}" is not null))`,
    );
  return execute(
    `insert into "${spec.table}" (${names}) select ${names} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where t."${identity}" = s."${identity}") ${waits.join(" ")} order by s."stagedAs"`,
  );
}

// Wholes before their parts. There are no cycles.
async function addAll(execute: Execute, spec: RowTable): Promise<number> {
  const added = await add(execute, spec);
  return added === 0 ? 0 : added + (await addAll(execute, spec));
}

// Empties unique columns before they change, so that two rows can swap their values, or a new row can take those of a removed
// one.
async function freeUnique(execute: Execute, spec: RowTable, origin: Origin): Promise<void> {
  if (spec.is !== "detail" || spec.unique.length === 0) return;
  const mine = isMine(spec, origin);
  await execute(
    `update "${spec.table}" t set ${spec.unique.map((column) => `"${column}" = null`).join(", ")}
      where (${mine}) and exists (select from ${resolved(spec)} s
              where s."${spec.of}" = t."${spec.of}" and (${listed(spec.unique, "t")}) is distinct from (${listed(spec.unique, "s")}))
         or ${owned(spec.references[spec.of]!, `t."${spec.of}"`)} and not exists (select from ${resolved(spec)} s where s."${spec.of}" = t."${spec.of}")`,
  );
}

/** The place of a citation's record in its file. */
const placeInFile = ["locator", "position"];

// The columns that rows get from the origin that they follow: neither derived columns nor those to which every origin adds.
function followed(spec: RowTable): readonly string[] {
  const [identity] = identityOf(spec);
  const derived = madeOfReadings[spec.table] ?? [];
  return columnsOf(spec).filter(
    (column) => column !== identity && !derived.includes(column) && !othersAddTo(spec).includes(column),
  );
}

// `search` contains all names of a thing, from every source. No reading gives the stages of an agreement before its entry into
// force, so the status of an agreement that only the articles have comes from the articles.
function othersAddTo({ table }: RowTable): readonly string[] {
  if (table === "Actor" || table === "Official") return ["search"];
  return table === "Agreement" ? ["status"] : [];
}

// Rows that differ in the compared columns get all columns.
async function follow(
  execute: Execute,
  spec: RowTable,
  mine: string | undefined,
  columns: readonly string[],
  isCompared: (column: string) => boolean = () => true,
): Promise<number> {
  const [identity] = identityOf(spec);
  const compared = columns.filter(isCompared);
  if (mine === undefined || compared.length === 0) return 0;
  return execute(
    `update "${spec.table}" t set ${columns.map((column) => `"${column}" = s."${column}"`).join(", ")}
     from ${resolved(spec)} s
     where t."${identity}" = s."${identity}" and ${mine} and (${listed(compared, "t")}) is distinct from (${listed(compared, "s")})`,
  );
}

// Rows that are removed if they are not staged any more. Other facts are removed once nothing cites them.
function noLongerSaid(table: TableName): string | undefined {
  if (table === "Citation") return `t."sourceId" in (select "id" from "Source" where "slug" = any ($1))`;
  if (table !== "Existence") return undefined;
  // Spells have no citations of their own. Only an origin that counts spells removes those of countries that it cites.
  return `exists (select from ${staged("Existence")}) and exists (
    select from "Citation" c join "Source" o on o."id" = c."sourceId" where c."actorId" = t."countryId" and o."slug" = any ($1))`;
}

function listed(columns: readonly string[], alias?: string): string {
  return columns.map((column) => (alias === undefined ? `"${column}"` : `${alias}."${column}"`)).join(", ");
}

// The rows that follow this origin. Undefined if rows are only added, because their origin is not known.
function isMine(spec: RowTable, { comesFirst }: Origin): string | undefined {
  if (comesFirst) return "true";
  if (spec.is === "detail") {
    const owner = spec.references[spec.of]!;
    return owner === "Actor" ? owned("Actor", `t."${spec.of}"`) : "true"; // a source's coverage, a citation's reading: its own
  }
  if (["Source", "Citation", "Existence"].includes(spec.table)) return "true";
  return citedBy(spec.table) === undefined ? undefined : owned(spec.table, `t."id"`);
}

// The rows that only this origin has. Other origins would add to the same columns. Undefined if the derivation fills these
// columns.
function isOwnedBy({ table }: RowTable, { comesFirst }: Origin): string | undefined {
  return comesFirst ? owned(table, `t."id"`) : undefined;
}
