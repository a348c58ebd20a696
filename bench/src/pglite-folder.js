// A folder with PGlite's data. A separate process makes it, so that a server that opens it does not contain the memory of filling
// it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Fills a new folder. Adds the function that removes it to `undo`. */
export async function pgliteFolder(scale, undo) {
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-pglite-"));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const filling = fork(fileURLToPath(new URL("fill-folder.js", import.meta.url)), [folder, String(scale)]);
  const [code] = await once(filling, "exit");
  if (code !== 0) throw new Error(`filling ${folder} ended with ${code}`);
  return folder;
}
