// The program as a person starts it: its own process, its own environment.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program that was started. */
export interface Program {
  /** What it has printed so far. */
  readonly output: () => string;
  /** What it has printed as errors so far. */
  readonly errors: () => string;
  /** Waits until it says where it answers, and gives that address; throws where it ends before. */
  answering(): Promise<string>;
  /** Waits for its end: its exit code, or the signal that ended it. */
  ended(): Promise<number | string>;
  kill(signal: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();

/** Starts the program, or another of the project's, with these variables and no others but PATH; it takes a free port unless told. */
export function startProgram(environment: Record<string, string>, program = ["dist/main.js"]): Program {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { PATH: process.env["PATH"], PORT: "0", HOST: "127.0.0.1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const printed = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => (printed[stream] += text));
  }
  const end = once(child, "close").then(([code, signal]: (number | string | null)[]) => {
    running.delete(child);
    return code ?? signal ?? "nothing";
  });
  return {
    output: () => printed.stdout,
    errors: () => printed.stderr,
    async answering() {
      for (;;) {
        const address = /answers at (\S+)\/graphql[\s\S]*\n$/.exec(printed.stdout)?.[1];
        if (address !== undefined) return address;
        const more = await Promise.race([once(child.stdout, "data"), end]);
        if (!Array.isArray(more)) throw new Error(`it ended with ${more}: ${printed.stderr}`);
      }
    },
    ended: () => end,
    kill: (signal) => void child.kill(signal),
  };
}

/** Ends what a test that failed left running. */
export async function endPrograms(): Promise<void> {
  await Promise.all([...running].map(async (child) => (child.kill("SIGKILL"), once(child, "close"))));
}
