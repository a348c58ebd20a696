import { getNamedType, isCompositeType } from "graphql";
import { typeDeclaration } from "../declaration.js";
import { createFromClause } from "../from-clause.js";
import { addField, addRowset, concreteTypes, ownRows } from "../plan-builder.js";
import { calledRows, wholeTable } from "../row-source.js";
import { objectCost, withLists } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** The one row that the arguments name, or the one row of a function's result. */
export const row: FieldKind<"row", undefined> = {
  plan(builder, { definition, declaration: { matching, latest, call }, nodes, node }) {
    const type = getNamedType(definition.type);
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!declared) throw new Error(`Query.${definition.name} gives a row of no table`);
    const { table, identity } = declared;
    const field = addField(builder, definition, node);
    const source = call ? calledRows(builder, undefined, table, call, field) : wholeTable(table);
    const fromClause = createFromClause(table, "t", source.from(), field.addParameter);
    const rowset = addRowset(builder, { fromClause, measure: "rows", limit: "1" });
    rowset.where.push(...ownRows(concreteTypes(builder, table, type), fromClause));
    for (const condition of matching) {
      const text = condition(field.args, (args) => args, fromClause);
      if (text !== undefined) rowset.where.push(text);
    }
    if (latest) rowset.order = [`${fromClause.column(identity)} desc`];
    const write = builder.writeObjects({ rowset, table, path: "" }, type, nodes);
    return (answer) => (answer.rowsets[rowset.index]?.size ? write(answer, 0) : "null");
  },

  cost({ declaration: { call }, args }, below) {
    const cost = objectCost(below);
    return withLists(1, { ...cost, perRow: cost.perRow + (call?.cost(args()) ?? 0) });
  },
};
