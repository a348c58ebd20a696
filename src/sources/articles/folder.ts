import { fileURLToPath } from "node:url";

/** The folder of this program's seeds, both from the source and from the built program. */
export function seedsFolder(): string {
  return fileURLToPath(new URL("../../../seeds/", import.meta.url));
}
