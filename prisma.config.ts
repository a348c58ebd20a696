import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// Prisma looks for its schema engine before every command, and downloads it where it is not there. These three never start
// it, so any file will do, and nothing is downloaded; migrations run on the engine's WebAssembly (src/database/).
if (["generate", "format", "validate"].some((command) => process.argv.includes(command))) {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= fileURLToPath(import.meta.url);
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // Only the commands that look at a database (`prisma migrate resolve`) need it.
  ...(process.env["DATABASE_URL"] ? { datasource: { url: process.env["DATABASE_URL"] } } : {}),
});
