// Measures the speed of writing rows: the same rows in each way, into a new database each time. See README.md.
import { startEmbedded, onServer } from "./postgresql.js";
import { openDatabase } from "./product.js";
import { writesAsText } from "./report.js";
import { makeRows } from "./writes/rows.js";
import { ways } from "./writes/ways.js";

const runs = 3;
const scale = 1;

const undo = [];
const stop = async () => {
  for (const step of undo.splice(0).reverse()) await step();
};
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().finally(() => process.exit(1)));
try {
  const server = process.env.DATABASE_URL || (await startEmbedded(undo));
  const template = await makeTemplate(server, "watched");
  const bare = await makeTemplate(server, "bare", withoutTriggers);
  const rows = makeRows(scale);
  const measured = ways.map(({ name }) => ({ way: name, watched: [], bare: [] }));
  for (let run = 0; run < runs; run++) {
    for (const [place, way] of ways.entries()) {
      // One right after the other, so that other work on the machine affects them equally.
      measured[place].watched.push(await rowsPerSecond(server, template, way, rows));
      measured[place].bare.push(await rowsPerSecond(server, bare, way, rows));
    }
  }
  // The fastest, because other work on the machine only makes a run slower.
  const fastest = measured.map(({ way, watched, bare }) => ({
    way,
    watched: Math.max(...watched),
    bare: Math.max(...bare),
  }));
  console.log(writesAsText(fastest));
} finally {
  await stop();
}

async function makeTemplate(server, name, prepare = () => undefined) {
  const { database, url } = await makeDatabase(server, name, "template0");
  await (await openDatabase({ url })).close(); // migrates it
  await prepare(url);
  return database;
}

/** All triggers of the edition turned off. */
function withoutTriggers(url) {
  return onServer(
    url,
    `do $$ declare one record; begin
       for one in select tgrelid::regclass as watched, tgname from pg_trigger where tgfoid = '"changeEdition"'::regproc loop
         execute format('alter table %s disable trigger %I', one.watched, one.tgname);
       end loop; end $$`,
  );
}

async function makeDatabase(server, name, template) {
  const database = `entente_bench_${process.pid}_${name}`;
  await onServer(server, `create database ${database} template ${template}`);
  undo.push(() => onServer(server, `drop database if exists ${database} with (force)`));
  const url = new URL(server);
  url.pathname = `/${database}`;
  return { database, url: url.href };
}

async function rowsPerSecond(server, template, way, rows) {
  const { url, database: name } = await makeDatabase(server, "written", template);
  const database = await openDatabase({ url });
  try {
    const write = await way.prepare(rows, database);
    const began = performance.now();
    const count = await write(database, url);
    return (1_000 * count) / (performance.now() - began);
  } finally {
    await database.close();
    await onServer(server, `drop database ${name} with (force)`);
    undo.pop();
  }
}
