import { getNamedType, isAbstractType } from "graphql";
import { clientError } from "../../errors.js";
import { rowsOf } from "../answer.js";
import { currentIdentity } from "../current-slug.js";
import { typeDeclaration } from "../declaration.js";
import { createFromClause, quoted, type Args } from "../from-clause.js";
import { decodeId, type GlobalId } from "../global-id.js";
import { jsonOf } from "../json.js";
import { addField, addRowset, ownRows, type PlanBuilder } from "../plan-builder.js";
import type { Writer } from "../rowset.js";
import { listCost, objectCost, withLists } from "./cost.js";
import type { FieldKind, FieldToPlan } from "./kind.js";

/** The maximum number of ids for `nodes`. */
export const maxIds = 100;

/** The row that a global id names. */
export const node: FieldKind<"node", undefined> = {
  plan: rowsOfIds,
  cost: ({ types }, below) => withLists(types.length, objectCost(below)),
};

/** The rows that global ids name. */
export const nodes: FieldKind<"nodes", undefined> = {
  plan: rowsOfIds,
  cost: ({ types, args }, below) => withLists(types.length, listCost(idsOf(args()).length, below)),
};

/**
 * Reads a rowset for each type that has ids. The types of the ids are not known before the request, and a rowset without ids
 * costs very little.
 */
function rowsOfIds<Name extends "node" | "nodes">(
  builder: PlanBuilder,
  { definition, nodes, node }: FieldToPlan<Name, undefined>,
): Writer {
  const field = addField(builder, definition, node);
  const returned = getNamedType(definition.type);
  if (!isAbstractType(returned)) throw new Error(`${returned.name} is no interface`);
  const types = builder.operation.schema.getPossibleTypes(returned);
  const idsIn = decoder(new Set(types.map((type) => type.name)));

  const writers = new Map(
    types.map((type) => {
      const declared = typeDeclaration(type);
      if (!declared) throw new Error(`${type.name} is a Node of no table`);
      const { table, identity } = declared;
      const own = (args: Args) => idsIn(args).flatMap((id) => (id.typename === type.name ? [id.identity] : []));
      // By the identity in the request: after a merge the row can have another one.
      const asked = `unnest(${field.addParameter(own)}::text[]) a("id")`;
      const is = currentIdentity(table, identity, `a."id"`);
      const start = `${asked} join ${quoted(table)} t on t.${quoted(identity)} = ${is}`;
      const fromClause = createFromClause(table, "t", start, field.addParameter);
      const rowset = addRowset(builder, { fromClause, measure: "rows", key: `a."id"` });
      rowset.where.push(...ownRows([type], fromClause));
      const write = builder.writeObjects({ rowset, table, path: "" }, type, nodes);
      return [type.name, { rowset: rowset.index, write }] as const;
    }),
  );

  return (answer) => {
    const args = answer.args[field.index] ?? {};
    const found = idsIn(args).map(({ typename, identity }) => {
      const writer = writers.get(typename);
      const [row] = writer ? rowsOf(answer, writer.rowset, jsonOf(identity)) : [];
      return writer && row !== undefined ? writer.write(answer, row) : "null";
    });
    return "ids" in args ? `[${found.join(",")}]` : (found[0] ?? "null");
  };
}

/** Reads the ids from a field's arguments, once for each request. Throws TOO_MANY_IDS and BAD_ID. */
function decoder(typenames: ReadonlySet<string>): (args: Args) => readonly GlobalId[] {
  const known = new WeakMap<Args, readonly GlobalId[]>();
  return (args) => {
    const decoded = known.get(args) ?? decode(args, typenames);
    known.set(args, decoded);
    return decoded;
  };
}

/** The ids in the arguments of `node` or `nodes`. */
const idsOf = ({ id, ids = [id] }: Args) => ids as readonly unknown[]; // a list, by the schema

function decode(args: Args, typenames: ReadonlySet<string>): readonly GlobalId[] {
  const given = idsOf(args);
  if (given.length > maxIds)
    throw clientError(
      "TOO_MANY_IDS",
      `\`nodes\` takes at most ${maxIds} ids, got ${given.length}: send several operations`,
    );
  return given.map((one) => decodeId(one, typenames));
}
