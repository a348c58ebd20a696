// The seeds as a person reads them: parsed YAML, without the loader's reading.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";
import type { entryFormats, Kind } from "../../../../src/sources/articles/format/files.js";

/** One thing as the YAML has it. */
export type Written<K extends Kind> = z.input<(typeof entryFormats)[K]>;

/** The things of a file, by key. */
export function written<K extends Kind>(kind: K): Record<string, Written<K>> {
  const text = readFileSync(new URL(`../../../../seeds/${kind}.yaml`, import.meta.url), "utf8");
  return parse(text) as Record<string, Written<K>>; // the loader's own check says whether the file has its format
}
