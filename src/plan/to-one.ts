import type { FieldNode, GraphQLNamedType } from "graphql";
import { cell, concreteTypes, follow, type PlanBuilder, type RowAt, type WriteObjects } from "./plan-builder.js";
import type { Writer } from "./rowset.js";

/** Writes the row at the end of a to-one relation. */
export function oneWriter(
  writeObjects: WriteObjects,
  row: RowAt,
  relation: string,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Writer {
  const target = follow(row, relation);
  return ifPresent(row, target.present, writeObjects(target.row, type, nodes));
}

/** Writes the row at the end of the one of several to-one relations that is there. */
export function oneOfWriter(
  builder: PlanBuilder,
  writeObjects: WriteObjects,
  row: RowAt,
  relations: readonly string[],
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Writer {
  const possible = relations.flatMap((relation) => {
    const some = concreteTypes(builder, follow(row, relation).row.table, type).length > 0;
    return some ? [oneWriter(writeObjects, row, relation, type, nodes)] : [];
  });
  return (answer, place) => {
    for (const write of possible) {
      const text = write(answer, place);
      if (text !== "null") return text;
    }
    return "null";
  };
}

/** Writes what it is told to, and null where the column is. */
export function ifPresent(row: RowAt, column: string | undefined, write: Writer): Writer {
  if (column === undefined) return write;
  const present = cell(row, column);
  return (answer, place) => (present(answer, place) === "null" ? "null" : write(answer, place));
}
