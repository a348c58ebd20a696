import type { Database, DatabaseLocation } from "./database.js";
import { openFolder, openMemory } from "./pglite.js";
import { openPostgresql } from "./postgresql.js";

/**
 * Opens the database and applies the migrations that it lacks.
 * @throws StartError where that cannot be, with what to do about it.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if ("url" in location) return openPostgresql(location);
  if ("folder" in location) return openFolder(location.folder, location.statementTimeoutMs);
  return openMemory(location);
}
