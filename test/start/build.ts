import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/** Builds the program where it is not there. `npm test` has built it, and other tests read what is built at the same time. */
export function buildProgram(): void {
  if (existsSync(new URL("../../dist/main.js", import.meta.url))) return;
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.js", "client", "server"], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
}
