import type { Crosswalk } from "./crosswalk/crosswalk.js";
import type { Fact, Facts } from "../facts/facts.js";
import type { Known } from "./known.js";
import type { DataRecord } from "./files/records.js";

/** A dataset that can be imported. Each has a folder under `datasets` and a line in `datasets.ts`. */
export interface Dataset {
  /** Its name on the command line: `cow-alliances`. */
  readonly name: string;
  /** Its source, for files that have no source of their own. */
  readonly source: DatasetSource;
  /** Its files, in the order in which they are read. */
  readonly files: readonly DatasetFile[];
  /** The facts in its records, in any order. A fact can come several times, each time with another citation. */
  readonly facts: (reading: Reading) => AsyncIterable<Fact>;
}

/** The description of a dataset as a source. */
export interface DatasetSource {
  /** Public and permanent: `cow-alliances`. */
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  /** Null if no address is known. */
  readonly url: string | null;
  /** The terms of use, and how to cite it. */
  readonly licence: string;
  readonly coverage: {
    /** The first day that it covers. Null if it is not stated. */
    readonly start: string | null;
    /** The last day that it covers. */
    readonly end: string;
    /** True if it codes when a dated fact ended. */
    readonly codesEnds: boolean;
    /**
     * True if it only records members of the state system as Correlates of War lists them, and so says nothing about a state
     * after its end.
     */
    readonly statesOnly?: true;
  };
}

/** A file of a dataset. */
export interface DatasetFile {
  /** Its name in the dataset's folder; `treaties/*.csv` means every file of a folder, with the same columns. */
  readonly name: string;
  readonly delimiter: "," | ";" | "\t";
  /** The columns that its heading must have, which identify the file. They are read, unless they are also listed as left out. */
  readonly columns: readonly string[];
  /** The columns that are not read, in all known versions. A column that is in neither list is rejected. */
  readonly leftOut?: readonly LeftOut[];
  /** True if each file has columns of its own, whose headings say what they mean. */
  readonly readsAnyColumn?: true;
  /** Where each record gives its version: the column, and the possible spellings of the version. */
  readonly version?: { readonly column: string; readonly values: readonly string[] };
  /** The number of records of the file in the cited version, for all files of a folder together. A truncated file has fewer. */
  readonly records?: number;
  /** The source of the file, if it is a work of its own that covers its own days. */
  readonly source?: DatasetSource;
}

/** Columns that are not read, and why reading them would change no fact. */
export interface LeftOut {
  readonly columns: readonly string[];
  readonly why: string;
}

/** The input and the reports of a dataset. */
export interface Reading {
  /**
   * The records of a file, in order. If `read` throws a BadField for a record, that is reported and the record is left out. Any
   * other error ends the import.
   */
  records<Row>(file: string, read: (record: DataRecord) => Row): AsyncIterable<Row>;
  /** Rejects a record that was read without an error. */
  reject(record: DataRecord, column: string, mustBe: string): void;
  /** The country that a code or a name means in a year. */
  readonly crosswalk: Crosswalk;
  /** The content of the database, by its numbers in other systems. */
  readonly known: Known;
  /** Makes facts, cited to this dataset. */
  readonly make: Facts;
}
