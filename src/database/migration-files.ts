// The migrations in prisma/migrations, in the layout of `prisma migrate deploy`.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One folder of prisma/migrations. */
export interface MigrationFile {
  /** The folder's name, `20261125000000_baseline`. Migrations apply in the order of their names. */
  readonly name: string;
  /** The content of migration.sql. */
  readonly script: string;
  /** SHA-256 of the file in hexadecimal, as in `_prisma_migrations`. */
  readonly checksum: string;
}

/** The project's `prisma/`: two folders up, both from the source and from the built program. */
export const prismaFolder = fileURLToPath(new URL("../../prisma/", import.meta.url));

/** `prisma/migrations`. */
export const migrationsFolder = join(prismaFolder, "migrations");

/** Reads every migration, in the order in which they apply. */
export async function readMigrations(folder: string = migrationsFolder): Promise<readonly MigrationFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  const content = await readFile(join(folder, name, "migration.sql"));
  return { name, script: content.toString("utf8"), checksum: createHash("sha256").update(content).digest("hex") };
}
