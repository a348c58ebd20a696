import { join } from "node:path";
import { kinds, type Kind, type Seeds } from "./format/files.js";
import type { Problem } from "./problem.js";
import type { Path, SeedFile } from "./read-file.js";
import type { RuleId } from "./rules.js";

/** Collects problems and knows where in the files things stand. */
export class Report {
  constructor(
    private readonly folder: string,
    private readonly files: ReadonlyMap<Kind, SeedFile>,
    private readonly problems: Problem[],
  ) {}

  /** Reports a breach of a rule at a place: a thing's key and the fields that lead on from it. */
  at(kind: Kind, path: Path, rule: RuleId, message: string): void {
    const line = this.files.get(kind)?.lineOf(path) ?? 1;
    this.problems.push({ file: join(this.folder, `${kind}.yaml`), line, rule, message });
  }

  /** All keys written in a file, those of malformed things too: whoever refers to one of these has made no mistake. */
  keys(kind: Kind): readonly string[] {
    return Object.keys(this.files.get(kind)?.entries ?? {});
  }

  /** Whether a key is written in a file. */
  has(kind: Kind, key: string): boolean {
    return Object.hasOwn(this.files.get(kind)?.entries ?? {}, key);
  }

  /** Whether a file could be read, so that what is not in it is known to be missing. */
  isReadable(kind: Kind): boolean {
    return this.files.get(kind)?.readable ?? false;
  }
}

/** Whether every thing that is written could be read, so that "nowhere" can be said of what is not found. */
export function isWhole(seeds: Seeds, report: Report): boolean {
  return kinds.every((kind) => report.isReadable(kind) && seeds[kind].size === report.keys(kind).length);
}
