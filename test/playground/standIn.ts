import { pathToFileURL } from "node:url";
import Fastify from "fastify";
import { buildSchema, graphql, printSchema } from "graphql";
import { playground } from "../../src/playground/pages.js";

const schema = buildSchema(`
  type Query { alliance(slug: String!): Alliance country(code: String!): Country }
  type Alliance { name: String! form: String! members: MembershipConnection! }
  type MembershipConnection { totalCount: Int! nodes: [Membership!]! }
  type Membership { status: String! party: Party! citations: CitationConnection! }
  interface Party { slug: String! name(language: Language! = EN): String! }
  type Country implements Party { slug: String! name(language: Language! = EN): String! code: String flag: String }
  enum Language { EN TR }
  type CitationConnection { nodes: [Citation!]! }
  type Citation { locator: String! note: String! source: Source! }
  type Source { slug: String! publisher: String agencies: [String!]! published: PartialDate }
  type PartialDate { value: String! precision: String! }
`);

const india = { __typename: "Country", slug: "india", name: "India", code: "IN", flag: "🇮🇳" };
const members = { totalCount: 1, nodes: [{ status: "ONGOING", party: india, citations: { nodes: [] } }] };
const rootValue = { alliance: () => ({ name: "Quad", form: "DIALOGUE", members }) };

/**
 * A server with the playground, as the test opens it: where it listens, and how to stop it. `built` is the folder that
 * Vite wrote.
 */
export async function startServer(built: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = Fastify();
  await server.register(playground, { sdl: printSchema(schema), folder: pathToFileURL(`${built}/`) });
  server.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    "/graphql",
    ({ body }) =>
      graphql({
        schema,
        rootValue,
        source: body.query,
        variableValues: body.variables,
        operationName: body.operationName,
      }),
  );
  server.get("/graphql", () => ({ data: null }));
  return { origin: await server.listen({ host: "127.0.0.1", port: 0 }), close: () => server.close() };
}
