// Builds everything that is missing or older than its inputs, in the order of dependencies, and reports each in one line.
//   node scripts/build.js            everything
//   node scripts/build.js client     only the Prisma client and the read model
//   node scripts/build.js migrations only what makes migrations, which must work before the rest compiles
// A stamp beside each output shows whether it is fresh: a hash of all its inputs. The stamp is removed before a build
// and written after it, so an interrupted build is repeated.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {readonly string[]} inputs Files and folders; one that is not there counts as empty.
 * @property {readonly string[]} leaveOut What in these folders is no input: what is built.
 * @property {readonly string[]} outputs What must be there afterwards.
 * @property {readonly string[]} remove Folders in which nothing older may stay.
 * @property {readonly string[]} [keep] What in these folders another target has built.
 * @property {boolean} [onlyIfNamed] Whether it is part of another target, and built by itself only if it is named.
 * @property {string} stamp
 * @property {readonly string[]} command A program of node_modules, and its arguments.
 */

/** @type {readonly Target[]} */
const targets = [
  {
    name: "client",
    inputs: ["prisma/schema.prisma", "prisma.config.ts", "scripts/generate-model.js", "package-lock.json"],
    leaveOut: [],
    outputs: ["src/generated/prisma/client.ts", "src/generated/model.ts"],
    remove: ["src/generated/prisma"],
    stamp: "src/generated/.stamp",
    command: ["prisma/build/index.js", "generate", "--no-hints"],
  },
  {
    name: "server",
    inputs: [
      "src",
      "prisma/schema.prisma",
      "scripts/generate-model.js",
      "tsconfig.json",
      "tsconfig.build.json",
      "package-lock.json",
    ],
    leaveOut: ["src/playground/browser", "src/playground/vite.config.ts", "src/generated"],
    outputs: ["dist/main.js"],
    remove: ["dist"],
    keep: ["dist/playground/browser", "dist/.stamp-playground"],
    stamp: "dist/.stamp-server",
    command: ["typescript/bin/tsc", "-p", "tsconfig.build.json"],
  },
  {
    name: "migrations",
    onlyIfNamed: true,
    inputs: [
      "src/database/migration-files.ts",
      "src/database/schema-engine.ts",
      "tsconfig.json",
      "tsconfig.build.json",
      "tsconfig.migrations.json",
      "package-lock.json",
    ],
    leaveOut: [],
    outputs: ["dist/database/migration-files.js", "dist/database/schema-engine.js"],
    remove: [],
    stamp: "dist/.stamp-migrations",
    command: ["typescript/bin/tsc", "-p", "tsconfig.migrations.json"],
  },
  {
    name: "playground",
    inputs: ["src/playground/browser", "src/playground/vite.config.ts", "examples", "package-lock.json"],
    leaveOut: [],
    outputs: ["dist/playground/browser/index.html"],
    remove: ["dist/playground/browser"],
    stamp: "dist/.stamp-playground",
    command: ["vite/bin/vite.js", "build", "--config", "src/playground/vite.config.ts", "--logLevel", "warn"],
  },
];

const wanted = process.argv.slice(2);
for (const target of targets) {
  if (target.onlyIfNamed ? !wanted.includes(target.name) : wanted.length > 0 && !wanted.includes(target.name)) continue;
  if (target.name === "playground" && !existsSync(join(root, "src/playground/vite.config.ts"))) continue;
  build(target);
}

/** @param {Target} target */
function build({ name, inputs, leaveOut, outputs, remove, keep = [], stamp, command }) {
  const fingerprint = fingerprintOf(inputs, leaveOut);
  if (textOf(stamp) === fingerprint && outputs.every((output) => existsSync(join(root, output)))) return;
  rmSync(join(root, stamp), { force: true });
  const [program, ...args] = command;
  const file = join(root, "node_modules", program);
  if (!existsSync(file)) {
    fail(
      `The ${name} has to be built, and ${program.split("/")[0]}, which builds it, is not installed. Run \`npm ci\` (not with --omit=dev).`,
    );
  }
  for (const folder of remove) empty(folder, keep);
  const began = performance.now();
  const result = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  if (result.status !== 0) fail(`The ${name} could not be built:\n${result.stdout}${result.stderr}`);
  const missing = outputs.filter((output) => !existsSync(join(root, output)));
  if (missing.length > 0) fail(`The ${name} was built without ${missing.join(", ")}.`);
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), fingerprint);
  console.log(`built ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/**
 * Removes a folder, or where something in it is kept, all other files: Prisma writes into no folder that it does not know.
 * @param {string} folder
 * @param {readonly string[]} keep
 */
function empty(folder, keep) {
  if (!keep.some((path) => isWithin(path, [folder])))
    return rmSync(join(root, folder), { recursive: true, force: true });
  for (const file of filesIn(join(root, folder))) if (!isWithin(relative(root, file), keep)) rmSync(file);
}

/**
 * @param {readonly string[]} inputs
 * @param {readonly string[]} leaveOut
 */
function fingerprintOf(inputs, leaveOut) {
  const hash = createHash("sha256").update(process.version);
  for (const input of inputs) {
    for (const file of filesIn(join(root, input))) {
      const name = relative(root, file);
      if (isWithin(name, leaveOut)) continue;
      hash.update(`\0${name}\0`).update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

/**
 * @param {string} name
 * @param {readonly string[]} paths
 */
function isWithin(name, paths) {
  return paths.some((path) => name === path || name.startsWith(`${path}/`));
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path).sort();
    return entries.flatMap((entry) => filesIn(join(path, entry)));
  } catch {
    return [path]; // a file
  }
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
