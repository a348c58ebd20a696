// `npm run import -- <dataset> <file or folder>`: brings the database to what a dataset says.
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
