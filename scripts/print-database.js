// Writes prisma/database.sql: the schema of an empty database after a start.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { prismaFolder } from "../dist/database/migration-files.js";
import { openMigrated } from "../dist/database/pglite.js";
import { printCatalogue } from "../dist/database/print-catalogue.js";

const database = await openMigrated("database in memory", {});
const printed = await printCatalogue((text) => database.ask("rows", text));
await database.close();
writeFileSync(
  join(prismaFolder, "database.sql"),
  `-- What the migrations, prisma/functions and prisma/triggers make. Written by npm run codegen; read it, but do not edit it.\n\n${printed}`,
);
