// Measures one operation on one server: a warm-up, then several loads, with the cost for each process.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ask } from "./ask.js";
import { cpuOf, cpuOfPostgresql, forgetPeak, peakOf } from "./processes.js";

/** Loads a server for some seconds. Throws if a request fails. */
export async function load(url, requests, seconds) {
  const child = fork(fileURLToPath(new URL("load.js", import.meta.url)));
  child.send({ url, requests, seconds });
  const signal = globalThis.AbortSignal.timeout((seconds + 30) * 1000);
  try {
    const [result] = await once(child, "message", { signal });
    if (result.failed > 0) throw new Error(`${result.failed} requests to ${url} failed`);
    return result;
  } finally {
    child.kill("SIGKILL");
  }
}

/**
 * Measures an operation in one run.
 * @returns requests a second, times, and milliseconds of processor time a request
 */
export async function measure(server, requests, { postmaster, seconds, warmupSeconds, watch }) {
  await load(server.url, requests, warmupSeconds);
  await forgetPeak(server.pid);
  if (watch) await server.tell("watch");
  const before = await cpu(server.pid, postmaster);
  const result = await load(server.url, requests, seconds);
  const after = await cpu(server.pid, postmaster);
  if (result.answered === 0) throw new Error(`no answer came from ${server.url} in ${seconds} s: measure for longer`);
  const each = (use) => (after[use] === null ? null : rounded((after[use] - before[use]) / result.answered, 4));
  return {
    rps: rounded(result.answered / result.seconds, 1),
    p50: rounded(result.p50, 3),
    p99: rounded(result.p99, 3),
    nodeMs: each("node"),
    postgresMs: each("postgresql"),
    rssMb: await peakOf(server.pid),
    ...(watch && { blockedMs: (await server.tell("blocked")).longestMs }),
  };
}

/** The median run by requests a second. Memory and the longest block are the maximum of all runs. */
export function medianOf(runs) {
  const sorted = [...runs].sort((one, other) => one.rps - other.rps);
  const most = (key) => Math.max(...runs.map((run) => run[key]));
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return {
    ...median,
    rssMb: most("rssMb"),
    ...(median.blockedMs !== undefined && { blockedMs: most("blockedMs") }),
  };
}

/**
 * The number of statements for one request, counted by PostgreSQL. Null if it does not count. Settings that a server makes when
 * it opens a connection are not part of a request.
 */
export async function statementsOf(client, url, requests) {
  const count = async () => {
    const { rows } = await client.query(
      "select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database()) and query not ilike 'set %'",
    );
    return rows[0].calls;
  };
  const times = 10;
  try {
    const before = await count();
    for (let time = 0; time < times; time++) await ask(url, requests[time % requests.length]);
    // the counting statement itself was counted once
    return ((await count()) - before - 1) / times;
  } catch (error) {
    if (error.code === undefined) throw error;
    return null; // no pg_stat_statements
  }
}

function rounded(value, digits) {
  return Number(value.toFixed(digits));
}

async function cpu(pid, postmaster) {
  return { node: await cpuOf(pid), postgresql: await cpuOfPostgresql(postmaster) };
}
