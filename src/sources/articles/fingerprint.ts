import { createHash } from "node:crypto";
import type { SeedTexts } from "./read-seeds.js";

/** Goes up with every change of the loader that makes other rows of the same files; a test keeps it honest. */
export const LOADER_VERSION = 7;

/** A hash of all that the rows are made of: the files, this loader, and the names of countries that come with Node. */
export function fingerprintOf(texts: SeedTexts): string {
  const hash = createHash("sha256").update(`${LOADER_VERSION} ${process.versions["cldr"] ?? ""}`);
  for (const [kind, text] of texts) hash.update(`\n${kind} ${text.length}\n`).update(text);
  return hash.digest("hex");
}
