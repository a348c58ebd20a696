// The options of the command line.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** The servers in the order in which they are measured. */
export const serverNames = ["entente", "postgraphile", "pothos", "mercurius", "limit"];
/** The operations in the order in which they are measured. */
export const operationNames = ["S", "M", "P", "F", "D", "X"];

const results = fileURLToPath(new URL("../results.json", import.meta.url));

/**
 * Reads the command line. Throws for unknown names. A complete run writes the committed results by default; a partial run writes
 * no file by default.
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      servers: { type: "string", default: serverNames.join() },
      operations: { type: "string", default: operationNames.join() },
      seconds: { type: "string", default: "10" },
      warmup: { type: "string", default: "3" },
      runs: { type: "string", default: "3" },
      scale: { type: "string", default: "1" },
      pglite: { type: "boolean", default: false },
      kept: { type: "boolean", default: args.length === 0 },
      explain: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
      out: { type: "string" },
    },
  });
  const scale = number("scale", values.scale);
  const alone = values.pglite || values.explain || values.profile || scale !== 1;
  const servers = alone ? ["entente"] : some("servers", values.servers, serverNames);
  return {
    servers,
    operations: some("operations", values.operations, operationNames),
    seconds: number("seconds", values.seconds),
    warmupSeconds: number("warmup", values.warmup),
    runs: number("runs", values.runs),
    scale,
    pglite: values.pglite,
    kept: values.kept,
    explain: values.explain,
    profile: values.profile,
    out: values.out ?? (args.length === 0 ? results : undefined),
  };
}

function some(option, text, known) {
  const asked = text.split(",");
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`--${option} must be some of ${known.join()}, got ${unknown.join()}`);
  return known.filter((name) => asked.includes(name));
}

function number(option, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${option} must be a whole number from 1, got ${text}`);
  return value;
}
