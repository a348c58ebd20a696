// Measures how fast the servers answer, one at a time over the same database, and writes the results. See README.md.
import { writeFile } from "node:fs/promises";
import { answersOf, mustBeSame } from "./same-data.js";
import { requestsOf, ask } from "./ask.js";
import { startServer } from "./child.js";
import { explain } from "./explain.js";
import { measure, medianOf, statementsOf } from "./measure.js";
import { profileAsText } from "./profile.js";
import { operations } from "./operations/contract.js";
import { pgliteFolder } from "./pglite-folder.js";
import { readOptions } from "./options.js";
import { startPostgresql } from "./postgresql.js";
import { generateClient } from "./servers/pothos-client.js";
import { environment, howOf, profileOf, translationOf } from "./servers.js";
import { machine, versions } from "./surroundings.js";
import { ratiosAsText, rowsAsText, startsAsText } from "./report.js";

const options = readOptions(process.argv.slice(2));
if (options.servers.includes("pothos")) generateClient();
const measured = [];
const measuredKept = [];
const starts = [];
const undo = [];
const postgresql = await startPostgresql(options.scale);
for (const signal of ["SIGINT", "SIGTERM"]) {
  // Servers and load end with this process.
  process.once(signal, () => void postgresql.stop().finally(() => process.exit(1)));
}
try {
  console.log(`PostgreSQL ${postgresql.version}, ${total(postgresql.written)} rows`);
  const expected = await contractAnswers();
  const folder = options.pglite ? await pgliteFolder(options.scale, undo) : undefined;
  // Each server in each round: if the machine is slower for some minutes, it is slower for all servers.
  for (let round = 0; round < options.runs; round++) {
    for (const name of options.servers) await measureServer(name, expected, measured, { folder });
    if (options.kept) await measureServer("entente", expected, measuredKept, { keepsAnswers: true });
  }
} finally {
  await postgresql.stop();
  for (const step of undo) await step();
}
const [rows, kept] = [measured, measuredKept].map(medians);
const { seconds, runs, scale } = options;
const how = { machine: machine(), versions: versions(postgresql.version), seconds, runs, scale };
console.log(`\n${startsAsText(starts)}\n\n${rowsAsText(rows)}\n\n${ratiosAsText(rows)}`);
if (options.kept) console.log(`\nwith answers kept\n${rowsAsText(kept)}`);
if (options.out) await writeFile(options.out, `${JSON.stringify({ ...how, starts, rows, kept }, null, 2)}\n`);

/** The median of each server's runs of each operation, in the order of the first round. */
function medians(runs) {
  const alike = (one) => (other) => one.server === other.server && one.operation === other.operation;
  const first = runs.filter((run, place) => runs.findIndex(alike(run)) === place);
  return first.map((run) => medianOf(runs.filter(alike(run))));
}

/** The answers of the product, which every server must return, too. */
async function contractAnswers() {
  const server = await startServer("entente", environment(postgresql.url, {}));
  try {
    const answers = {};
    for (const name of options.operations) {
      answers[name] = await answersOf(server.url, await requestsOf(server.url, operations[name]));
    }
    return answers;
  } finally {
    await server.stop();
  }
}

async function measureServer(name, expected, into, { keepsAnswers = false, folder } = {}) {
  const server = await startServer(name, environment(postgresql.url, { folder, keepsAnswers }), howOf(name, options));
  try {
    const prepared = [];
    // All of it before any load, so that nothing else runs while statements are counted.
    for (const operation of options.operations) prepared.push(await checked(server, name, operation, expected));
    for (const { operation, requests, statements } of prepared) {
      if (options.explain) {
        await explain(server, postgresql.client, operation, requests[0]);
        continue;
      }
      const postmaster = options.pglite ? null : postgresql.postmaster;
      const measured = await measure(server, requests, { ...options, postmaster, watch: options.pglite });
      const { bytes } = await ask(server.url, requests[0]);
      const row = { server: name, operation, ...measured, statements, bytes };
      into.push(row);
      console.log(rowsAsText([row]));
    }
  } finally {
    await server.stop();
  }
  if (options.profile) console.log(`${profileOf(name)}\n${profileAsText(profileOf(name))}`);
}

/** The requests to a server for an operation, once its answer is equal to the product's, and the number of statements. */
async function checked(server, name, operation, expected) {
  const { documents, inContractShape } = await translationOf(name);
  const requests = await requestsOf(server.url, { ...operations[operation], ...documents?.[operation] });
  if (starts.every((start) => start.server !== name)) {
    await ask(server.url, requests[0]);
    starts.push({ server: name, startMs: Math.round(performance.now() - server.began) });
  }
  const actual = await answersOf(server.url, requests, inContractShape?.[operation]);
  mustBeSame(`${operation} of ${name}`, expected[operation], actual);
  const statements = options.pglite ? null : await statementsOf(postgresql.client, server.url, requests);
  return { operation, requests, statements };
}

function total(written) {
  return Object.values(written).reduce((sum, count) => sum + count, 0);
}
