import type { Dataset, DatasetFile } from "../../../src/sources/dataset.js";
import { knownColumns } from "../../../src/sources/files/headings.js";

/** The page that lists the columns of each dataset: those that are read, and the reasons for the others. */
export function datasetsPage(datasets: readonly Dataset[]): string {
  return [
    "# The columns of the datasets",
    "Each known column of a dataset's files is read, or is left out because it would change no fact. The lists give the reasons.",
    "An import refuses a file with any other column, because the column could change the meaning of a record. `--allow-unknown-columns` imports the file without that column.",
    "This page is generated from the lists of the importers (`src/sources/datasets`). `npx vitest run test/import/columns.test.ts -u` updates it.",
    ...datasets.flatMap(({ name, source, files }) => [`## ${name}`, source.title, ...files.flatMap(sectionOf)]),
  ].join("\n\n");
}

function sectionOf(file: DatasetFile): string[] {
  const reasons = new Map<string | undefined, string[]>();
  for (const [column, why] of knownColumns(file)) reasons.set(why, [...(reasons.get(why) ?? []), column]);
  const read = `${listed(reasons.get(undefined) ?? [])}${file.readsAnyColumn ? ", and any other" : ""}`;
  const leftOut = [...reasons].flatMap(([why, columns]) => (why === undefined ? [] : [`- ${listed(columns)}: ${why}`]));
  return [`### \`${file.name}\``, `Read: ${read}.`, ...(leftOut.length > 0 ? ["Not read:", leftOut.join("\n")] : [])];
}

/** Names separated by commas. Numbered names are replaced by the first and the last. */
function listed(columns: readonly string[]): string {
  const names = columns.flatMap((column) => {
    const [, name = column, number] = /^(\D+)(\d+)$/.exec(column) ?? [];
    const last = [...columns].reverse().find((other) => new RegExp(`^${name}\\d+$`).test(other));
    if (number === undefined || last === undefined || Number(last.slice(name.length)) < MANY) return [`\`${column}\``];
    return number === "1" ? [`\`${column}\` to \`${last}\``] : [];
  });
  return names.join(", ");
}

const MANY = 10;
