// `npm run import -- <dataset> <file or folder>`: brings the database to what a dataset says. package.json runs it with a small heap: what
// is read is gone once it is staged, and Node would let that pile up to five times what is in use (docs/decisions/011).
import { importCommand } from "./command.js";
import { datasets } from "./datasets.js";

process.exitCode = await importCommand({
  args: process.argv.slice(2),
  environment: process.env,
  datasets,
  terminal: {
    isTty: process.stdout.isTTY,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  },
});
