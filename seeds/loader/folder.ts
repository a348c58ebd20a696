import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the seeds that come with this program, whether it runs as built (in `dist`) or as written. */
export function seedsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "seeds", "sources.yaml")) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, "seeds");
}
