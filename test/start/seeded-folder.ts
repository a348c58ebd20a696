import { openDatabase } from "../../src/database/open.js";
import { fillWithSeeds } from "../support/server.js";

/** Makes a data folder of the embedded database with the seeds in it. */
export async function makeSeededFolder(folder: string): Promise<void> {
  const database = await openDatabase({ folder });
  await fillWithSeeds(database);
  await database.close();
}
