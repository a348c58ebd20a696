// The functions and triggers of the database, from prisma/functions and prisma/triggers.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type MigrationFile, prismaFolder, readMigrations } from "./migration-files.js";

/** One file of prisma/functions or prisma/triggers. */
export interface FunctionFile {
  /** Path from the project's root: `prisma/functions/ties/ties.sql`. */
  readonly path: string;
  /** The file's statements. */
  readonly script: string;
}

/** What is installed after the migrations. */
export interface FunctionFiles {
  /** All functions, then the triggers that call them. */
  readonly files: readonly FunctionFile[];
  /**
   * SHA-256 in hexadecimal of these files and of the migrations. Migrations are included because triggers are attached to every
   * table that exists when they are installed.
   */
  readonly checksum: string;
}

/** Reads all files, each folder in alphabetical order. */
export async function readFunctionFiles(): Promise<FunctionFiles> {
  const [functions, triggers, migrations] = await Promise.all([
    readSql("functions"),
    readSql("triggers"),
    readMigrations(),
  ]);
  return withChecksum([...functions, ...triggers], migrations);
}

/** Adds the checksum to files. */
export function withChecksum(files: readonly FunctionFile[], migrations: readonly MigrationFile[]): FunctionFiles {
  const hash = createHash("sha256");
  for (const { path, script } of files) hash.update(`${path}\0${script}\0`);
  for (const { name, checksum } of migrations) hash.update(`${name}\0${checksum}\0`);
  return { files, checksum: hash.digest("hex") };
}

async function readSql(folder: string): Promise<readonly FunctionFile[]> {
  const entries = await readdir(join(prismaFolder, folder), { recursive: true });
  const names = entries.filter((name) => name.endsWith(".sql")).map((name) => name.replaceAll("\\", "/"));
  return Promise.all(
    names.sort().map(async (name) => ({
      path: `prisma/${folder}/${name}`,
      script: await readFile(join(prismaFolder, folder, name), "utf8"),
    })),
  );
}
