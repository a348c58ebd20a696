import type { Progress } from "../../sources/stage-facts.js";
import { CLEAR_LINE, type Terminal } from "../terminal.js";

const WIDTH = 24;

/** Shows the progress of an import: a bar, the records read, and the remaining time, estimated from the remaining bytes. */
export function showProgress(progress: Progress, began: number, terminal: Terminal): void {
  if (!terminal.isTty) {
    if (progress.step === "writing") terminal.out(`${progress.records} records read, writing …\n`);
    return;
  }
  if (progress.step === "writing") {
    terminal.out(`${CLEAR_LINE}${"█".repeat(WIDTH)} ${progress.records} records read, writing …`);
    return;
  }
  const share = Math.min(1, progress.bytes / Math.max(1, progress.totalBytes));
  const full = Math.round(share * WIDTH);
  const seconds = (performance.now() - began) / 1000;
  const left = share === 0 ? "" : `, ${Math.ceil((seconds / share) * (1 - share))} s left`;
  terminal.out(`${CLEAR_LINE}${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${progress.records} records${left}`);
}
