// The ways to write rows. `prepare` converts rows to the input of the way, which is not measured: psql copies an existing file.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";
import { writeRows } from "../product.js";
import { batches, insert } from "../world/world.js";
import { asCopyText, asSeeds, countOf } from "./rows.js";

const noTimeout = { timeout: 600_000, maxWait: 10_000 };

/** COPY first, as the others are compared with it. */
export const ways = [
  { name: "COPY FROM STDIN, what \\copy does", prepare: copy },
  { name: "one insert of 2,000 rows as JSON", prepare: insertJson },
  { name: "the seeds' loader, all new", prepare: load },
  { name: "the seeds' loader, nothing new", prepare: loadAgain },
  { name: "officials, a statement each", prepare: statements },
  { name: "officials, a transaction each", prepare: transactions },
];

function copy(rows) {
  const tables = [...rows].map(([table, some]) => ({ table, ...asCopyText(some) }));
  const count = countOf(rows);
  return async (_, url) => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query("begin");
    for (const { table, columns, text } of tables) {
      const names = columns.map((column) => `"${column}"`).join(", ");
      await pipeline(Readable.from(parts(text)), client.query(from(`copy "${table}" (${names}) from stdin`)));
    }
    await client.query("commit");
    await client.end();
    return count;
  };
}

/** In parts, as psql sends it. */
function* parts(text) {
  const length = 65_536;
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

function insertJson(rows) {
  return (database) =>
    database.prisma.$transaction(async (transaction) => {
      const run = (text, values) => transaction.$executeRawUnsafe(text, ...values);
      for (const [table, some] of rows) for (const batch of batches(some)) await insert(run, table, batch);
      return countOf(rows);
    }, noTimeout);
}

function load(rows) {
  const seeds = asSeeds(rows);
  return async (database) => (await loaded(database, seeds)).added;
}

async function loadAgain(rows, database) {
  const seeds = asSeeds(rows);
  await loaded(database, seeds);
  return async () => (await loaded(database, seeds)).unchanged;
}

function loaded(database, seeds) {
  return database.prisma.$transaction((transaction) => {
    const execute = (statement, ...values) => transaction.$executeRawUnsafe(statement, ...values);
    return writeRows(execute, seeds, { stored: [] });
  }, noTimeout);
}

function statements(rows) {
  return (database) => database.prisma.$transaction((transaction) => writeOfficials(transaction, rows), noTimeout);
}

function transactions(rows) {
  return (database) => writeOfficials(database.prisma, rows);
}

async function writeOfficials(prisma, rows) {
  const officials = rows.get("Official");
  const run = (text, values) => prisma.$executeRawUnsafe(text, ...values);
  for (const official of officials) await insert(run, "Official", [official]);
  return officials.length;
}
