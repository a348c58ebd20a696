// The limit: what remains when everything but the database and HTTP is gone. A bare node:http handler that writes out, byte for byte,
// the JSON text that one hand-written statement gives. It knows these operations and no others.
import { Buffer } from "node:buffer";
import { createServer } from "node:http";
import pg from "pg";
import { connections, databaseUrl, listening } from "./serve.js";
import { statements } from "./limit-statements.js";

const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
// Asked for as bytes and sent as they are, without a string between; a copy, as pg reads on into the memory that they lie in.
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
