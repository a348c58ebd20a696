import { join } from "node:path";
import { kinds, type Kind, type Seeds } from "./format/files.js";
import type { Problem } from "./problem.js";
import type { Path, SeedFile } from "./read-file.js";
import type { RuleId } from "./rules.js";

/** Collects problems, with their places in the files. */
export class Report {
  constructor(
    private readonly folder: string,
    private readonly files: ReadonlyMap<Kind, SeedFile>,
    private readonly problems: Problem[],
  ) {}

  /** Reports a violation of a rule at a place: a thing's key and the fields below it. */
  at(kind: Kind, path: Path, rule: RuleId, message: string): void {
    const line = this.files.get(kind)?.lineOf(path) ?? 1;
    this.problems.push({ file: join(this.folder, `${kind}.yaml`), line, rule, message });
  }

  /** All keys in a file, including those of malformed things: a reference to one of these is not an error. */
  keys(kind: Kind): readonly string[] {
    return Object.keys(this.files.get(kind)?.entries ?? {});
  }

  /** True if a key is in a file. */
  has(kind: Kind, key: string): boolean {
    return Object.hasOwn(this.files.get(kind)?.entries ?? {}, key);
  }

  /** True if a file could be read, so that a key that is not in it is certainly missing. */
  isReadable(kind: Kind): boolean {
    return this.files.get(kind)?.readable ?? false;
  }
}

/** True if every thing could be read, so that a thing that was not found certainly does not exist. */
export function isWhole(seeds: Seeds, report: Report): boolean {
  return kinds.every((kind) => report.isReadable(kind) && seeds[kind].size === report.keys(kind).length);
}
