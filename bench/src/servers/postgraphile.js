// PostGraphile 5 over the same tables: its own presets (Amber, Relay), and Grafast with defaults. It makes its own schema. It
// leaves sort orders by a name at the end of a relation to its users. They are added as in its documentation.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { TYPES } from "postgraphile/@dataplan/pg";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileRelayPreset } from "postgraphile/presets/relay";
import { addPgTableOrderBy, orderByAscDesc } from "postgraphile/utils";
import { connections, databaseUrl, listening } from "./serve.js";

/** A sort order of a table's rows by the sort key of the row that one of their columns refers to. */
function byNameOf(tableName, column, referred, order) {
  return addPgTableOrderBy({ schemaName: "public", tableName }, ({ sql }) =>
    orderByAscDesc(order, (select) => ({
      fragment: sql`(select o."sortEn" from ${sql.identifier(referred)} o where o."id" = ${select.alias}.${sql.identifier(column)})`,
      codec: TYPES.text,
    })),
  );
}

const service = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileRelayPreset],
  plugins: [
    byNameOf("Membership", "groupId", "Actor", "GROUP_NAME"),
    byNameOf("Membership", "partyId", "Actor", "PARTY_NAME"),
    byNameOf("AllianceAgreement", "agreementId", "Agreement", "AGREEMENT_TITLE"),
    byNameOf("AgreementParty", "agreementId", "Agreement", "AGREEMENT_TITLE"),
    byNameOf("AgreementParty", "partyId", "Actor", "PARTY_NAME"),
    byNameOf("AllianceTopic", "topicId", "Topic", "TOPIC_NAME"),
    byNameOf("AgreementTopic", "topicId", "Topic", "TOPIC_NAME"),
  ],
  // Sort orders by every column, as in the contract, with or without an index.
  disablePlugins: ["PgIndexBehaviorsPlugin"],
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ["public"], poolConfig: { max: connections } })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, websockets: false, watch: false },
  grafast: { explain: false },
}).createServ(grafserv);

const server = createServer();
await service.addTo(server);
server.listen(0, "127.0.0.1", () => listening(server.address().port));
