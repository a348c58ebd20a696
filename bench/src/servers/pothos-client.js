// The Prisma client and the datamodel that Pothos reads, generated from the product's own schema. Prisma reads nested data with a
// statement for each relation by default. Its preview feature `relationJoins`, one statement, was as fast at S and slower at M
// and D.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const bench = new URL("../../", import.meta.url);
// Generated again by every run, in a folder that git, lint and format ignore.
const folder = new URL("node_modules/.bench/", bench);

const generators = `generator client {
  provider = "prisma-client-js"
  output   = "./client"
}

generator pothos {
  provider          = "prisma-pothos-types"
  clientOutput      = "@prisma/client"
  documentation     = false
  generateDatamodel = true
}
`;

/** Generates them again. */
export function generateClient() {
  const schema = readFileSync(new URL("../prisma/schema.prisma", bench), "utf8");
  mkdirSync(folder, { recursive: true });
  const file = new URL("schema.prisma", folder);
  writeFileSync(file, generators + schema.replace(/^generator \w+ \{[^}]*\}\n/gm, ""));
  const prisma = fileURLToPath(new URL("node_modules/prisma/build/index.js", bench));
  const bin = fileURLToPath(new URL("node_modules/.bin", bench));
  const result = spawnSync(process.execPath, [prisma, "generate", "--no-hints", "--schema", fileURLToPath(file)], {
    cwd: fileURLToPath(bench),
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      // Generating needs no engine, but the command downloads one unless a file is named.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    },
  });
  if (result.status !== 0)
    throw new Error(`The Prisma client of Pothos was not generated:\n${result.stdout}${result.stderr}`);
}
