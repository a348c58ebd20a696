// How each server is started and spoken to.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Connections that every server may have to PostgreSQL: what the product takes unless told otherwise. */
const connections = 10;

const profiles = fileURLToPath(new URL("../node_modules/.bench/profiles", import.meta.url));

/** Where the profile of a server is written. */
export function profileOf(name) {
  return `${profiles}/${name}.cpuprofile`;
}

/** What a server's process is told. */
export function environment(url, { folder, keepsAnswers }) {
  return {
    BENCH_DATABASE_URL: url,
    BENCH_CONNECTIONS: String(connections),
    ...(keepsAnswers && { BENCH_ANSWER_CACHE_BYTES: "32000000" }),
    ...(folder && { BENCH_PGLITE: folder }),
  };
}

/** With which Node a server runs, and with which of its flags: the one that runs this, but for PostGraphile, which needs a newer one. */
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

/** The documents and the shape of the answers of a server whose schema is not the contract's. */
export async function translationOf(name) {
  return name === "postgraphile" ? import("./operations/postgraphile.js") : {};
}

function newerNode() {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const path = fileURLToPath(new URL(`../node_modules/node-linux-${process.arch}/bin/node`, import.meta.url));
  if (existsSync(path)) return path;
  throw new Error("PostGraphile needs Node 22 or later: run the bench with it");
}
