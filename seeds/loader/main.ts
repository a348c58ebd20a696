// `npm run seed`: brings the database to what the seeds say. `npm run seed -- --check` only checks them.
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { openDatabase } from "../../src/database/database.js";
import { StartError } from "../../src/database/start-error.js";
import { readSettings } from "../../src/settings.js";
import { seedsFolder } from "./folder.js";
import { checkFolder, loadSeeds, type Loaded, type Progress } from "./load-seeds.js";
import { describeProblem, SeedError } from "./problem.js";

const USAGE = `Usage: npm run seed [-- --check] [-- --folder <folder>]
  --check   read and check the seeds, without any database
  --folder  where the seeds are; the project's own unless told`;

process.exitCode = await run().catch(explain);

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, folder: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const folder = values.folder ?? (relative(process.cwd(), seedsFolder()) || ".");
  if (values.check) {
    console.log(`${folder}: ${await checkFolder(folder)} things, no problems`);
    return 0;
  }
  const database = await openDatabase(readSettings(process.env).database);
  try {
    console.log(summary(await loadSeeds(database, { folder, onProgress: showProgress })));
  } finally {
    await database.close();
  }
  return 0;
}

function summary({ isNew, read, added, changed, unchanged, removed }: Loaded): string {
  if (!isNew) return done("These seeds were loaded before; nothing to do.");
  return done(
    `Read ${read} things; ${added + changed} rows written (${added} new, ${changed} changed), ${unchanged} unchanged, ${removed} removed.`,
  );
}

// On a terminal one line that changes; elsewhere a line for each step.
function showProgress({ step, done, total }: Progress): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${step} ${Math.round((100 * done) / total)} % …`);
  else if (done === 0) console.log(`${step} …`);
}

function done(line: string): string {
  return process.stdout.isTTY ? `\r\u001b[K${line}` : line;
}

function explain(error: unknown): number {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[K");
  if (error instanceof SeedError) {
    for (const problem of error.problems) console.error(describeProblem(problem));
    const count = error.problems.length;
    console.error(`${count} ${count === 1 ? "problem" : "problems"}; nothing was written.`);
  } else if (error instanceof StartError) console.error(error.message);
  else if (isUsageMistake(error)) console.error(`${error.message}\n${USAGE}`);
  else console.error(error);
  return 1;
}

function isUsageMistake(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
