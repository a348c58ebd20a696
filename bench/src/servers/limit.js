// The limit: only the database and HTTP. A bare node:http handler writes out, byte for byte, the JSON text of one hand-written
// statement. It knows these operations and no others.
import { Buffer } from "node:buffer";
import { createServer } from "node:http";
import pg from "pg";
import { connections, databaseUrl, listening } from "./serve.js";
import { statements } from "./limit-statements.js";

const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
// Read as bytes and sent unchanged, without a string in between. Copied, because pg reuses the memory.
const raw = { getTypeParser: () => (bytes) => Buffer.from(bytes) };

async function answer({ query, variables }) {
  const [, name] = /^query (\w+)/.exec(query);
  const { text, values, none } = statements[name](variables ?? {});
  const { rows } = await pool.query({
    name: text.slice(0, 60),
    text,
    values,
    rowMode: "array",
    binary: true,
    types: raw,
  });
  return rows[0]?.[0] ?? Buffer.from(none);
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    answer(JSON.parse(Buffer.concat(chunks))).then(
      (body) => {
        response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
        response.end(body);
      },
      (error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
});
server.listen(0, "127.0.0.1", () => listening(server.address().port));
