// A server in a process of its own: it is started, gets requests, and is ended by its process id.
import { fork } from "node:child_process";
import { once } from "node:events";
import { clearTimeout, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";

const startWithinMs = 120_000;
const endWithinMs = 10_000;

/**
 * Starts `servers/<name>.js`, which reports its port.
 * @param {string} name
 * @param {Record<string, string>} environment
 * @param {{ execPath?: string, execArgv?: string[] }} how
 */
export async function startServer(name, environment, how = {}) {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(`servers/${name}.js`, import.meta.url)), {
    env: { ...process.env, NODE_ENV: "production", GRAPHILE_ENV: "production", ...environment },
    ...how,
  });
  try {
    const { port } = await answerOf(child, startWithinMs, "listen");
    return {
      pid: child.pid,
      url: `http://127.0.0.1:${port}/graphql`,
      began,
      /** Sends the server's process a message outside HTTP. */
      async tell(question) {
        child.send(question);
        return answerOf(child, 60_000, question);
      },
      stop: () => end(child),
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** Waits for the next message of a process. Throws if it ends or takes too long. */
async function answerOf(child, withinMs, what) {
  const signal = globalThis.AbortSignal.timeout(withinMs);
  const [message] = await Promise.race([
    once(child, "message", { signal }),
    once(child, "exit", { signal }).then(([code]) => {
      throw new Error(`process ${child.pid} ended with ${code} before it could ${what}`);
    }),
  ]);
  return message;
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), endWithinMs);
  await ended;
  clearTimeout(timer);
}
