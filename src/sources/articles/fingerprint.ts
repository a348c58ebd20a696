import { createHash } from "node:crypto";
import type { SeedText } from "./read-seeds.js";

/** Increased with every change of the loader that makes other rows from the same files. A test checks this. */
export const LOADER_VERSION = 9;

/** A hash of everything that determines the rows: the files, this loader, Node's names of countries, and the rules that derive facts. */
export function fingerprintOf(texts: readonly SeedText[], rules: string): string {
  const hash = createHash("sha256").update(`${LOADER_VERSION} ${process.versions["cldr"] ?? ""} ${rules}`);
  for (const { kind, bytes } of texts) hash.update(`\n${kind} ${bytes.length}\n`).update(bytes);
  return hash.digest("hex");
}
