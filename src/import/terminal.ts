/** Where a command writes to. */
export interface Terminal {
  /** Whether a line can be written over, so that progress is one line that changes. */
  readonly isTty: boolean;
  out(text: string): void;
  error(text: string): void;
}
