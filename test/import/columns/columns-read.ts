import type { Dataset } from "../../../src/sources/dataset.js";
import type { DataRecord } from "../../../src/sources/files/records.js";
import { readDataset } from "../reading.js";

/** The columns of each file that an importer asks the records for, and the one of the file's version. */
export async function columnsReadOf(dataset: Dataset, folder: string): Promise<Map<string, Set<string>>> {
  const read = new Map(dataset.files.map(({ name, version }) => [name, new Set(version ? [version.column] : [])]));
  await readDataset(
    {
      ...dataset,
      facts: (reading) =>
        dataset.facts({
          ...reading,
          records: (file, readRecord) =>
            reading.records(file, (record) => readRecord(watched(record, (column) => read.get(file)!.add(column)))),
        }),
    },
    folder,
  );
  return read;
}

// A copy of all values asks for each of them once, right after it asked whether it is there: that is no reading.
function watched(record: DataRecord, onRead: (column: string) => void): DataRecord {
  const copied = new Set<string>();
  const values = new Proxy(record.values, {
    getOwnPropertyDescriptor: (target, column) => {
      copied.add(String(column));
      return Reflect.getOwnPropertyDescriptor(target, column);
    },
    get: (target, column) => {
      const name = String(column);
      if (!copied.delete(name) && name in target) onRead(name);
      return target[name];
    },
  });
  return { ...record, values };
}
