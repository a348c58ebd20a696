// The common part of every server's process: it reads the database and the size of the pool from its environment, reports its
// port, and reports the longest block of its event loop on request.
import { monitorEventLoopDelay } from "node:perf_hooks";

/** The database that all servers answer from. */
export const databaseUrl = process.env.BENCH_DATABASE_URL;
/** Connections to it. */
export const connections = Number(process.env.BENCH_CONNECTIONS);

/** Reports its port on 127.0.0.1, and ends with its parent. */
export function listening(port) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  process.on("message", (question) => {
    if (question === "watch") {
      delay.reset();
      delay.enable();
      process.send({ watching: true });
    } else if (question === "blocked") {
      delay.disable();
      process.send({ longestMs: delay.max / 1e6 });
    }
  });
  process.on("SIGTERM", () => process.exit(0));
  process.on("disconnect", () => process.exit(0));
  process.send({ port });
}
