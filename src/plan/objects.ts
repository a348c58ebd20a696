import { getNamedType, type FieldNode, type GraphQLField, type GraphQLObjectType } from "graphql";
import { acrossRowsReader } from "./across-rows.js";
import {
  cell,
  cellOf,
  concreteTypes,
  addField,
  type PlanBuilder,
  type RowAt,
  type WriteObjects,
} from "./plan-builder.js";
import { absent, completed, computed, leaf } from "./complete.js";
import { connectionWriter } from "./connection.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { encodeId } from "./global-id.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { listWriter } from "./list.js";
import type { Answer, Reader, Rowset, Writer } from "./rowset.js";
import { collectFields, isTypename, selectionsOf } from "./select.js";
import { ifPresent, oneOfWriter, oneWriter } from "./to-one.js";

/** What writes a field that was planned before. */
interface Made {
  readonly declaration: FieldDeclaration;
  readonly row: RowAt;
  readonly nodes: readonly FieldNode[];
  readonly write: Writer;
}

/** How a plan writes the objects of a type from a row: see WriteObjects. */
export function objectWriters(builder: PlanBuilder): WriteObjects {
  const writeObjects: WriteObjects = (row, type, nodes) => {
    const types = concreteTypes(builder, row.table, type);
    const writers = new Map(types.map((one) => [jsonOf(whenOf(one)), objectOf(slotsOf(row, one, nodes), one.name)]));
    const [only] = writers.values();
    if (types.length === 1 && only) return only;
    const discriminator = types.map((one) => typeDeclaration(one)?.when?.column).find((column) => column !== undefined);
    if (discriminator === undefined) throw new Error(`nothing tells the types of ${type.name} apart`);
    const is = cell(row, discriminator);
    return (answer, place) => writers.get(is(answer, place))?.(answer, place) ?? absent(answer);
  };

  function slotsOf(row: RowAt, type: GraphQLObjectType, nodes: readonly FieldNode[]): Slot<number>[] {
    const fields = collectFields(builder.operation, type, selectionsOf(nodes));
    return [...fields].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [{ key, write: isTypename(first) ? () => jsonOf(type.name) : fieldWriter(row, type, same, first) }];
    });
  }

  // Types that share a table share the fields of their interface: one declaration, the same nodes, so the same rowsets.
  const made = new Map<FieldNode, Map<Rowset, Made[]>>();

  function fieldWriter(row: RowAt, type: GraphQLObjectType, nodes: readonly FieldNode[], node: FieldNode): Writer {
    const definition = type.getFields()[node.name.value];
    const declaration = definition && fieldDeclaration(definition);
    if (!definition || !declaration) throw new Error(`${type.name}.${node.name.value} declares no source`);
    if (declaration.from === "id") return idWriter(row, type);
    const ofNode = made.get(node) ?? new Map<Rowset, Made[]>();
    const alike = ofNode.get(row.rowset) ?? [];
    const known = alike.find(
      (other) => other.declaration === declaration && isSamePlace(other.row, row) && isSameList(other.nodes, nodes),
    );
    if (known) return known.write;
    const write = newWriter(row, definition, declaration, nodes, node);
    alike.push({ declaration, row, nodes, write });
    made.set(node, ofNode.set(row.rowset, alike));
    return write;
  }

  function newWriter(
    row: RowAt,
    definition: GraphQLField<unknown, unknown>,
    declaration: FieldDeclaration,
    nodes: readonly FieldNode[],
    node: FieldNode,
  ): Writer {
    const { type } = definition;
    switch (declaration.from) {
      case "column":
        return leaf(cell(row, declaration.path), type);
      case "choice":
        return leaf(choiceReader(row, declaration.path(addField(builder, definition, node).args)), type);
      case "among":
        return computed(acrossRowsReader(row, declaration), type);
      case "columns":
        return computed(valueReader(row, declaration, addField(builder, definition, node).index), type);
      default:
        return completed(compositeWriter(row, definition, declaration, nodes, node), type);
    }
  }

  function compositeWriter(
    row: RowAt,
    definition: GraphQLField<unknown, unknown>,
    declaration: FieldDeclaration,
    nodes: readonly FieldNode[],
    node: FieldNode,
  ): Writer {
    const type = getNamedType(definition.type);
    switch (declaration.from) {
      case "record":
        return ifPresent(
          row,
          declaration.present,
          writeObjects({ ...row, path: row.path + declaration.prefix }, type, nodes),
        );
      case "one":
        return oneWriter(writeObjects, row, declaration.relation, type, nodes);
      case "oneOf":
        return oneOfWriter(builder, writeObjects, row, declaration.relations, type, nodes);
      case "list":
        return listWriter(builder, writeObjects, { row, definition, declaration, nodes, node });
      case "connection":
        return connectionWriter(builder, writeObjects, { row, definition, declaration, nodes, node });
      default:
        throw new Error(`${definition.name} declares "${declaration.from}", which is for Query alone`);
    }
  }

  return writeObjects;
}

const isSamePlace = (one: RowAt, other: RowAt): boolean => one.rowset === other.rowset && one.path === other.path;

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place]);

const whenOf = (type: GraphQLObjectType): string => typeDeclaration(type)?.when?.is ?? "";

function idWriter(row: RowAt, type: GraphQLObjectType): Writer {
  const identity = typeDeclaration(type)?.identity;
  if (identity === undefined) throw new Error(`${type.name} has an id but no table`);
  const read = cell(row, identity);
  return (answer, place) => jsonOf(encodeId(type.name, String(JSON.parse(read(answer, place)))));
}

function choiceReader(row: RowAt, chosen: string | readonly string[]): Reader {
  if (typeof chosen === "string") return cell(row, chosen);
  const columns = chosen.map((path) => row.rowset.fromClause.column(row.path + path));
  return cellOf(row.rowset, `coalesce(${columns.join(", ")})`);
}

function valueReader(
  row: RowAt,
  declaration: FieldDeclaration & { from: "columns" },
  field: number,
): (answer: Answer, row: number) => unknown {
  const cells = declaration.paths.map((path) => cell(row, path));
  return (answer, place) =>
    declaration.value(
      cells.map((read) => JSON.parse(read(answer, place)) as unknown),
      answer.args[field] ?? {},
    );
}
