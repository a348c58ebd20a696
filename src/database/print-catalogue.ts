// Prints the schema of a database, from its catalog: tables, types, functions and triggers, but no data. The text is committed as
// prisma/database.sql, so that a review shows what a migration or a function's file changes.
import type { MigrationConnection } from "./migrate.js";

/** Reads rows of the catalog. */
export type Rows = MigrationConnection["rows"];

/** The current schema as SQL, the same for every database: in alphabetical order, without names of schemas and owners. */
export async function printCatalogue(rows: Rows): Promise<string> {
  const sections = [];
  for (const query of [extensions, enums, tables, functions]) {
    for (const { text } of await rows(query)) sections.push(String(text));
  }
  return `${sections.join("\n\n")}\n`;
}

const ours = `to_regnamespace(current_schema())`;
const notOfAnExtension = (catalogue: string, oid: string) =>
  `not exists (select from pg_depend where classid = '${catalogue}'::regclass and objid = ${oid} and deptype = 'e')`;

const extensions = `
  select 'CREATE EXTENSION ' || quote_ident(extname) || ';' as text
    from pg_extension where extname <> 'plpgsql' order by extname collate "C"`;

const enums = `
  select format(E'CREATE TYPE %I AS ENUM (\\n%s\\n);', typname, values) as text
    from pg_type
   cross join lateral (
     select string_agg('  ' || quote_literal(enumlabel), E',\\n' order by enumsortorder) as values from pg_enum where enumtypid = pg_type.oid
   ) v
   where typnamespace = ${ours} and typtype = 'e'
   order by typname collate "C"`;

/** Each table with its constraints, then its indexes except those of constraints, then its triggers. */
const tables = `
  select concat_ws(E'\\n', format(E'CREATE TABLE %I (\\n%s\\n);', relname, parts), indexes, triggers) as text
    from pg_class c
   cross join lateral (
     select string_agg('  ' || part, E',\\n' order by kind, place, part collate "C") as parts from (
       select 1 as kind, attnum as place,
              concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
                        'COLLATE ' || (select quote_ident(collname) from pg_collation
                                        where pg_collation.oid = attcollation and attcollation <> (select typcollation from pg_type where pg_type.oid = atttypid)),
                        case when attnotnull then 'NOT NULL' end,
                        'DEFAULT ' || (select pg_get_expr(adbin, adrelid, true) from pg_attrdef where adrelid = attrelid and adnum = attnum)) as part
         from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
       union all
       select 2, 0, format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid, true))
         from pg_constraint where conrelid = c.oid and contype <> 'n'
     ) all_parts
   ) p
   cross join lateral (
     select string_agg(pg_get_indexdef(indexrelid, 0, true) || ';', E'\\n' order by i.relname collate "C") as indexes
       from pg_index join pg_class i on i.oid = indexrelid
      where indrelid = c.oid and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
   ) i
   cross join lateral (
     select string_agg(pg_get_triggerdef(oid, true) || case tgenabled when 'A' then '; -- always' else ';' end, E'\\n' order by tgname collate "C") as triggers
       from pg_trigger where tgrelid = c.oid and not tgisinternal
   ) t
   where relnamespace = ${ours} and relkind = 'r' and relname <> '_prisma_migrations' and ${notOfAnExtension("pg_class", "c.oid")}
   order by relname collate "C"`;

const functions = `
  select format(E'CREATE FUNCTION %I(%s)\\n  RETURNS %s\\n  LANGUAGE %s %s%s;', proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), lanname,
                case provolatile when 'i' then 'IMMUTABLE' when 's' then 'STABLE' else 'VOLATILE' end,
                ' SET ' || array_to_string(proconfig, ', ')) as text
    from pg_proc p join pg_language l on l.oid = prolang
   where pronamespace = ${ours} and ${notOfAnExtension("pg_proc", "p.oid")}
   order by proname collate "C", pg_get_function_identity_arguments(p.oid) collate "C"`;
