// Writes the JSON Schemas that editors check the seeds' files with to seeds/schema/.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema, kinds } from "./format/files.js";
import { seedsFolder } from "./folder.js";

const folder = join(seedsFolder(), "schema");
mkdirSync(folder, { recursive: true });
for (const kind of kinds) {
  const file = join(folder, `${kind}.schema.json`);
  const written = `${JSON.stringify(jsonSchema(kind), null, 2)}\n`;
  if (readOrNothing(file) !== written) writeFileSync(file, written);
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
