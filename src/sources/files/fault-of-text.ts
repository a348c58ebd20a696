import type { FileHandle } from "node:fs/promises";

/** The problem of a file as text. Undefined if it is UTF-8 and not empty. */
export async function faultOfText(handle: FileHandle): Promise<string | undefined> {
  const packed = await packedAs(handle);
  if (packed !== undefined) return `is compressed (${packed}): unpack it first`;
  // The complete file: a letter of Windows-1252 can be anywhere.
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [line, isEmpty] = [1, true];
  // Until the end of a line, so that the problem is in this line: no UTF-8 letter contains the byte 10.
  const faultOfPart = (part: Uint8Array, stream: boolean) => {
    if (part.includes(0)) return `line ${line} has a NUL byte; UTF-16 must be saved as UTF-8 first`;
    try {
      const text = decoder.decode(part, { stream });
      isEmpty &&= text.trim() === "";
    } catch {
      return `line ${line} must be UTF-8 and is not; Windows-1252 and the like must be saved as UTF-8 first`;
    }
    return undefined;
  };
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }) as AsyncIterable<Buffer>) {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(10, start);
      const fault = faultOfPart(chunk.subarray(start, end === -1 ? chunk.length : end + 1), true);
      if (fault !== undefined) return fault;
      if (end === -1) break;
      line += 1;
      start = end + 1;
    }
  }
  return faultOfPart(new Uint8Array(), false) ?? (isEmpty ? "is empty" : undefined);
}

/** The first bytes of compressed files. Spreadsheets are zip files, too, and useless even after unpacking. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip, or a spreadsheet to be saved as CSV", [0x50, 0x4b, 0x03, 0x04]],
];

async function packedAs(handle: FileHandle): Promise<string | undefined> {
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  return SIGNATURES.find(([, signature]) => signature.every((byte, index) => buffer[index] === byte))?.[0];
}
