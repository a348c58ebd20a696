import type { Crosswalk } from "./crosswalk/crosswalk.js";
import type { Fact, Facts } from "../facts/facts.js";
import type { Known } from "./known.js";
import type { DataRecord } from "./files/records.js";

/** A dataset that can be imported. Each has a folder of its own under `datasets`; adding one is adding a folder and its line in `datasets.ts`. */
export interface Dataset {
  /** What it is called on the command line: `cow-alliances`. */
  readonly name: string;
  /** What it is cited as, where a file does not say otherwise. */
  readonly source: DatasetSource;
  /** What it consists of, in the order in which it is read. */
  readonly files: readonly DatasetFile[];
  /** The facts in its records, in any order; one fact may come several times, each time with another citation. */
  readonly facts: (reading: Reading) => AsyncIterable<Fact>;
}

/** What is said of a dataset as a source. */
export interface DatasetSource {
  /** Public and for ever: `cow-alliances`. */
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  /** Null where no address is known. */
  readonly url: string | null;
  /** On what terms it may be used, and how it wants to be cited. */
  readonly licence: string;
  readonly coverage: {
    /** The first day of which it speaks; null if it is not stated. */
    readonly start: string | null;
    /** The last day of which it speaks. */
    readonly end: string;
    /** Whether it codes when what it dates ended. */
    readonly codesEnds: boolean;
    /** Whether it records only members of the state system as Correlates of War lists them, and so nothing of a state after its end. */
    readonly statesOnly?: true;
  };
}

/** A file of a dataset. */
export interface DatasetFile {
  /** Its name within the dataset's folder; `treaties/*.csv` is every file of a folder, with the same columns. */
  readonly name: string;
  readonly delimiter: "," | ";" | "\t";
  /** The columns that its heading must have, by which it is known. They are read, unless they are among those left out, too. */
  readonly columns: readonly string[];
  /** The columns that are not read, of all versions that are known. A column that is in neither list is refused. */
  readonly leftOut?: readonly LeftOut[];
  /** Whether each file has columns of its own, which are read by what their headings say. */
  readonly readsAnyColumn?: true;
  /** Where each record says of which version it is: in which of the columns, and in what ways it may be written there. */
  readonly version?: { readonly column: string; readonly values: readonly string[] };
  /** How many records the file has in the version that it is cited as, all files of a folder together: one that was cut off at the end of a line has fewer. */
  readonly records?: number;
  /** What the file is cited as, where it is a work of its own, with days of its own of which it speaks. */
  readonly source?: DatasetSource;
}

/** Columns that are not read, and why no fact would say anything else if they were. */
export interface LeftOut {
  readonly columns: readonly string[];
  readonly why: string;
}

/** What a dataset reads from and reports to. */
export interface Reading {
  /**
   * The records of a file, one after another. Where `read` throws a BadField for a record, that is reported and the
   * record left out; whatever else it throws ends the import.
   */
  records<Row>(file: string, read: (record: DataRecord) => Row): AsyncIterable<Row>;
  /** Reports a record that was read well and yet cannot go in. */
  reject(record: DataRecord, column: string, mustBe: string): void;
  /** Which country a code or a name means, in which year. */
  readonly crosswalk: Crosswalk;
  /** What is in the database already, by its numbers in other systems. */
  readonly known: Known;
  /** Makes facts, cited to this dataset. */
  readonly make: Facts;
}
