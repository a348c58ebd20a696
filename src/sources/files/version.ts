import type { DatasetFile } from "../dataset.js";
import { BadField } from "./fields.js";
import type { DataRecord } from "./records.js";

/** The problem with a record's version. Undefined if it is the file's version, or if records have no version. */
export function otherVersion(record: DataRecord, { version }: Pick<DatasetFile, "version">): BadField | undefined {
  if (!version || version.values.includes(record.values[version.column]?.trim() ?? "")) return undefined;
  return new BadField(record, version.column, version.values.map((value) => `"${value}"`).join(" or "));
}
