import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const common = ["scripts", "prisma", "prisma.config.ts", "package.json", "package-lock.json"];
let tree: string;

/** Copies files and folders of the repository into a folder of its own. */
function copyTree(...names: string[]): void {
  tree = mkdtempSync(join(tmpdir(), "entente-build-"));
  for (const name of names) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "dir");
}

afterEach(() => rmSync(tree, { recursive: true, force: true }));

it("makes a migration before the code that needs it compiles", () => {
  copyTree(...common, "src/database", "tsconfig.json", "tsconfig.build.json", "tsconfig.migrations.json");
  appendFileSync(join(tree, "prisma/schema.prisma"), "\nmodel Added {\n  id Int @id\n}\n");
  writeFileSync(join(tree, "src/broken.ts"), "export const wrong: number = missing;\n");
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "migration", "--", "add_added"], {
    cwd: tree,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const migrations = join(tree, "prisma/migrations");
  const added = readdirSync(migrations).find((name) => name.endsWith("_add_added"));
  expect(readFileSync(join(migrations, added ?? "none", "migration.sql"), "utf8")).toContain('CREATE TABLE "Added"');
});

it("builds the Prisma client again when its schema has changed", () => {
  copyTree(...common, "src/generated");
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
