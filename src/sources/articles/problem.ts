import type { RuleId } from "./rules.js";

/** One violation of one rule, at one place. */
export interface Problem {
  /** The path, as the folder was given. */
  readonly file: string;
  /** Numbered from 1. */
  readonly line: number;
  readonly rule: RuleId;
  /** What is required and what was given. */
  readonly message: string;
}

/** A problem on one line: `seeds/agreements.yaml:41: AG-03 inForce must not be before signed …`. */
export function describeProblem({ file, line, rule, message }: Problem): string {
  return `${file}:${line}: ${rule} ${message}`;
}

/** The seeds break rules. Nothing was written. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
  }
}
