import { parseArgs } from "node:util";
import { withDatabase } from "../../database/open.js";
import { StartError } from "../../database/start-error.js";
import { readSettings } from "../../settings.js";
import { foldersOf } from "../../sources/articles/folder.js";
import { checkFolders, loadSeeds, type Loaded, type Progress } from "../../sources/articles/load-seeds.js";
import { CLEAR_LINE, isUsageMistake, unexpected, type Terminal } from "../terminal.js";
import { describeProblem, SeedError } from "../../sources/articles/problem.js";

/** The input of the command: its arguments, the environment of the settings, and the default folder of the seeds. */
export interface Command {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly terminal: Terminal;
}

const USAGE = `Usage: npm run seed [-- --check] [-- --folder <folder>]
  --check   read and check the seeds, without any database
  --folder  where the seeds are; the project's own unless told
`;

/** Updates the database to what the seeds say, or only checks the seeds. Returns the exit code: 0, or 1 after a list of all problems. */
export async function seedCommand(command: Command): Promise<number> {
  const { terminal } = command;
  try {
    terminal.out(await run(command));
    return 0;
  } catch (error) {
    if (terminal.isTty) terminal.out(CLEAR_LINE);
    terminal.error(explain(error));
    return 1;
  }
}

async function run({ args, environment, folder: own, terminal }: Command): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: "boolean" }, folder: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return USAGE;
  const folder = values.folder ?? own;
  const folders = await foldersOf(folder);
  if (values.check) return `${folder}: ${await checkFolders(folders)} things, no problems\n`;
  return withDatabase(readSettings(environment).database, async (database) => {
    const loaded = await loadSeeds(database, { folders, onProgress: (progress) => showProgress(progress, terminal) });
    return `${terminal.isTty ? CLEAR_LINE : ""}${summary(loaded)}\n`;
  });
}

function summary({ isNew, read, added, changed, unchanged, removed }: Loaded): string {
  if (!isNew) return "These seeds were loaded before; nothing to do.";
  const written = `${added + changed} rows written (${added} new, ${changed} changed)`;
  return `${read} things read; ${written}, ${unchanged} unchanged, ${removed} removed.`;
}

function showProgress({ step, done, total }: Progress, terminal: Terminal): void {
  if (terminal.isTty) terminal.out(`${CLEAR_LINE}${step} ${Math.round((100 * done) / total)} % …`);
  else if (done === 0) terminal.out(`${step} …\n`);
}

function explain(error: unknown): string {
  if (error instanceof SeedError) {
    const count = error.problems.length;
    const problems = error.problems.map((problem) => `${describeProblem(problem)}\n`).join("");
    return `${problems}${count} ${count === 1 ? "problem" : "problems"}; nothing was written.\n`;
  }
  if (error instanceof StartError) return `${error.message}\n`;
  if (isUsageMistake(error)) return `${error.message}\n${USAGE}`;
  return unexpected(error);
}
