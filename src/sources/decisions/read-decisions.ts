import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { seedsFolder } from "../articles/folder.js";
import { offsetOf } from "../articles/read-file.js";
import { decisionFormats, type Decision, type DecisionFile } from "./formats.js";

/** No limit: a reason is written once and repeated by aliases. */
const maxAliasCount = -1;

/** The decisions in a file of seeds/decisions. Throws an Error that names the file, the line and the problem. */
export function readDecisions<File extends DecisionFile>(name: File): readonly Decision<File>[] {
  const file = join(seedsFolder(), "decisions", `${name}.yaml`);
  return parseDecisions(name, file, readFileSync(file, "utf8"));
}

/** The same for a file's text. */
export function parseDecisions<File extends DecisionFile>(
  name: File,
  file: string,
  text: string,
): readonly Decision<File>[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  const read = z.array(decisionFormats[name]).safeParse(problems.length > 0 ? [] : document.toJS({ maxAliasCount }));
  for (const { path, message } of read.error?.issues ?? [])
    problems.push({ offset: offsetOf(document, path), message: `${path.slice(1).map(String).join(".")} ${message}` });
  if (!read.success || problems.length > 0) {
    throw new Error(
      problems.map(({ offset, message }) => `${file}:${lines.linePos(offset).line}: ${message.trim()}`).join("\n"),
    );
  }
  return read.data; // in the format of this file
}
