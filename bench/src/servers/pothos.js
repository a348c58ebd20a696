// Pothos with its Prisma plugin on GraphQL Yoga, as its documentation has it, on a bare node:http server.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { PrismaPg } from "@prisma/adapter-pg";
import { createYoga } from "graphql-yoga";
import pg from "pg";
import { PrismaClient } from "../../node_modules/.bench/client/client.js";
import { createSchema } from "./pothos-schema.js";
import { connections, databaseUrl, listening } from "./serve.js";

const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
// Named, so that PostgreSQL plans each statement once, as for the other servers.
const names = new Map();
const adapter = new PrismaPg(pool, {
  statementNameGenerator: ({ sql }) => {
    const name = names.get(sql) ?? createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  },
});
const prisma = new PrismaClient({ adapter });
const yoga = createYoga({ schema: createSchema(prisma), graphiql: false, logging: "warn", landingPage: false });
const server = createServer(yoga);
server.listen(0, "127.0.0.1", () => listening(server.address().port));
