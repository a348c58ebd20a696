import { madeOfReadings } from "../made-of-readings.js";
import type { Execute } from "../execute.js";
import type { TableName } from "../row.js";
import type { DetailTable, EntityTable } from "../tables.js";
import type { Merged } from "./merged.js";
import { resolved } from "./resolved.js";
import { columnsOf, identityOf, staged } from "../stage.js";
import { citedBy } from "./tables.js";

type RowTable = EntityTable | DetailTable;

/** Rows with a key, or under the number of what they belong to: changed where they are these sources' own, added, and removed. */
export async function mergeRows(execute: Execute, spec: RowTable, sources: readonly string[]): Promise<Merged> {
  const place = spec.table === "Citation" ? placeInFile : [];
  const changed = await follow(execute, spec, (column) => !place.includes(column));
  const moved = await follow(execute, spec, (column) => place.includes(column));
  const [identity] = identityOf(spec);
  const names = listed(columnsOf(spec));
  const added = await execute(
    `insert into "${spec.table}" (${names}) select ${names} from ${resolved(spec)} s
     where not exists (select from "${spec.table}" t where t."${identity}" = s."${identity}") order by s."stagedAs"`,
  );
  const gone = noLongerSaid(spec.table);
  if (gone === undefined) return { added, changed, removed: 0, moved };
  const removed = await execute(
    `delete from "${spec.table}" t where ${gone}
     and not exists (select from ${staged(spec.table)} s where s."${identity}" = t."${identity}")`,
    sources,
  );
  return { added, changed, removed, moved };
}

/** Where in its file the record of a citation stands. */
const placeInFile = ["locator", "position"];

// What these sources alone cite is as they say: rows that differ in the compared columns get all of them.
async function follow(execute: Execute, spec: RowTable, isCompared: (column: string) => boolean): Promise<number> {
  const mine = isMine(spec);
  const [identity] = identityOf(spec);
  const columns = columnsOf(spec).filter((column) => column !== identity && !isDerived(spec, column));
  const compared = columns.filter(isCompared);
  if (mine === undefined || compared.length === 0) return 0;
  return execute(
    `update "${spec.table}" t set ${columns.map((column) => `"${column}" = s."${column}"`).join(", ")}
     from ${resolved(spec)} s
     where t."${identity}" = s."${identity}" and ${mine} and (${listed(compared, "t")}) is distinct from (${listed(compared, "s")})`,
  );
}

// What goes when it is not staged any more. Other facts go once nothing cites them.
function noLongerSaid(table: TableName): string | undefined {
  if (table === "Citation") return `t."sourceId" in (select "id" from "Source" where "slug" = any ($1))`;
  if (table !== "Existence") return undefined;
  // Spells have no citations of their own: only who counts spells removes those of countries that they cite.
  return `exists (select from ${staged("Existence")}) and exists (
    select from "Citation" c join "Source" o on o."id" = c."sourceId" where c."actorId" = t."countryId" and o."slug" = any ($1))`;
}

function listed(columns: readonly string[], alias?: string): string {
  return columns.map((column) => (alias === undefined ? `"${column}"` : `${alias}."${column}"`)).join(", ");
}

function isDerived({ table }: RowTable, column: string): boolean {
  if (column === "search") return table === "Actor" || table === "Official";
  return madeOfReadings[table]?.includes(column) ?? false;
}

// Which rows follow these sources; undefined where rows are only added, since nothing tells whose they are.
function isMine(spec: RowTable): string | undefined {
  const owned = (table: TableName, id: string) =>
    `exists (select from "owned" o where o."table" = '${table}' and o."id" = ${id})`;
  if (spec.is === "detail") {
    const owner = spec.references[spec.of]!;
    return owner === "Actor" ? owned("Actor", `t."${spec.of}"`) : "true"; // a source's coverage, a citation's reading: its own
  }
  if (["Source", "Citation", "Existence"].includes(spec.table)) return "true";
  return citedBy(spec.table) === undefined ? undefined : owned(spec.table, `t."id"`);
}
