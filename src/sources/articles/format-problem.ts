import type { z } from "zod";
import { jsonSchema, type Kind } from "./format/files.js";
import type { RuleId } from "./rules.js";
import { nearestOf, suggestion } from "./suggestion.js";

/** A problem with a file's format: its rule, its message and its place in the thing. */
export interface FormatProblem {
  readonly rule: RuleId;
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Translates zod's problems with one thing into the words of the seeds. A misspelled field is not also reported as missing. */
export function formatProblems(kind: Kind, issues: readonly z.core.$ZodIssue[]): FormatProblem[] {
  const misspelled = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => fieldName([...issue.path, nearestOf(key, knownFields(kind, issue.path)) ?? ""]))
        : [],
    ),
  );
  return issues
    .filter((issue) => !(isMissing(issue) && misspelled.has(fieldName(issue.path))))
    .flatMap((issue) => problemsOf(kind, issue));
}

/** One issue can become several problems. */
function problemsOf(kind: Kind, issue: z.core.$ZodIssue): FormatProblem[] {
  const { path } = issue;
  const field = path.at(-1) === undefined ? `a thing in ${kind}.yaml` : fieldName(path);
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(kind, path);
    return issue.keys.map((key) => ({
      rule: "FO-02",
      message: `no such field: ${key}${suggestion(key, known) || `; known are ${known.join(", ")}`}`,
      path: [...path, key],
    }));
  }
  if (path.at(-1) === "cited" && (isMissing(issue) || issue.input === null || issue.code === "too_small")) {
    return [{ rule: "CI-01", message: "a fact must be cited, got no citation", path }];
  }
  if (isMissing(issue)) return [{ rule: "FO-01", message: `${field} must be given`, path }];
  return [{ rule: "FO-03", message: `${field} ${what(issue)}`, path }];
}

function what(issue: z.core.$ZodIssue): string {
  const came = shown(issue.input);
  switch (issue.code) {
    case "invalid_type":
      return issue.input === null
        ? "must have a value or be left out"
        : `must be ${TYPES[issue.expected] ?? issue.expected}, got ${came}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}, got ${came}${
        typeof issue.input === "string" ? suggestion(issue.input, issue.values.map(String)) : ""
      }`;
    case "too_small":
      return `must not be ${issue.origin === "number" ? `below ${issue.minimum}` : "empty"}, got ${came}`;
    case "too_big":
      return `must not be above ${issue.maximum}, got ${came}`;
    case "custom":
      return issue.message;
    default:
      return issue.message.startsWith("must") ? `${issue.message}, got ${came}` : `must be well formed, got ${came}`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text (in quotes where YAML reads it as something else)",
  object: "a mapping",
  record: "a mapping",
  array: "a list",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

function isMissing(issue: z.core.$ZodIssue): boolean {
  const wanted = issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
  return wanted && issue.input === undefined;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .slice(1);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The part of JSON Schema between a path and the names of its fields. */
interface FieldSchema {
  readonly anyOf?: readonly FieldSchema[];
  readonly additionalProperties?: FieldSchema | boolean;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
}

function knownFields(kind: Kind, path: readonly PropertyKey[]): string[] {
  const file = jsonSchema(kind) as FieldSchema; // zod's own type allows more for `items` and others than it writes
  let schema: FieldSchema | undefined = file.anyOf?.[0];
  for (const step of ["", ...path]) {
    const named: FieldSchema | undefined = schema?.properties?.[String(step)] ?? schema?.items;
    const other: FieldSchema | boolean | undefined = schema?.additionalProperties;
    schema = named ?? (typeof other === "object" ? other : undefined);
  }
  return Object.keys(schema?.properties ?? {});
}
