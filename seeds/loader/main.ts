// `npm run seed`: brings the database to what the seeds say. `npm run seed -- --check` only checks them.
import { relative } from "node:path";
import { seedCommand } from "./command.js";
import { seedsFolder } from "./folder.js";

process.exitCode = await seedCommand({
  args: process.argv.slice(2),
  environment: process.env,
  folder: relative(process.cwd(), seedsFolder()) || ".",
  terminal: {
    isTty: process.stdout.isTTY,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  },
});
