import type { Execute } from "../execute.js";
import type { LeafTable } from "../tables.js";
import type { FormerSlugs } from "../former-slugs.js";
import { resolved } from "./resolved.js";

/** The tables of things that can be merged, with the column of numbers that refers to them. */
const THINGS = { Actor: "actorId", Official: "officialId", Agreement: "agreementId" } as const;

/**
 * Makes the temporary table of things whose number now belongs to another thing. Each is merged into that thing if nothing of it
 * remains after the import.
 */
export async function openSuperseded(execute: Execute): Promise<void> {
  await execute(
    `create temp table "superseded" ("table" text, "slug" text collate "C", "now" text collate "C", primary key ("table", "slug")) on commit drop`,
  );
}

/** Records things whose number belongs to another thing according to the staged rows. Must run before their numbers are removed. */
export async function noteSuperseded(execute: Execute, spec: LeafTable, owner: string): Promise<void> {
  const table = spec.references[owner]!; // an owner is a reference
  await execute(`
    insert into "superseded"
    select distinct on (o."slug") '${table}', o."slug", n."slug"
      from "${spec.table}" t join ${resolved(spec)} s on s."scheme" = t."scheme" and s."value" = t."value" and s."${owner}" <> t."${owner}"
      join "${table}" o on o."id" = t."${owner}" join "${table}" n on n."id" = s."${owner}"
     order by o."slug", n."slug" on conflict do nothing`);
}

/**
 * Stores the slugs of things that were merged into others: those of which this import left nothing, and those of the decisions,
 * for databases that were imported earlier. The current slug of a thing is never a former slug of another.
 */
export async function keepFormerSlugs(execute: Execute, former: readonly FormerSlugs[]): Promise<void> {
  const decided = JSON.stringify(
    former.flatMap(({ table, of, slugs }) =>
      slugs.map((slug) => ({ table, scheme: of.scheme, value: of.value, slug })),
    ),
  );
  for (const [table, column] of Object.entries(THINGS)) {
    const isUsed = (slug: string) => `exists (select from "${table}" u where u."slug" = ${slug})`;
    // A former slug of a removed thing leads to the thing that it was merged into.
    await execute(
      `update "FormerSlug" f set "now" = s."now" from "superseded" s
        where f."table" = '${table}' and s."table" = '${table}' and f."now" = s."slug" and not ${isUsed(`s."slug"`)}`,
    );
    await execute(
      `insert into "FormerSlug" ("table", "slug", "now")
       select '${table}', s."slug", s."now" from "superseded" s where s."table" = '${table}' and not ${isUsed(`s."slug"`)}
       on conflict ("table", "slug") do update set "now" = excluded."now" where "FormerSlug"."now" <> excluded."now"`,
    );
    await execute(
      `insert into "FormerSlug" ("table", "slug", "now")
       select distinct on (d."slug") '${table}', d."slug", t."slug"
         from json_to_recordset($1::json) d("table" text, "scheme" text, "value" text, "slug" text)
         join "ExternalId" e on e."scheme" = d."scheme" and e."value" = d."value" join "${table}" t on t."id" = e."${column}"
        where d."table" = '${table}' and not ${isUsed(`d."slug"`)} order by d."slug", t."slug"
       on conflict ("table", "slug") do update set "now" = excluded."now" where "FormerSlug"."now" <> excluded."now"`,
      decided,
    );
    await execute(`delete from "FormerSlug" f where f."table" = '${table}' and ${isUsed(`f."slug"`)}`);
  }
}
