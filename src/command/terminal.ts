/** The output of a command. */
export interface Terminal {
  /** True if a line can be overwritten, so that progress is shown in one line that changes. */
  readonly isTty: boolean;
  out(text: string): void;
  error(text: string): void;
}

/** The terminal of this process. */
export const standardTerminal: Terminal = {
  isTty: process.stdout.isTTY,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/** Clears the line of progress, on a terminal that has one. */
export const CLEAR_LINE = "\r\u001b[K";

/** True if an error says that the command line itself is wrong, so that its usage is worth showing. */
export function isUsageMistake(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** An unexpected error: its stack, if it has one. */
export function unexpected(error: unknown): string {
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
