// The product as it was built, over PostgreSQL or over PGlite's folder in BENCH_PGLITE.
import { createServer, openDatabase } from "../product.js";
import { connections, databaseUrl, listening } from "./serve.js";

const folder = process.env.BENCH_PGLITE;
const database = await openDatabase(folder ? { folder } : { url: databaseUrl, maxConnections: connections });
const server = await createServer({
  database,
  limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000, maxCost: 3_000 },
  maxBodyBytes: 1_000_000,
  answerCacheBytes: Number(process.env.BENCH_ANSWER_CACHE_BYTES ?? 0),
  corsOrigins: "*",
  playgroundFolder: new URL("../../../dist/playground/browser/", import.meta.url),
  report: (error) => console.error(error),
});
await server.listen({ host: "127.0.0.1", port: 0 });
// to explain its statements
let sent = [];
const read = database.read.bind(database);
process.on("message", (question) => {
  if (question === "statements") {
    sent = [];
    database.read = (text, values) => {
      sent.push({ text, values });
      return read(text, values);
    };
    process.send({ telling: true });
  } else if (question === "told") {
    database.read = read;
    process.send(sent);
  }
});
listening(server.addresses()[0].port);
