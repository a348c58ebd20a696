import { getNamedType, isLeafType, type FieldNode, type GraphQLObjectType } from "graphql";
import { absent, completed } from "./complete.js";
import { fieldDeclaration, typeDeclaration, type FieldDeclaration } from "./declaration.js";
import { jsonOf, objectOf, type Slot } from "./json.js";
import { planRowField } from "./kinds/kinds.js";
import { cell, concreteTypes, type PlanBuilder, type RowAt, type WriteObjects } from "./plan-builder.js";
import type { Rowset, Writer } from "./rowset.js";
import { collectFields, isTypename, selectionsOf } from "./select.js";

/** Writes the objects of a type that was planned before. */
interface Made {
  readonly declaration: FieldDeclaration;
  readonly row: RowAt;
  readonly nodes: readonly FieldNode[];
  readonly write: Writer;
}

/** How a plan writes the objects of a type from a row: see WriteObjects. */
export function objectWriters(builder: PlanBuilder): WriteObjects {
  function slotsOf(row: RowAt, type: GraphQLObjectType, nodes: readonly FieldNode[]): Slot<number>[] {
    const fields = collectFields(builder.operation, type, selectionsOf(nodes));
    return [...fields].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [{ key, write: isTypename(first) ? () => jsonOf(type.name) : fieldWriter(row, type, same, first) }];
    });
  }

  // Types that share a table share the fields of their interface: one declaration and the same nodes, so the same rowsets.
  const made = new Map<FieldNode, Map<Rowset, Made[]>>();

  function fieldWriter(
    owner: RowAt,
    ownerType: GraphQLObjectType,
    nodes: readonly FieldNode[],
    node: FieldNode,
  ): Writer {
    const definition = ownerType.getFields()[node.name.value];
    const declaration = definition && fieldDeclaration(definition);
    if (!definition || !declaration) throw new Error(`${ownerType.name}.${node.name.value} declares no source`);
    const ofNode = made.get(node) ?? new Map<Rowset, Made[]>();
    const alike = ofNode.get(owner.rowset) ?? [];
    const known = alike.find(
      (other) => other.declaration === declaration && isSamePlace(other.row, owner) && isSameList(other.nodes, nodes),
    );
    if (known) return known.write;
    const planned = planRowField(builder, { owner, ownerType, definition, declaration, nodes, node });
    const write = isLeafType(getNamedType(definition.type)) ? planned : completed(planned, definition.type);
    // An id differs by type.
    if (declaration.from !== "id") alike.push({ declaration, row: owner, nodes, write });
    made.set(node, ofNode.set(owner.rowset, alike));
    return write;
  }

  return (row, type, nodes) => {
    const types = concreteTypes(builder, row.table, type);
    const writers = new Map(types.map((one) => [jsonOf(whenOf(one)), objectOf(slotsOf(row, one, nodes), one.name)]));
    const [only] = writers.values();
    if (types.length === 1 && only) return only;
    const discriminator = types.map((one) => typeDeclaration(one)?.when?.column).find((column) => column !== undefined);
    if (discriminator === undefined) throw new Error(`nothing tells the types of ${type.name} apart`);
    const is = cell(row, discriminator);
    return (answer, place) => writers.get(is(answer, place))?.(answer, place) ?? absent(answer);
  };
}

const isSamePlace = (one: RowAt, other: RowAt): boolean => one.rowset === other.rowset && one.path === other.path;

const isSameList = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, place) => item === other[place]);

const whenOf = (type: GraphQLObjectType): string => typeDeclaration(type)?.when?.is ?? "";
