import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const tree = mkdtempSync(join(tmpdir(), "entente-build-"));

afterEach(() => rmSync(tree, { recursive: true, force: true }));

it("builds the Prisma client again when its schema has changed", () => {
  for (const name of ["scripts", "prisma", "prisma.config.ts", "package.json", "package-lock.json", "src/generated"]) {
    cpSync(join(root, name), join(tree, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "dir");
  appendFileSync(join(tree, "prisma/schema.prisma"), "\n// changed\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.js", "client"], {
    cwd: tree,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^built client in /) as string,
    stderr: "",
  });
});
