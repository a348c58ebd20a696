import type { Database, DatabaseLocation } from "./database.js";
import { explainNoSpace } from "./no-space.js";
import { openFolder, openMemory } from "./pglite.js";
import { openPostgresql } from "./postgresql.js";

/**
 * Opens the database and applies the missing migrations.
 * @throws StartError if that is impossible, with what to do about it.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  try {
    if ("url" in location) return await openPostgresql(location);
    if ("folder" in location) return await openFolder(location.folder, location.statementTimeoutMs);
    return await openMemory(location);
  } catch (error) {
    throw explainNoSpace(location, error);
  }
}

/**
 * Opens the database for some work, and then closes it.
 * @throws StartError if it cannot be opened, or its disk is full.
 */
export async function withDatabase<Result>(
  location: DatabaseLocation,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(location);
  try {
    return await work(database);
  } catch (error) {
    throw explainNoSpace(location, error);
  } finally {
    await database.close();
  }
}
