// Measures what the declarations of src/schema state as costs: the CPU time of operations on the embedded database, in
// milliseconds. Build the server first, and name a data folder with all data sets, a copy that nobody has open:
//   DATA_DIR=copy node scripts/measure-costs.js
// The least of several runs counts: what others do on the machine only adds to it.
import { openDatabase } from "../dist/database/open.js";
import { createServer } from "../dist/server.js";

const runs = 5;

/** The measured operations: table functions, filters that no index serves, counts of whole tables, coverage. */
const operations = [
  "{ topics { totalCount } }",
  "{ network { nodeCount } }",
  "{ network { nodeCount edgeCount nodes { degree weight } edges { weight } } }",
  "{ network { nodes { community } } }",
  '{ network(asOf: "2012-01-01", certainty: POSSIBLE) { nodes { degree } edges { weight } } }',
  '{ network(kinds: [ALLIANCE], asOf: "2012-01-01") { nodes { degree } edges { weight } } }',
  "{ network(obligations: [DEFENSE]) { nodeCount edgeCount } }",
  '{ network(obligations: [DEFENSE], asOf: "2012-01-01") { nodeCount edgeCount } }',
  '{ network(kinds: [ALLIANCE], asOf: "2012-01-01") { edges(first: 1000) { owed { kind } } } }',
  '{ network(kinds: [ALLIANCE], obligations: [DEFENSE], asOf: "2012-01-01") { edges(first: 1000) { owed { kind } } } }',
  '{ path(from: "japan", to: "bolivia", obligations: [DEFENSE]) { totalCount } }',
  '{ path(from: "japan", to: "bolivia") { nodes { steps { owed { kind } } } } }',
  '{ path(from: "japan", to: "bolivia") { totalCount } }',
  '{ path(from: "bhutan", to: "zanzibar", maxLength: 6) { totalCount } }',
  '{ path(from: "united-states", to: "russia", through: [EVENT], maxLength: 6) { totalCount } }',
  '{ path(from: "japan", to: "bolivia") { nodes { steps { links(first: 1) { totalCount } } } } }',
  '{ search(text: "Guney Kore") { totalCount } }',
  '{ search(text: "Federal Republik of Jermany and the Untied Kingdom") { totalCount } }',
  '{ search(text: "a") { totalCount } }',
  // The most expensive of about a hundred texts with the most frequent words, misspelled or with endings. Each is read in three
  // ways and has eight words.
  `{ search(text: "U.S.A. pact'nin treaty'nin pakti'nin the'nin antlasmasi'nin non'nin") { totalCount } }`,
  `{ search(text: "jordan'nin aggression'nin treaty'nin foreign'nin macaristan'nin 1995 ukrayn leader'nin") { totalCount } }`,
  '{ defenders(of: "france") { totalCount } }',
  '{ defenders(of: "russia", asOf: "2012-01-01", certainty: POSSIBLE) { totalCount } }',
  '{ obligationsTriggered(attacked: "france", attacker: "russia") { totalCount } }',
  '{ obligationsTriggered(attacked: "united-kingdom", attacker: "germany", certainty: POSSIBLE, asOf: "1914-08-01") { totalCount } }',
  '{ ties(a: "france", b: "germany") { totalCount } }',
  '{ changes(from: "1815-01-01", to: "2026-01-01") { totalCount } }',
  '{ changes(from: "1990-01-01", to: "1990-12-31") { totalCount } }',
  '{ changes(from: "1815-01-01", to: "2026-01-01", certainty: POSSIBLE, first: 100) { totalCount nodes { kind } } }',
  '{ party(slug: "france") { timeline { totalCount } } }',
  '{ party(slug: "france") { timeline(certainty: POSSIBLE) { totalCount nodes { kind } } } }',
  '{ memberships(asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ obligations(asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ obligations(during: "1820/2020", filter: { disputed: true }) { totalCount coverage { status disputedCount possibleCount } } }',
  ...["memberships", "obligations", "agreements", "tenures", "alliances", "organizations"].map(
    (list) => `{ ${list}(during: "1800/2020", filter: { disputed: true }) { totalCount } }`,
  ),
  '{ agreements(asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ alliances(asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ tenures(asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ ties(a: "france", b: "germany", asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ obligationsTriggered(attacked: "france", attacker: "russia", asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ defenders(of: "france", asOf: "2000-01-01", first: 0) { coverage { status } } }',
  '{ path(from: "japan", to: "bolivia", asOf: "2000-01-01", first: 0) { coverage { status } } }',
  ...["memberships", "obligations", "agreements", "tenures", "alliances"].map(
    (list) => `{ ${list}(filter: { singleSource: true }) { totalCount } }`,
  ),
  "{ memberships(filter: { rejoined: true }) { totalCount } }",
  ...[
    "officials",
    "countries",
    "organizations",
    "alliances",
    "agreements",
    "events",
    "offices",
    "topics",
    "sources",
  ].map((list) => `{ ${list}(filter: { text: "a" }) { totalCount } }`),
  '{ statements(filter: { text: "a" }) { totalCount } }',
  ...[
    "memberships",
    "obligations",
    "agreements",
    "tenures",
    "alliances",
    "officials",
    "organizations",
    "countries",
    "citations",
    "disagreements",
    "events",
    "statements",
  ].flatMap((list) => [`{ ${list} { totalCount } }`, `{ ${list}(first: 1) { nodes { id } } }`]),
  // Sixty totals at once, because the time of one is too small beside the time of the parties.
  ...["obligations", "agreements", "memberships"].map((list) => {
    const totals = Array.from(
      { length: 60 },
      (_, year) => `a${year}: ${list}(first: 0, asOf: "${1910 + year}-01-01") { totalCount }`,
    );
    return `{ organizations(first: 100) { nodes { members(first: 20) { nodes { party { ... on Country { ${totals.join(" ")} } } } } } } }`;
  }),
  '{ citations(filter: { not: { locator: "x" } }) { totalCount countsByFact { count } } }',
  "{ citations { countsBySource { count } } }",
  "{ memberships { countsByParty { count } } }",
  "{ agreements { countsByParty { count } } }",
  "{ agreements { countsByYear { count } } }",
];

const database = await openDatabase({ folder: process.env["DATA_DIR"] ?? ".data", statementTimeoutMs: 600_000 });
const server = await createServer({
  database,
  limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: Infinity },
  maxBodyBytes: 1_000_000,
  answerCacheBytes: 0,
  corsOrigins: "*",
  playgroundFolder: new URL("../dist/playground/browser/", import.meta.url),
  report: (error) => console.error(error),
});
for (const query of process.argv.length > 2 ? process.argv.slice(2) : operations) {
  const costs = [];
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const { statusCode, body } = await server.inject({ method: "POST", url: "/graphql", payload: { query } });
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1_000);
    if (statusCode !== 200) console.error(body);
  }
  console.log(
    Math.min(...costs)
      .toFixed(1)
      .padStart(8),
    query,
  );
}
await server.close();
await database.close();
