import type { DatasetFile } from "../dataset.js";
import { BadField } from "./fields.js";
import type { DataRecord } from "./records.js";

/** What is wrong with the version that a record says it is of; undefined where it is the file's, or records do not say. */
export function otherVersion(record: DataRecord, { version }: Pick<DatasetFile, "version">): BadField | undefined {
  if (!version || version.values.includes(record.values[version.column]?.trim() ?? "")) return undefined;
  return new BadField(record, version.column, version.values.map((value) => `"${value}"`).join(" or "));
}
