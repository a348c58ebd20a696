// `npm run import -- <dataset> <file or folder>`: brings the database to what a dataset says. package.json runs it with a small heap: what
// is read is gone once it is staged, and Node would let that pile up to five times what is in use (docs/decisions/011).
import { importCommand } from "./command.js";
import { standardTerminal } from "../terminal.js";
import { datasets } from "../../sources/datasets.js";

// Whoever stops it wants to know what became of the database; the transaction ends with the process.
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => {
    process.stderr.write("\nInterrupted. Unless the summary stands above, the database is as it was.\n");
    process.exit(code);
  });
}

process.exitCode = await importCommand({
  args: process.argv.slice(2),
  environment: process.env,
  datasets,
  terminal: standardTerminal,
});
