import type { Dataset } from "../../src/sources/dataset.js";
import type { DataRecord } from "../../src/sources/files/records.js";
import { readDataset } from "./reading.js";

/** The records of a dataset's file as they stand. */
export async function recordsOf(dataset: Dataset, folder: string, file: string): Promise<DataRecord[]> {
  const records: DataRecord[] = [];
  await readDataset(
    {
      ...dataset,
      facts: (reading) =>
        collect(
          reading.records(file, (record) => record),
          records,
        ),
    },
    folder,
  );
  return records;
}

/** Some things by what they share. */
export function grouped<One>(things: readonly One[], shared: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of things) groups.set(shared(one), [...(groups.get(shared(one)) ?? []), one]);
  return groups;
}

async function* collect(from: AsyncIterable<DataRecord>, into: DataRecord[]) {
  for await (const record of from) into.push(record);
  yield* [];
}
