// The answer is JSON, and PostgreSQL returns JSON. So values stay text: they are cut out, not parsed and written again.

/** A value as JSON text, as PostgreSQL writes it. PostgreSQL escapes what JSON.stringify escapes. */
export type JsonText = string;

/**
 * Cuts the JSON of a rowset into the JSON texts of its values, by column. The input is an array of arrays, in chunks, or of nulls
 * if there are no rows. It is not validated, because PostgreSQL made it.
 */
export function jsonTextsOf(text: string): JsonText[][] {
  const columns: JsonText[][] = [];
  endOfArray(text, 0, (chunk) =>
    endOfArray(text, chunk, (at) => {
      const cells: JsonText[] = [];
      columns.push(cells);
      if (text[at] !== "[") return endOfPlain(text, at);
      return endOfArray(text, at, (cell) => {
        const end = endOfValue(text, cell);
        cells.push(text.slice(cell, end));
        return end;
      });
    }),
  );
  return columns;
}

/** Returns the position after an array that begins at `at`. `eachItem` is called with the start of each item and returns its end. */
function endOfArray(text: string, at: number, eachItem: (at: number) => number): number {
  let place = at + 1;
  for (;;) {
    const code = text.charCodeAt(place);
    if (code === closingBracket) return place + 1;
    if (code === comma || code === space || code === newline) place++;
    else place = eachItem(place);
  }
}

function endOfValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === quote) return endOfText(text, at);
  if (code === openingBracket) return endOfArray(text, at, (item) => endOfValue(text, item));
  return endOfPlain(text, at);
}

/** A number, a boolean or null. */
function endOfPlain(text: string, at: number): number {
  let end = at;
  for (let code = text.charCodeAt(end); code !== comma && code !== closingBracket; code = text.charCodeAt(end)) end++;
  return end;
}

function endOfText(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** A quote after an odd number of backslashes is part of the text. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

const [quote, comma, space, newline, backslash, openingBracket, closingBracket] = [34, 44, 32, 10, 92, 91, 93];
