// Mercurius on Fastify with `jit: 1` and a loader for each relation, as its documentation has it; SQL by hand, through pg.
import { Buffer } from "node:buffer";
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";
import { createLoaders } from "./mercurius-loaders.js";
import { schema } from "./mercurius-schema.js";
import { connections, databaseUrl, listening } from "./serve.js";

const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });

async function rows(name, text, values) {
  return (await pool.query({ name, text, values })).rows;
}

const orderColumns = { TITLE: "sortEn", SIGNED: "signedLatest" };

const resolvers = {
  Query: {
    country: async (_, { code }) =>
      (
        await rows(
          "country",
          `select a."id", a."slug", a."nameEn" as "name", c."code" from "Country" c join "Actor" a on a."id" = c."actorId" where c."code" = $1`,
          [code],
        )
      )[0],
    alliances: async (_, { first }) => ({
      nodes: await rows(
        "alliances",
        `select a."id", a."slug", a."nameEn" as "name", l."form" from "Actor" a join "Alliance" l on l."actorId" = a."id" where a."kind" = 'ALLIANCE' order by a."sortEn", a."slug" limit $1`,
        [first],
      ),
    }),
    officials: async (_, { first }) => {
      const found = await rows(
        "officials",
        `select "id", "slug", "nameEn" as "name", "sortEn" from "Official" order by "sortEn", "slug" limit $1 + 1`,
        [first],
      );
      const nodes = found.slice(0, first);
      const edges = nodes.map((node) => ({ node, cursor: cursorOf([node.sortEn, node.slug]) }));
      return { nodes, edges, pageInfo: pageInfo(edges, found.length > first, false) };
    },
    agreements: async (_, { filter, orderBy, first, after }) => {
      const column = orderColumns[orderBy?.by ?? "TITLE"];
      const descending = orderBy?.direction === "DESC";
      const way = descending ? "desc" : "asc";
      const values = [filter?.kind ?? null, first, ...(after ? JSON.parse(Buffer.from(after, "base64url")) : [])];
      const type = column === "sortEn" ? "text" : "date";
      const found = await rows(
        `agreements ${column} ${way} ${Boolean(after)}`,
        `select "id", "slug", "titleEn" as "title", "kind", "status", "signed" as "signedOn", "signedEarliest"::text, "signedLatest"::text,
           "${column}"::text as "sort" from "Agreement"
         where ($1::"AgreementKind"[] is null or "kind" = any($1)) and "${column}" is not null
           ${after ? `and ("${column}", "slug") ${descending ? "<" : ">"} ($3::${type}, $4::text)` : ""}
         order by "Agreement"."${column}" ${way}, "slug" ${way} limit $2 + 1`,
        values,
      );
      const nodes = found.slice(0, first);
      const edges = nodes.map((node) => ({ node, cursor: cursorOf([node.sort, node.slug]) }));
      return { nodes, pageInfo: pageInfo(edges, found.length > first, Boolean(after)) };
    },
  },
  Agreement: {
    signed: ({ signedOn, signedEarliest, signedLatest }) =>
      signedOn === null ? null : { value: signedOn, earliest: signedEarliest, latest: signedLatest },
  },
  Tenure: { period: ({ endStatus }) => ({ endStatus }) },
};

function cursorOf(values) {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

function pageInfo(edges, hasNextPage, hasPreviousPage) {
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

const server = Fastify();
server.register(mercurius, { schema, resolvers, loaders: createLoaders(rows), jit: 1, graphiql: false });
await server.listen({ host: "127.0.0.1", port: 0 });
listening(server.addresses()[0].port);
