import { createHash } from "node:crypto";
import type { SeedTexts } from "./read-seeds.js";

/** Goes up with every change of the loader that makes other rows of the same files; a test keeps it honest. */
export const LOADER_VERSION = 7;

/**
 * A hash of all that the rows are made of: the files, this loader, the names of countries that come with Node, and the rules by which
 * facts are derived.
 */
export function fingerprintOf(texts: SeedTexts, rules: string): string {
  const hash = createHash("sha256").update(`${LOADER_VERSION} ${process.versions["cldr"] ?? ""} ${rules}`);
  for (const [kind, text] of texts) hash.update(`\n${kind} ${text.length}\n`).update(text);
  return hash.digest("hex");
}
