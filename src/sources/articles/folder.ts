import { fileURLToPath } from "node:url";

/** The folder of the seeds that come with this program, from the source and from what was built of it. */
export function seedsFolder(): string {
  return fileURLToPath(new URL("../../../seeds/", import.meta.url));
}
