import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { parse, visit } from "graphql";
import ts from "typescript";

/** Words that people read: a comment, a paragraph, a description, a message. */
export interface Passage {
  readonly file: string;
  /** The line of its first word, from 1. */
  readonly line: number;
  /** Without markers of comments and lists. It has the line ends of the file. */
  readonly text: string;
}

const LEFT_OUT = new Set(["node_modules", "dist", ".git", "generated", ".data"]);

/** The passages of a file or of all files of a folder with the ending. */
export function passagesIn(place: string, ending: string): Passage[] {
  return filesIn(place, ending).flatMap((file) => {
    return passagesOf(file, readFileSync(file, "utf8"));
  });
}

/** The passages of a file's text. */
export function passagesOf(file: string, text: string): Passage[] {
  const read = readers[extname(file)];
  if (!read) throw new Error(`nothing reads ${file}`);
  return read(text).map((passage) => ({ file, ...passage }));
}

function filesIn(place: string, ending: string): string[] {
  if (!existsSync(place)) return [];
  if (place.endsWith(ending)) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(join(place, entry.name), ending);
    return entry.name.endsWith(ending) ? [join(place, entry.name)] : [];
  });
}

type Read = (text: string) => Omit<Passage, "file">[];

const readers: Readonly<Record<string, Read>> = {
  ".md": markdown,
  ".ts": program,
  ".tsx": program,
  ".js": program,
  ".sql": (text) => lineComments(text, /--\s?(.*)$/),
  ".prisma": (text) => lineComments(text, /\/\/\/?\s?(.*)$/),
  ".graphql": (text) => {
    const found: Omit<Passage, "file">[] = [];
    visit(parse(text), {
      StringValue: ({ loc, value }, key) => {
        if (key !== "description" || !loc) return;
        const isBelow = loc.source.body.startsWith('"""\n', loc.start);
        found.push({ line: loc.startToken.line + (isBelow ? 1 : 0), text: value });
      },
    });
    return found;
  },
};

/** Paragraphs, list items, headings and rows of tables, without code. */
function markdown(text: string): Omit<Passage, "file">[] {
  const found: { line: number; text: string }[] = [];
  let isCode = false;
  let isNew = true;
  for (const [index, line] of text.split("\n").entries()) {
    if (/^\s*```/.test(line)) isCode = !isCode;
    const words = line.replace(/`[^`]*`/g, "`…`").replace(/\]\([^)]*\)/g, "]");
    const begins = /^\s*([-*] |\d+\. |#+ |\|)/.test(line);
    if (isCode || /^\s*(```.*)?$/.test(line)) isNew = true;
    else if (isNew || begins) {
      found.push({ line: index + 1, text: words.replace(/^\s*([-*] |\d+\. |#+ )/, "") });
      isNew = /^(#|\|)/.test(line);
    } else found.at(-1)!.text += `\n${words.trim()}`; // isNew is true before the first
  }
  return found;
}

/** Comments on lines of their own that follow each other are one passage. */
function lineComments(text: string, comment: RegExp): Omit<Passage, "file">[] {
  const found: { line: number; text: string }[] = [];
  let wasAlone = false;
  for (const [index, line] of text.split("\n").entries()) {
    const words = comment.exec(line)?.[1];
    const isAlone = words !== undefined && /^\s*(--|\/\/)/.test(line);
    if (words !== undefined && isAlone && wasAlone)
      found.at(-1)!.text += `\n${words}`; // wasAlone
    else if (words !== undefined) found.push({ line: index + 1, text: words });
    wasAlone = isAlone;
  }
  return found;
}

/** Comments, and the texts of errors. */
function program(text: string): Omit<Passage, "file">[] {
  const source = ts.createSourceFile("file.tsx", text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, string>();
  const note = (range: ts.TextRange) => found.set(range.pos, text.slice(range.pos, range.end));
  const look = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) note(range);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) note(range);
    if (isError(node)) node.arguments?.forEach(lookForTexts);
    node.getChildren(source).forEach(look);
  };
  const lookForTexts = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.set(node.getStart(source), node.text);
    } else node.getChildren(source).forEach(lookForTexts);
  };
  look(source);

  const passages: { line: number; text: string }[] = [];
  let end = -1;
  for (const [place, words] of [...found].sort(([one], [other]) => one - other)) {
    const line = source.getLineAndCharacterOfPosition(place).line + 1;
    const bare = words.replace(/^\/\*+[ \t]?|\s*\*\/$/g, "").replace(/^[ \t]*(\*|\/\/) ?/gm, "");
    if (words.startsWith("//") && line === end + 1)
      passages.at(-1)!.text += `\n${bare}`; // end is a passage's
    else passages.push({ line, text: bare });
    end = words.startsWith("//") && /^\s*$/.test(text.slice(text.lastIndexOf("\n", place) + 1, place)) ? line : -1;
  }
  return passages;
}

function isError(node: ts.Node): node is ts.CallExpression | ts.NewExpression {
  return (
    (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    /^clientError$|Error$|^BadField$/.test(node.expression.text)
  );
}
