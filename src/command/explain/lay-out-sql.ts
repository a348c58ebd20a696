/** How long a line is before it is broken, where it can be. */
const width = 120;

/** Before each of these words a clause begins; not in `left join`, and not in `is distinct from`. */
const clauses = /(?<! (?:left|cross|distinct)) (?=(?:from|where|(?:left |cross )?join|group by|order by|limit)\b)/g;

/** How a clause begins. What is no clause is a list without a word before it, such as the arguments of a function. */
const clauseStart = /^(?:select|from|where|(?:left |cross )?join|group by|order by)\b/;

/** Where what is too long for one line is broken, the loosest first. `between` has an `and` of its own. */
const separators = [/(?<=,) /g, / (?=or\b)/g, /(?<!between \S+) (?=and\b)/g];

/** Breaks a statement into lines, so that a change of it shows as a few lines of a diff. Changes nothing but white space. */
export function layOutSql(text: string): string {
  return text
    .split("\n")
    .map((line) => layOut(line, 0))
    .join("\n");
}

/** Lays out a list of clauses, each on a line if they do not fit on one. */
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

/** Puts what the longest parentheses hold on lines of its own. */
function openGroup(text: string, indent: number): string {
  if (indent + text.length <= width) return text;
  const [longest] = [...hideInner(text).matchAll(/\(_+\)/g)].sort((one, other) => other[0].length - one[0].length);
  if (!longest) return text;
  const [from, until] = [longest.index + 1, longest.index + longest[0].length - 1];
  const inner = layOut(text.slice(from, until), indent + 2);
  return `${text.slice(0, from)}${lineBreak(indent + 2)}${inner}${lineBreak(indent)}${text.slice(until)}`;
}

const lineBreak = (indent: number): string => `\n${" ".repeat(indent)}`;

/** Cuts a text at the spaces that match, outside quotes and parentheses. */
function cut(text: string, at: RegExp): string[] {
  const ends = [...hideInner(text).matchAll(at)].map(({ index }) => index);
  return [...ends, text.length].map((end, place) => text.slice(place === 0 ? 0 : ends[place - 1]! + 1, end));
}

/** The text with `_` for each character within quotes and parentheses. */
function hideInner(text: string): string {
  let depth = 0;
  return text.replaceAll(/"[^"]*"|'[^']*'|[^"']/g, (part) => {
    if (part === ")") depth--;
    const shown = depth > 0 || part.length > 1 ? "_".repeat(part.length) : part;
    if (part === "(") depth++;
    return shown;
  });
}
