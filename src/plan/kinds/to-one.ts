import { getNamedType, type FieldNode, type GraphQLNamedType } from "graphql";
import { cell, concreteTypes, follow, type PlanBuilder, type RowAt } from "../plan-builder.js";
import type { Writer } from "../rowset.js";
import { objectCost, withJoins } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** The row at the end of to-one relations. */
export const toOne: FieldKind<"toOne", RowAt> = {
  plan: (builder, { owner: row, definition, declaration, nodes }) =>
    oneWriter(builder, row, declaration.relation, getNamedType(definition.type), nodes),
  cost: ({ declaration }, below) => withJoins(joinsOf(declaration.relation), objectCost(below)),
};

/** The row at the end of the to-one relation, of several, that is not null. */
export const toOneOf: FieldKind<"toOneOf", RowAt> = {
  plan: (builder, { owner: row, definition, declaration, nodes }) =>
    oneOfWriter(builder, row, declaration.relations, getNamedType(definition.type), nodes),
  cost: ({ declaration }, below) => withJoins(joinsOfAny(declaration.relations), objectCost(below)),
};

const joinsOf = (relation: string): number => relation.split(".").length;

/** The number of joins if the row is at the end of one of several relations: all of them are joined. */
export const joinsOfAny = (relations: readonly string[]): number =>
  relations.reduce((joins, relation) => joins + joinsOf(relation), 0);

function oneWriter(
  builder: PlanBuilder,
  row: RowAt,
  relation: string,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Writer {
  const target = follow(row, relation);
  return ifPresent(row, target.present, builder.writeObjects(target.row, type, nodes));
}

/** Writes the row at the end of the to-one relation that is not null. */
export function oneOfWriter(
  builder: PlanBuilder,
  row: RowAt,
  relations: readonly string[],
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
): Writer {
  const possible = relations.flatMap((relation) => {
    const some = concreteTypes(builder, follow(row, relation).row.table, type).length > 0;
    return some ? [oneWriter(builder, row, relation, type, nodes)] : [];
  });
  return (answer, place) => {
    for (const write of possible) {
      const text = write(answer, place);
      if (text !== "null") return text;
    }
    return "null";
  };
}

/** Writes an object, or null if the column is null. */
export function ifPresent(row: RowAt, column: string | undefined, write: Writer): Writer {
  if (column === undefined) return write;
  const present = cell(row, column);
  return (answer, place) => (present(answer, place) === "null" ? "null" : write(answer, place));
}
