/** The length from which a line is broken, if possible. */
const width = 120;

/** A clause begins before each of these words, but not in `left join` or `is distinct from`. */
const clauses = /(?<! (?:left|cross|distinct)) (?=(?:from|where|(?:left |cross )?join|group by|order by|limit)\b)/g;

/** The beginning of a clause. Other text is a list without a leading word, such as the arguments of a function. */
const clauseStart = /^(?:select|from|where|(?:left |cross )?join|group by|order by)\b/;

/** Where a long line is broken, the loosest separator first. `between` has an `and` of its own. */
const separators = [/(?<=,) /g, / (?=or\b)/g, /(?<!between \S+) (?=and\b)/g];

/** Breaks a statement into lines, so that a change shows as a few lines of a diff. Only changes white space. */
export function layOutSql(text: string): string {
  return text
    .split("\n")
    .map((line) => layOut(line, 0))
    .join("\n");
}

/** Lays out a list of clauses: on one line if they fit, otherwise one for each line. */
function layOut(text: string, indent: number): string {
  if (indent + text.length <= width) return text;
  return cut(text, clauses)
    .map((clause) => layOutClause(clause, indent))
    .join(lineBreak(indent));
}

function layOutClause(text: string, indent: number): string {
  if (indent + text.length <= width) return text;
  const inner = clauseStart.test(text) ? indent + 2 : indent;
  const [first = "", ...others] = separators
    .map((separator) => cut(text, separator))
    .find((items) => items.length > 1) ?? [text];
  return [openGroup(first, indent), ...others.map((item) => openGroup(item, inner))].join(lineBreak(inner));
}

/** Puts the content of the longest parentheses on separate lines. */
function openGroup(text: string, indent: number): string {
  if (indent + text.length <= width) return text;
  const [longest] = [...hideInner(text).matchAll(/\(_+\)/g)].sort((one, other) => other[0].length - one[0].length);
  if (!longest) return text;
  const [from, until] = [longest.index + 1, longest.index + longest[0].length - 1];
  const inner = layOut(text.slice(from, until), indent + 2);
  return `${text.slice(0, from)}${lineBreak(indent + 2)}${inner}${lineBreak(indent)}${text.slice(until)}`;
}

const lineBreak = (indent: number): string => `\n${" ".repeat(indent)}`;

/** Splits a text at the matching spaces, outside quotes and parentheses. */
function cut(text: string, at: RegExp): string[] {
  const ends = [...hideInner(text).matchAll(at)].map(({ index }) => index);
  return [...ends, text.length].map((end, place) => text.slice(place === 0 ? 0 : ends[place - 1]! + 1, end));
}

/** The text with `_` for each character inside quotes and parentheses. */
function hideInner(text: string): string {
  let depth = 0;
  return text.replaceAll(/"[^"]*"|'[^']*'|[^"']/g, (part) => {
    if (part === ")") depth--;
    const shown = depth > 0 || part.length > 1 ? "_".repeat(part.length) : part;
    if (part === "(") depth++;
    return shown;
  });
}
