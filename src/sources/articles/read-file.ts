import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import type { Problem } from "./problem.js";

/** A place in a file: the keys and list positions that lead to it. */
export type Path = readonly PropertyKey[];

/** The content of a seed file: its things, not yet checked, and the line of every place in it. */
export interface SeedFile {
  readonly entries: Readonly<Record<string, unknown>>;
  /** False if the file is not YAML, so that its content is unknown. */
  readonly readable: boolean;
  /** The line (from 1) of a place, or of the nearest place around it that is written in the file. */
  lineOf(path: Path): number;
}

/** Reads the text of a YAML file. Adds syntax errors to `problems`. */
export function readFile(file: string, text: string, problems: Problem[]): SeedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line || 1,
      rule: error.code === "DUPLICATE_KEY" ? "YA-02" : "YA-01",
      message:
        error.code === "DUPLICATE_KEY"
          ? duplicateKey(text, error.pos)
          : `${error.message}${colonHint(text, error.pos)}`,
    });
  }
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line || 1;
  if (document.errors.some((error) => error.code !== "DUPLICATE_KEY")) return { entries: {}, readable: false, lineOf };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { entries: {}, readable: true, lineOf };
  }
  if (!isMap(document.contents)) {
    problems.push({ file, line: lineOf([]), rule: "YA-04", message: "must be a mapping from keys to things" });
    return { entries: {}, readable: false, lineOf };
  }
  try {
    return { entries: document.toJS() as Record<string, unknown>, readable: true, lineOf }; // a YAML map is read as an object
  } catch (error) {
    // An alias without its anchor, or one that expands infinitely.
    problems.push({
      file,
      line: lineOf([]),
      rule: "YA-01",
      message: error instanceof Error ? error.message : String(error),
    });
    return { entries: {}, readable: false, lineOf };
  }
}

function duplicateKey(text: string, [start]: [number, number]): string {
  const key = /^[^:\n]+/.exec(text.slice(start))?.[0] ?? "";
  return `a key must stand once, got "${key.trim()}" again`;
}

/** A hint if the line of an error has a text that contains a colon and is not in quotes. */
function colonHint(text: string, [start]: [number, number]): string {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1).split("\n", 1)[0] ?? "";
  const value = /[\w-]+: +(?!["'[{&*|>])([^,{}#]*: [^,{}#]*)/.exec(line)?.[1];
  return value === undefined ? "" : `; a text that contains ": " must be in quotes: "${value.trim()}"`;
}

/** The position in the text of a place, or of the nearest place around it that is written in the file. */
export function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}
