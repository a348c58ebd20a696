// What every server's process does alike: it takes the database and the pool's size from its environment, says where it listens, and
// tells the longest block of its event loop when asked.
import { monitorEventLoopDelay } from "node:perf_hooks";

/** The database that all servers answer from. */
export const databaseUrl = process.env.BENCH_DATABASE_URL;
/** Connections to it. */
export const connections = Number(process.env.BENCH_CONNECTIONS);

/** Says at which port of 127.0.0.1 it listens, and ends with its parent. */
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
