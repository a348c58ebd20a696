// How each server is started and called.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Connections of every server to PostgreSQL: the default of the product. */
const connections = 10;

const profiles = fileURLToPath(new URL("../node_modules/.bench/profiles", import.meta.url));

/** The file of a server's profile. */
export function profileOf(name) {
  return `${profiles}/${name}.cpuprofile`;
}

/** The arguments of a server's process. */
export function environment(url, { folder, keepsAnswers }) {
  return {
    BENCH_DATABASE_URL: url,
    BENCH_CONNECTIONS: String(connections),
    ...(keepsAnswers && { BENCH_ANSWER_CACHE_BYTES: "32000000" }),
    ...(folder && { BENCH_PGLITE: folder }),
  };
}

/** The Node version and flags of a server: the version that runs this, except for PostGraphile, which needs a newer one. */
export function howOf(name, { profile }) {
  return {
    ...(name === "postgraphile" && { execPath: newerNode() }),
    execArgv: [
      ...(name === "entente" ? productFlags() : []),
      ...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${name}.cpuprofile`] : []),
    ],
  };
}

// Those that `npm start` gives the product.
function productFlags() {
  const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return scripts.start.split(" ").filter((word) => word.startsWith("--"));
}

/** The documents and the form of answers of a server with a schema of its own. */
export async function translationOf(name) {
  return name === "postgraphile" ? import("./operations/postgraphile.js") : {};
}

function newerNode() {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const path = fileURLToPath(new URL(`../node_modules/node-linux-${process.arch}/bin/node`, import.meta.url));
  if (existsSync(path)) return path;
  throw new Error("PostGraphile needs Node 22 or later: run the bench with it");
}
