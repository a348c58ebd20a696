import type { Dataset, DatasetFile } from "../../../src/sources/dataset.js";
import { knownColumns } from "../../../src/sources/files/headings.js";

/** The page that says of each column of each dataset whether it is read, or why not. */
export function datasetsPage(datasets: readonly Dataset[]): string {
  return [
    "# The columns of the datasets",
    "Each column that the files of a dataset are known to have is read, or is left out because no fact would say anything else with it. The list gives the reason.",
    "An import refuses a file that has another column: it could change what a record says. `--allow-unknown-columns` imports such a file without reading that column.",
    "This page is made from the lists that the importers use (`src/sources/datasets`). `npx vitest run test/import/columns.test.ts -u` writes it anew.",
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

/** Names with commas between them; those that only count up are told by the first and the last. */
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
