import { getNamedType, isObjectType, type FieldNode, type GraphQLNamedType } from "graphql";
import type { Building } from "./building.js";
import { pageSize } from "./page.js";
import { whetherBeyond, type Connection, type PageLevel, type PartReader } from "./page-rows.js";
import { collectFields, selectionsOf } from "./select.js";

/** Reads a connection's page info. */
export function pageInfo(
  building: Building,
  connection: Connection,
  rows: PageLevel,
  connectionType: GraphQLNamedType,
  nodes: readonly FieldNode[],
): PartReader {
  const type = isObjectType(connectionType) && getNamedType(connectionType.getFields()["pageInfo"]?.type);
  if (!isObjectType(type)) throw new Error(`${connectionType.name} has no pageInfo`);
  const slots = [...collectFields(building.operation, type, selectionsOf(nodes))].map(([key, [node]]) => {
    return [key, pageInfoPart(connection, rows, type, node?.name.value)] as const;
  });
  return (answer, parent, page) => Object.fromEntries(slots.map(([key, read]) => [key, read(answer, parent, page)]));
}

function pageInfoPart(connection: Connection, rows: PageLevel, type: GraphQLNamedType, name?: string): PartReader {
  const { field, page } = connection;
  switch (name) {
    case "startCursor":
    case "endCursor": {
      const cursor = rows.cursor();
      return (answer, _, shown) => {
        const row = shown.at(name === "startCursor" ? 0 : -1);
        return row === undefined ? null : cursor(answer, row);
      };
    }
    case "hasNextPage":
    case "hasPreviousPage": {
      if ((name === "hasPreviousPage") !== page.backward) return page.cursor ? whetherBeyond(connection) : () => false;
      rows.readOneMore();
      return (answer, parent) => {
        const read = answer.levels[rows.level.index]?.of.get(parent)?.length ?? 0;
        return read > pageSize(answer.args[field.index] ?? {});
      };
    }
    default:
      return () => type.name; // __typename
  }
}
