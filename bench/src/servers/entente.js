// The product as it was built, over PostgreSQL or, with BENCH_PGLITE, over PGlite in its own process.
import { createServer, openDatabase } from "../product.js";
import { fillWorld } from "../world/world.js";
import { connections, databaseUrl, listening } from "./serve.js";

const scale = Number(process.env.BENCH_PGLITE ?? 0);
const database = await openDatabase(scale > 0 ? { memory: true } : { url: databaseUrl, maxConnections: connections });
if (scale > 0) {
  await fillWorld((text, values) => database.prisma.$executeRawUnsafe(text, ...values), scale);
  await database.prisma.$executeRawUnsafe("analyze");
}
const server = await createServer({
  database,
  limits: { maxDepth: 16, maxFields: 2_000, maxRows: 50_000 },
  maxBodyBytes: 1_000_000,
  answerCacheBytes: Number(process.env.BENCH_ANSWER_CACHE_BYTES ?? 0),
  corsOrigins: "*",
  playgroundFolder: new URL("../../../dist/playground/", import.meta.url),
  report: (error) => console.error(error),
});
await server.listen({ host: "127.0.0.1", port: 0 });
// For the explanation of its statements.
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
