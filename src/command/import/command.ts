import { parseArgs } from "node:util";
import { withDatabase } from "../../database/open.js";
import { StartError } from "../../database/start-error.js";
import { readSettings } from "../../settings.js";
import type { Dataset } from "../../sources/dataset.js";
import { ImportError } from "../../sources/import-error.js";
import { describeIncomplete } from "../../sources/files/incomplete.js";
import { recognise } from "../../sources/files/recognise.js";
import { runImport, type Imported } from "../../sources/run-import.js";
import type { Progress, Rejection } from "../../sources/stage-facts.js";
import { showProgress } from "./show-progress.js";
import { CLEAR_LINE, isUsageMistake, unexpected, type Terminal } from "../terminal.js";

/** The input of the command: its arguments, the environment of the settings, and the datasets. */
export interface Command {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly datasets: readonly Dataset[];
  readonly terminal: Terminal;
}

/** The number of rejected records that are shown. The others are counted by reason. */
const REJECTIONS_SHOWN = 20;

/**
 * Imports a dataset, or checks it against the database without changing it. Returns the exit code: 0, even if records were left
 * out and reported; 1 after an error message, and then nothing was written.
 */
export async function importCommand(command: Command): Promise<number> {
  const { terminal } = command;
  try {
    await run(command);
    return 0;
  } catch (error) {
    if (terminal.isTty) terminal.out(CLEAR_LINE);
    terminal.error(explain(error, command.datasets));
    return 1;
  }
}

async function run({ args, environment, datasets, terminal }: Command): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      "allow-removal": { type: "boolean", default: false },
      "allow-unknown-columns": { type: "boolean", default: false },
      all: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return terminal.out(usage(datasets));
  const [name, place, ...more] = positionals;
  if (name === undefined || place === undefined || more.length > 0) {
    throw new UsageError("an import takes the name of a dataset and a file or folder");
  }
  const dataset = datasets.find((one) => one.name === name);
  if (!dataset) throw new UsageError(`there is no dataset "${name}"`);
  const files = await recognise(dataset, place, { allowUnknownColumns: values["allow-unknown-columns"] });
  await withDatabase(readSettings(environment).database, async (database) => {
    const began = performance.now();
    const onProgress = (progress: Progress) => showProgress(progress, began, terminal);
    const imported = await runImport(database, dataset, {
      files,
      strict: values.strict,
      onlyCheck: values.check,
      allowRemoval: values["allow-removal"],
      onProgress,
    });
    if (terminal.isTty) terminal.out(CLEAR_LINE);
    terminal.out(
      report(dataset, imported, {
        seconds: (performance.now() - began) / 1000,
        onlyChecked: values.check,
        all: values.all,
      }),
    );
  });
}

function report(
  { name }: Dataset,
  { read, added, changed, removed, moved, unchanged, rejected, incomplete }: Imported,
  { seconds, onlyChecked, all }: { seconds: number; onlyChecked: boolean; all: boolean },
): string {
  const shown = all ? rejected : rejected.slice(0, REJECTIONS_SHOWN);
  const rows = `${added} rows added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  return [
    ...shown.map(({ message }) => `left out: ${message}\n`),
    ...(shown.length < rejected.length ? [`and ${rejected.length - shown.length} more (--all shows them)\n`] : []),
    ...byColumn(rejected),
    `${name}: ${read} records read, ${rejected.length} left out; ${rows}; ${seconds.toFixed(1)} s.\n`,
    ...(moved > 0 ? [`${moved} citations moved with their records to other rows of the files.\n`] : []),
    ...incomplete.map((file) => `${describeIncomplete(file)}\n`),
    ...(onlyChecked ? ["Only checked: the database is as it was.\n"] : []),
  ].join("");
}

function byColumn(rejected: readonly Rejection[]): string[] {
  const counts = new Map<string, number>();
  for (const { file, column } of rejected) counts.set(`${file} ${column}`, (counts.get(`${file} ${column}`) ?? 0) + 1);
  return [...counts].map(([where, count]) => `${count} left out for ${where}\n`);
}

class UsageError extends Error {}

function usage(datasets: readonly Dataset[]): string {
  const width = Math.max(...datasets.map(({ name }) => name.length), 0);
  const list = datasets.map(({ name, source, files }) => {
    const names = files.map((file) => file.name).join(", ");
    const lines = [source.title, names, ...(source.url === null ? [] : [source.url])];
    return `  ${name.padEnd(width)}  ${lines.join(`\n  ${" ".repeat(width)}  `)}\n`;
  });
  return `Usage: npm run import -- <dataset> <file or folder> [--check] [--strict] [--allow-removal] [--allow-unknown-columns] [--all]
  --check   read, check and compare, and leave the database as it was
  --strict  stop at the first record that cannot go in, and where a file has fewer records than its version; otherwise the
            rest goes in, and the report says what did not
  --allow-removal
            go on where more than a tenth of what the dataset said before would go
  --allow-unknown-columns
            read files that have columns which are not known here, without these columns
  --all     show all that was left out, not the first ${REJECTIONS_SHOWN}

Datasets, their files, and who publishes them:
${list.join("")}`;
}

function explain(error: unknown, datasets: readonly Dataset[]): string {
  if (error instanceof ImportError || error instanceof StartError) return `${error.message}\n`;
  if (error instanceof UsageError || isUsageMistake(error)) return `${usage(datasets)}\n${error.message}\n`; // last, so that it is seen
  return `${unexpected(error)}Nothing was written.\n`;
}
