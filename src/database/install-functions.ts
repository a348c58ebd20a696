// Installs the functions and triggers of the database at start. Migrations contain only tables and data, so a function has one
// text, which is edited in place.
import { type FunctionFiles, readFunctionFiles } from "./function-files.js";
import { type MigrationConnection, refuseWithoutRights } from "./migrate.js";
import { StartError } from "./start-error.js";

/** The beginning of each installed function's comment. The checksum of the files follows. */
const mark = "Installed by Entente at start; a change made here is lost. SHA-256 of its files: ";

/**
 * Replaces all functions and triggers by those of the files, in one transaction. Does nothing if the database has them already.
 * The caller holds the lock for migrations.
 * @throws StartError if a file is wrong, or if the database rejects it. The database is then unchanged.
 */
export async function installFunctions(
  connection: MigrationConnection,
  given: Promise<FunctionFiles> = readFunctionFiles(),
): Promise<void> {
  const { files, checksum } = await given;
  if (await isInstalled(connection, checksum)) return;
  await refuseWithoutRights(connection);
  const before = `set local check_function_bodies = off;\n${dropInstalled(functionsIn(files))}`;
  const scripts = files.map(({ script }) => script);
  try {
    await connection.runScript([before, ...scripts, validateAndMark(checksum)].join("\n"));
  } catch (error) {
    const where = placeInFiles(error, [before, ...scripts], files);
    throw new StartError(
      `The functions of the ${connection.place} could not be installed: ${where}${(error as Error).message}\n` + // drivers throw errors
        "Nothing was changed. Correct the cause and start again.",
      { cause: error },
    );
  }
}

async function isInstalled({ rows }: MigrationConnection, checksum: string): Promise<boolean> {
  const found = await rows(
    `select distinct description from pg_description join pg_proc on pg_proc.oid = objoid
      where classoid = 'pg_proc'::regclass and pronamespace = to_regnamespace(current_schema()) and starts_with(description, '${mark}')`,
  );
  return found.length === 1 && found[0]?.["description"] === mark + checksum;
}

function functionsIn(files: FunctionFiles["files"]): readonly string[] {
  return files.flatMap(({ script }) =>
    [...script.matchAll(/^CREATE FUNCTION "(\w+)"/gm)].map(([, name]) => String(name)),
  );
}

/**
 * Drops what an earlier start installed, with all its triggers. Functions with the name of one of the files are dropped even
 * without a mark: a copy of the database that was restored without comments has no marks.
 */
function dropInstalled(names: readonly string[]): string {
  return `
do $install$
declare
  one record;
  attached record;
begin
  for one in
    select oid, oid::regprocedure as signature from pg_proc
     where pronamespace = to_regnamespace(current_schema())
       and (starts_with(obj_description(oid, 'pg_proc'), '${mark}') or proname = any ('{${names.join(",")}}'))
  loop
    for attached in select tgname, tgrelid::regclass as "table" from pg_trigger where tgfoid = one.oid loop
      execute format('drop trigger %I on %s', attached.tgname, attached."table");
    end loop;
    execute format('drop function %s', one.signature);
  end loop;
end
$install$;`;
}

/** Bodies are checked last, when all functions exist, so that files need no order. New functions are those of this transaction. */
function validateAndMark(checksum: string): string {
  return `
set local check_function_bodies = on;
do $install$
declare
  one record;
begin
  for one in
    select pg_proc.oid, pg_proc.oid::regprocedure as signature, lanname from pg_proc join pg_language on pg_language.oid = prolang
     where pronamespace = to_regnamespace(current_schema()) and pg_proc.xmin = pg_current_xact_id()::xid
  loop
    begin
      case one.lanname
        when 'sql' then perform fmgr_sql_validator(one.oid);
        when 'plpgsql' then perform plpgsql_validator(one.oid);
      end case;
    exception when others then
      raise exception using errcode = sqlstate, message = format('%s: %s', one.signature, sqlerrm);
    end;
    execute format('comment on function %s is %L', one.signature, '${mark}${checksum}');
  end loop;
end
$install$;`;
}

/** The file and line of an error, if the database reports a position: it counts characters of the whole script, from 1. */
function placeInFiles(error: unknown, scripts: readonly string[], files: FunctionFiles["files"]): string {
  const { position } = error as { position?: string }; // database errors of both drivers
  let rest = Number(position) - 1;
  for (const [place, script] of scripts.entries()) {
    const file = files[place - 1];
    if (file && rest >= 0 && rest <= script.length) {
      return `${file.path}:${script.slice(0, rest).split("\n").length}: `;
    }
    rest -= script.length + 1;
  }
  return "";
}
