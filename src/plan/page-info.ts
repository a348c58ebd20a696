import { getNamedType, isObjectType, type FieldNode, type GraphQLNamedType } from "graphql";
import { rowsOf } from "./answer.js";
import type { PlanBuilder } from "./plan-builder.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { pageSize } from "./page.js";
import type { Connection, Page } from "./connection.js";
import { existsBeyondCursor, type PageRowset } from "./page-rows.js";
import { collectFields, selectionsOf } from "./select.js";

/** Writes a connection's page info. */
export function pageInfo(
  builder: PlanBuilder,
  connection: Connection,
  rows: PageRowset,
  connectionType: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Slot<Page>["write"] {
  const type = isObjectType(connectionType) && getNamedType(connectionType.getFields()["pageInfo"]?.type);
  if (!isObjectType(type)) throw new Error(`${connectionType.name} has no pageInfo`);
  const slots = [...collectFields(builder.operation, type, selectionsOf(nodes))].map(([key, [node]]) => {
    return { key, write: partWriter(connection, rows, type, node?.name.value) };
  });
  return objectOf(slots);
}

function partWriter(
  connection: Connection,
  rows: PageRowset,
  type: GraphQLNamedType,
  name?: string,
): Slot<Page>["write"] {
  const { field, page } = connection;
  switch (name) {
    case "startCursor":
    case "endCursor": {
      const cursor = rows.cursor();
      return (answer, { rows: shown }) => {
        const row = shown.at(name === "startCursor" ? 0 : -1);
        return row === undefined ? "null" : cursor(answer, row);
      };
    }
    case "hasNextPage":
    case "hasPreviousPage": {
      if ((name === "hasPreviousPage") !== page.backward)
        return page.cursor ? existsBeyondCursor(connection) : () => "false";
      rows.readOneMore();
      return (answer, { parent }) => {
        const read = rowsOf(answer, rows.rowset.index, parent).length;
        return String(read > pageSize(answer.args[field.index] ?? {}));
      };
    }
    default:
      return () => jsonOf(type.name); // __typename
  }
}
