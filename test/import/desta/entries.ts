import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desta } from "../../../src/sources/datasets/desta/dataset.js";

/** What an entry has in the columns that differ; members are `ISO numeric code:what it is to the entry`. */
export interface EntryValues {
  readonly number: string;
  readonly base_treaty?: string;
  readonly name?: string;
  readonly entry_type?: string;
  readonly year?: string;
  readonly entryforceyear?: string;
  readonly members?: readonly string[];
}

const columns = desta.files[0]!.columns;

/** A line of the file. */
export function entryLine({ members = ["792:0", "300:0"], ...given }: EntryValues): string {
  const values: Record<string, string> = {
    base_treaty: given.number,
    name: "Ruritania Sylvania",
    entry_type: "base_treaty",
    consolidated: "0",
    year: "1950",
    entryforceyear: "NA",
    ...given,
    ...Object.fromEntries(
      members.flatMap((member, index) => {
        const [code = "", role = ""] = member.split(":");
        return [
          [`c${index + 1}`, code],
          [`mc${index + 1}`, role],
        ];
      }),
    ),
  };
  return columns.map((column) => `"${values[column] ?? "NA"}"`).join(";");
}

/** A folder with a file of these lines under the heading. */
export async function folderOf(...lines: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "entente-desta-"));
  await writeFile(join(folder, "DESTA.csv"), [columns.join(";"), ...lines, ""].join("\n"));
  return folder;
}
