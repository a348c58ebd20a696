import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this program's seeds, both from the source and from the built program. */
export function seedsFolder(): string {
  return fileURLToPath(new URL("../../../seeds/", import.meta.url));
}

/** The folder of the articles, and then those of the sets beside them, `world/<set>`, by name. */
export async function foldersOf(seeds: string): Promise<string[]> {
  const world = join(seeds, "world");
  const sets = await readdir(world, { withFileTypes: true }).catch(() => []);
  const names = sets.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return [seeds, ...names.sort().map((name) => join(world, name))];
}
