// Prisma's adapter for PGlite runs in PGlite's thread. This adapter forwards calls to it.
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";
import type { PgliteConnection } from "./connection.js";

const named = { provider: "postgres", adapterName: "entente-pglite" } as const;

/** Makes the adapter over an open connection. Disposing it does not close the connection. */
export function adapterOf({ ask }: PgliteConnection): SqlMigrationAwareDriverAdapterFactory {
  const queryable = (transaction?: number): SqlQueryable => ({
    ...named,
    queryRaw: (query) => ask("queryRaw", query, transaction),
    executeRaw: (query) => ask("executeRaw", query, transaction),
  });
  const connect = async (): Promise<SqlDriverAdapter> => ({
    ...queryable(),
    executeScript: (script) => ask("runScript", script),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    async startTransaction(isolationLevel) {
      const { transaction, options } = await ask("begin", isolationLevel);
      return {
        ...queryable(transaction),
        options,
        commit: () => ask("commit", transaction),
        rollback: () => ask("rollback", transaction),
      };
    },
    dispose: () => Promise.resolve(),
  });
  // There is one database. The schema engine never requests a shadow database, because it only applies migrations over this
  // adapter.
  return { ...named, connect, connectToShadowDb: connect };
}
