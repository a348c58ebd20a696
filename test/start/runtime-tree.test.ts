// What a running server needs: docs/running.md says how to leave out the rest, and how much that saves.
import { spawnSync } from "node:child_process";
import { cpSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, expect, it } from "vitest";
import { makeDataFolder } from "../support/databases.js";
import { buildProgram } from "./build.js";
import { endPrograms, startProgram } from "./program.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tree = mkdtempSync(join(tmpdir(), "entente-runtime-"));

beforeAll(buildProgram, 120_000);

afterEach(async () => {
  await endPrograms();
  rmSync(tree, { recursive: true, force: true });
});

it("is less than 250 MB of packages, and answers", async () => {
  copy("node_modules");
  for (const name of ["package.json", "package-lock.json", "dist", "prisma", "seeds", "examples"]) copy(name);
  const [, command = ""] = /^(npm prune .+)$/m.exec(readFileSync(join(root, "docs/running.md"), "utf8")) ?? [];
  const [npm, ...args] = command.split(" ");
  const { status, stderr } = spawnSync(npm ?? "", args, { cwd: tree, encoding: "utf8" });
  expect({ status, stderr: stderr.replaceAll(/^npm warn .*\n/gm, "") }).toEqual({ status: 0, stderr: "" });
  expect(sizeOf(join(tree, "node_modules")) / 2 ** 20).toBeLessThan(250);

  const data = join(tree, "data");
  makeDataFolder(data, "seeded");
  const address = await startProgram({ DATA_DIR: data }, [join(tree, "dist/main.js")]).answering();
  const response = await fetch(`${address}/graphql?query={alliance(slug:"quad"){name}}`);
  expect(await response.json()).toEqual({ data: { alliance: { name: "Quad" } } });
});

/** Copies a file or folder of the project. Files share their content where the disk allows it. */
function copy(name: string): void {
  const [from, to] = [join(root, name), join(tree, name)];
  const status = lstatSync(from);
  if (!status.isDirectory()) {
    try {
      return linkSync(from, to);
    } catch {
      return cpSync(from, to, { verbatimSymlinks: true }); // another disk
    }
  }
  mkdirSync(to);
  for (const inner of readdirSync(from)) copy(join(name, inner));
}

/** The bytes of a folder on a disk with blocks of 4 kB, as `du` counts them. */
function sizeOf(path: string): number {
  const status = lstatSync(path);
  const own = Math.ceil(status.size / 4096) * 4096;
  return status.isDirectory()
    ? readdirSync(path).reduce((total, inner) => total + sizeOf(join(path, inner)), own)
    : own;
}
