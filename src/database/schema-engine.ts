// Prisma's schema engine, compiled to WebAssembly. It uses the connection that the process already has, both on PGlite and on
// PostgreSQL, and downloads no binary. It is loaded only to apply or compare migrations.
import type * as SchemaEngineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type MigrationFile, migrationsFolder } from "./migration-files.js";

const nothingFiltered = { externalTables: [], externalEnums: [] };

/** Applies the missing migrations, and records them in `_prisma_migrations`, as `prisma migrate deploy` does. */
export async function applyMigrations(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  runScript: RunScript,
  migrations: readonly MigrationFile[],
): Promise<readonly string[]> {
  const engine = await startEngine(withScripts(adapter, runScript));
  const applied = await engine.applyMigrations({ migrationsList: migrationList(migrations), filters: nothingFiltered });
  return applied.appliedMigrationNames;
}

/**
 * The SQL that changes the result of the migrations into `schema` (the text of schema.prisma). Empty if they are equal. The
 * migrations run in a shadow database, an empty one that `adapter` connects to.
 */
export async function differenceToSchema(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  runScript: RunScript,
  migrations: readonly MigrationFile[],
  schema: string,
): Promise<string> {
  const files = [{ path: "schema.prisma", content: schema }];
  const engine = await startEngine(withScripts(adapter, runScript), files);
  const difference = await engine.diff({
    from: migrations.length === 0 ? { tag: "empty" } : { tag: "migrations", ...migrationList(migrations) },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: true,
    filters: nothingFiltered,
  });
  return difference.exitCode === 2 ? (difference.stdout ?? "") : "";
}

/** Runs a script of several statements on one connection and in one transaction. */
export type RunScript = (script: string) => Promise<unknown>;

async function startEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  // The engine panics without any.
  files: readonly { path: string; content: string }[] = [
    { path: "schema.prisma", content: 'datasource db {\n  provider = "postgresql"\n}\n' },
  ],
): Promise<SchemaEngine> {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  loading ??= instantiate(engine);
  await loading;
  const datamodels = files.map((file): [string, string] => [file.path, file.content]);
  return engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

let loading: Promise<void> | undefined;

// The part of WebAssembly that is used here. Its types belong to those of a browser, which this project does not have.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

async function instantiate(engine: typeof SchemaEngineModule): Promise<void> {
  // The package's own entry imports the .wasm as a module, which Node does not do without a flag.
  const file = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  // It waits at most 10 s for its lock, and does not stop that timer, which would keep a finished process alive.
  const glue = Object.entries<unknown>({ ...engine }).map(([name, value]) =>
    name.startsWith("__wbg_setTimeout_")
      ? [name, (act: () => void, ms: number) => setTimeout(act, ms).unref()]
      : [name, value],
  );
  const imports = { "./schema_engine_bg.js": Object.fromEntries(glue) as object };
  const { instance } = await WebAssembly.instantiate(await readFile(file), imports);
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * The adapters' own `executeScript` is unsuitable for migrations: PGlite's does not wait, so an error is lost, and PostgreSQL's
 * splits the script at every semicolon, including those in comments and literals.
 */
function withScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  runScript: RunScript,
): SqlMigrationAwareDriverAdapterFactory {
  const withScript = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    adapter.executeScript = async (script) => void (await runScript(script));
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withScript(await factory.connect()),
    connectToShadowDb: async () => withScript(await factory.connect()),
  };
}

function migrationList(migrations: readonly MigrationFile[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
    })),
  };
}
