// `npm run import -- <dataset> <file or folder>`: updates the database to what a dataset says. package.json runs it with a small
// heap: records are garbage once they are staged, and Node would let them grow to five times the memory in use
// (docs/decisions/011).
import { importCommand } from "./command.js";
import { standardTerminal } from "../terminal.js";
import { datasets } from "../../sources/datasets.js";

// A user who stops the import needs to know the state of the database. The transaction ends with the process.
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
