import { parsePartialDate } from "../../dates/partial-date.js";
import { isWithin } from "./intervals.js";
import type { Problem } from "./problem.js";
import type { Path, SeedFile } from "./read-file.js";

/** A seed file under its path. */
export interface NamedFile extends SeedFile {
  readonly file: string;
}

/** The things of one kind, from all files of that kind. */
export interface JoinedFiles {
  readonly entries: Readonly<Record<string, unknown>>;
  /** False if one of the files could not be read, so that a missing key proves nothing. */
  readonly readable: boolean;
  /** The file and line of a place, or of the nearest place around it that is written. */
  placeOf(path: Path): { readonly file: string; readonly line: number };
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Joins the files of a kind. A file can add to a thing of an earlier file: its lists continue the earlier lists, its fields fill
 * those that are missing, and a date can be more precise. Adds contradictions to `problems`.
 */
export function joinFiles(files: readonly NamedFile[], problems: Problem[]): JoinedFiles {
  // Where the parts were written that are not in the file of the thing or not at its place there.
  const written = new Map<string, { from: NamedFile; path: Path }>();
  const entries: Record<string, unknown> = {};

  const note = (at: Path, from: NamedFile, path: Path) => written.set(placeKey(at), { from, path });
  for (const file of files) {
    for (const [key, value] of Object.entries(file.entries)) {
      if (!Object.hasOwn(entries, key)) note([key], file, [key]);
      entries[key] = Object.hasOwn(entries, key) ? join(entries[key], value, [key], [key], file) : value;
    }
  }

  function join(one: unknown, added: unknown, at: Path, path: Path, from: NamedFile): unknown {
    if (Array.isArray(one) && Array.isArray(added)) return joinLists(one, added, at, path, from);
    if (isFields(one) && isFields(added)) return joinFields(one, added, at, path, from);
    if (isSame(one, added)) return one;
    const narrower = narrowerDate(one, added);
    if (narrower === undefined) {
      const first = placeOf(at);
      const message = `must be as in ${first.file}:${first.line} (${JSON.stringify(one)}), or be left out, got ${JSON.stringify(added)}`;
      problems.push({ file: from.file, line: from.lineOf(path), rule: "YA-05", message });
      return one;
    }
    if (narrower === added) note(at, from, path);
    return narrower;
  }

  function joinFields(one: Fields, added: Fields, at: Path, path: Path, from: NamedFile): Fields {
    const joined: Record<string, unknown> = { ...one };
    for (const [name, value] of Object.entries(added)) {
      if (!Object.hasOwn(one, name)) note([...at, name], from, [...path, name]);
      joined[name] = Object.hasOwn(one, name) ? join(one[name], value, [...at, name], [...path, name], from) : value;
    }
    return joined;
  }

  function joinLists(one: readonly unknown[], added: readonly unknown[], at: Path, path: Path, from: NamedFile) {
    const joined = [...one];
    for (const [index, item] of added.entries()) {
      if (joined.some((other) => isSame(other, item))) continue;
      const same = joined.findIndex((other) => isSameAction(other, item));
      if (same >= 0) joined[same] = join(joined[same], item, [...at, same], [...path, index], from);
      else {
        note([...at, joined.length], from, [...path, index]);
        joined.push(item);
      }
    }
    return joined;
  }

  function placeOf(path: Path): { file: string; line: number } {
    for (let length = path.length; length > 0; length--) {
      const place = written.get(placeKey(path.slice(0, length)));
      if (!place) continue;
      const { from, path: start } = place;
      return { file: from.file, line: from.lineOf([...start, ...path.slice(length)]) };
    }
    return { file: files[0]?.file ?? "", line: 1 };
  }
  return { entries, readable: files.every(({ readable }) => readable), placeOf };
}

function placeKey(path: Path): string {
  return path.map(String).join("\n");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (isFields(one) && isFields(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]));
  }
  return one === other;
}

/** True if two items of a list are one action of one party on an agreement. */
function isSameAction(one: unknown, other: unknown): boolean {
  if (!isFields(one) || !isFields(other) || !("cited" in one && "cited" in other)) return false;
  return one["kind"] === other["kind"] && one["by"] === other["by"];
}

/** The more precise of two dates of which one lies within the other. Undefined for all other values. */
function narrowerDate(one: unknown, other: unknown): unknown {
  const [first, second] = [one, other].map((value) =>
    typeof value === "string" || typeof value === "number" ? parsePartialDate(String(value)) : undefined,
  );
  if (!first || !second || "error" in first || "error" in second) return undefined;
  if (isWithin(first, second)) return one;
  return isWithin(second, first) ? other : undefined;
}
