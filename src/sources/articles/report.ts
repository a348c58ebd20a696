import { kinds, type Kind, type Seeds } from "./format/files.js";
import type { JoinedFiles } from "./join-files.js";
import type { Problem } from "./problem.js";
import type { Path } from "./read-file.js";
import type { RuleId } from "./rules.js";

/** Collects problems, with their places in the files. */
export class Report {
  constructor(
    private readonly files: ReadonlyMap<Kind, JoinedFiles>,
    private readonly problems: Problem[],
  ) {}

  /** Reports a violation of a rule at a place: a thing's key and the fields below it. */
  at(kind: Kind, path: Path, rule: RuleId, message: string): void {
    const place = this.files.get(kind)?.placeOf(path) ?? { file: `${kind}.yaml`, line: 1 };
    this.problems.push({ ...place, rule, message });
  }

  /** All keys of a kind, including those of malformed things: a reference to one of these is not an error. */
  keys(kind: Kind): readonly string[] {
    return Object.keys(this.files.get(kind)?.entries ?? {});
  }

  /** True if a thing of a kind has this key. */
  has(kind: Kind, key: string): boolean {
    return Object.hasOwn(this.files.get(kind)?.entries ?? {}, key);
  }

  /** True if all files of a kind could be read, so that a key that is in none of them is certainly missing. */
  isReadable(kind: Kind): boolean {
    return this.files.get(kind)?.readable ?? false;
  }
}

/** True if every thing could be read, so that a thing that was not found certainly does not exist. */
export function isWhole(seeds: Seeds, report: Report): boolean {
  return kinds.every((kind) => report.isReadable(kind) && seeds[kind].size === report.keys(kind).length);
}
