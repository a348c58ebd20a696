// `npm run seed`: updates the database to what the seeds say. `npm run seed -- --check` only checks the seeds.
import { relative } from "node:path";
import { seedCommand } from "./command.js";
import { standardTerminal } from "../terminal.js";
import { seedsFolder } from "../../sources/articles/folder.js";

process.exitCode = await seedCommand({
  args: process.argv.slice(2),
  environment: process.env,
  folder: relative(process.cwd(), seedsFolder()) || ".",
  terminal: standardTerminal,
});
