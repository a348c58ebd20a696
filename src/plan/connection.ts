import { getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLNamedType } from "graphql";
import { rowsOf } from "./answer.js";
import { filterCondition } from "./condition.js";
import { typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { createFromClause, type Args, type FromClause } from "./from-clause.js";
import type { Slot } from "./json.js";
import { orderOf, type Order } from "./order.js";
import { pageShape, type PageShape } from "./page.js";
import {
  addField,
  addRowset,
  cellIn,
  concreteTypes,
  ownRows,
  share,
  type FieldInHand,
  type PlanBuilder,
  type RowAt,
} from "./plan-builder.js";
import { argumentsOfPage, calledWithout, rowSourceOf, without } from "./row-source.js";
import type { Answer, Key, Parent, Rowset } from "./rowset.js";

/** The rows of a connection: their row source, conditions and parent. */
export interface ConnectionRows {
  readonly fromClause: FromClause;
  readonly where: readonly string[];
  readonly parent: Parent | undefined;
}

/** What the parts of one connection share. */
export interface Connection {
  readonly field: FieldInHand;
  readonly page: PageShape;
  readonly order: Order;
  readonly nodeType: GraphQLNamedType;
  /** Reads the key of the parent. The rows of the connection's rowsets are grouped by it. */
  readonly keyOf: (answer: Answer, row: number) => Key;
  /** True if several rows can have the same parent. */
  readonly isShared: boolean;
  /** The connection's rows without cursor and order, for a new rowset. Arguments that are named are treated as not given. */
  readonly rows: (leftOut?: readonly string[]) => ConnectionRows;
  /**
   * Rows that match if the arguments were `asked` and do not match if they were `but`. Only for a connection over a table. What
   * its fields require is read from `FromClause.given`.
   */
  readonly leftOut: (asked: Args, but: Args) => ConnectionRows;
  /** The condition of a field of the filter, for rows of the same type in another from-clause. Undefined if the field is not given. */
  readonly filtered: (clause: FromClause, name: string) => string | undefined;
  /** Throws the GraphQLErrors of an invalid filter. */
  readonly check: () => void;
  /** A new rowset over these rows. */
  readonly open: (measure: Rowset["measure"]) => Rowset;
  /**
   * Returns the rowset for a part of the connection. It is made once for all aliases of the part. For a connection of Query it is
   * also made once for all aliases of the connection that have the same arguments. Arguments of the page are ignored if the part
   * does not depend on the page.
   */
  readonly share: <Thing>(part: string, dependsOn: "page" | "rows", make: () => Thing) => Thing;
}

/** What a connection is written from. */
export interface Page {
  /** The parent's key. */
  readonly parent: Key;
  /** The rows, in the order shown. */
  readonly rows: readonly number[];
}

/** A field that returns a connection, and the row that the field belongs to (undefined: Query). */
export interface ConnectionField {
  readonly owner: RowAt | undefined;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: FieldDeclaration & { from: "connection" };
  readonly node: FieldNode;
}

/** Opens a connection. Its parts add the rowsets that they need. */
export function openConnection(
  builder: PlanBuilder,
  { owner, definition, declaration, node }: ConnectionField,
): Connection {
  const field = addField(builder, definition, node);
  const connectionType = getNamedType(definition.type);
  const nodesField = isObjectType(connectionType) ? connectionType.getFields()["nodes"] : undefined;
  const nodeType = nodesField && getNamedType(nodesField.type);
  const declared = nodeType && typeDeclaration(nodeType);
  if (!nodeType || !declared) throw new Error(`${connectionType.name} has no nodes of a table`);
  const { table } = declared;
  const source = rowSourceOf(builder, owner, table, declaration, field);
  const { parent } = source;
  const filter = definition.args.find((argument) => argument.name === "filter");

  const rows: Connection["rows"] = (leftOut = []) => {
    const given = without(field.args, leftOut);
    const { call } = declaration;
    const { from } = call && leftOut.length > 0 ? calledWithout(builder, owner, table, call, field, leftOut) : source;
    const clause = createFromClause(table, "t", from(), field.addParameter, given);
    return { fromClause: clause, parent, where: [...source.where, ...conditionsOn(clause)] };
  };

  const types = concreteTypes(builder, table, nodeType);
  /** The conditions of the arguments in `clause.given`. */
  function conditionsOn(clause: FromClause): readonly string[] {
    const { given } = clause;
    const own = parent ? [] : ownRows(types, clause);
    const conditions = [
      ...(declaration.matching ?? []).map((condition) => condition(given, (args) => args, clause)),
      filter && filterCondition(filter.type)(given["filter"], (args) => args["filter"], clause),
    ];
    return [...own, ...conditions.filter((condition) => condition !== undefined)];
  }

  return {
    field,
    page: pageShape(field.args),
    order: orderOf(nodeType.name, declared, field.args, declaration.order),
    nodeType,
    isShared: parent !== undefined && !parent.isUnique,
    filtered(clause, name) {
      const asked = field.args["filter"] as Args | null | undefined;
      if (!filter || asked?.[name] === undefined || asked[name] === null) return undefined;
      const condition = filterCondition(filter.type)({ [name]: asked[name] }, (args) => args["filter"], clause);
      return condition && [...ownRows(types, clause), condition].join(" and ");
    },
    keyOf: parent ? cellIn(parent.rowset, parent.column) : () => undefined,
    rows,
    leftOut(asked, but) {
      const clause = createFromClause(table, "t", source.from(), field.addParameter, { ...field.args, ...asked });
      const other = clause.nested(table, { ...field.args, ...but });
      const conditions = [`${other.column("id")} = ${clause.column("id")}`, ...conditionsOn(other)].join(" and ");
      const isAsked = `exists (select 1 from ${other.from()} where ${conditions} offset 0)`;
      return { fromClause: clause, parent, where: [...source.where, ...conditionsOn(clause), `not ${isAsked}`] };
    },
    check: () => void conditionsOn(createFromClause(table, "t", "", () => "null", field.args)),
    open(measure) {
      const { fromClause: clause, where } = rows();
      const rowset = addRowset(builder, { fromClause: clause, measure, ...(parent && { parent }) });
      rowset.where.push(...where);
      return rowset;
    },
    share(part, dependsOn, make) {
      const connection = owner
        ? `field ${field.index}`
        : field.argumentsKey(dependsOn === "page" ? [] : argumentsOfPage);
      return share(builder, `${part} of ${connection}`, make);
    },
  };
}

/** Writes the count that a rowset has for the parent of a page. */
export function countWriter({ index }: Rowset): Slot<Page>["write"] {
  return (answer, { parent }) => {
    const [row] = rowsOf(answer, index, parent);
    return (row === undefined ? undefined : answer.rowsets[index]?.columns[0]?.[row]) ?? "0";
  };
}
