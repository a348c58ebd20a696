// Writes the JSON Schemas for editors of the seeds' files to seeds/schema/ and seeds/decisions/schema/.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decisionFormats, decisionSchema, type DecisionFile } from "../decisions/formats.js";
import { jsonSchema, kinds } from "./format/files.js";
import { seedsFolder } from "./folder.js";

for (const kind of kinds) write("schema", kind, jsonSchema(kind));
for (const file of Object.keys(decisionFormats) as DecisionFile[])
  // keys of a constant, which has no others
  write("decisions/schema", file, decisionSchema(file));

function write(folder: string, name: string, schema: object): void {
  mkdirSync(join(seedsFolder(), folder), { recursive: true });
  const file = join(seedsFolder(), folder, `${name}.schema.json`);
  const written = `${JSON.stringify(schema, null, 2)}\n`;
  if (readOrNothing(file) !== written) writeFileSync(file, written);
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
