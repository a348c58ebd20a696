import { installFunctions } from "./install-functions.js";
import { migrate, type MigrationConnection } from "./migrate.js";

/**
 * Updates a database to this version of the program: its tables, then its functions and triggers.
 * @throws StartError if that is not possible.
 */
export async function prepareDatabase(connection: MigrationConnection): Promise<void> {
  await migrate(connection);
  await installFunctions(connection);
}
