import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** A field that leads from one type to another. */
export interface Way {
  readonly from: string;
  readonly field: string;
  readonly to: string;
}

/** The types that have ids, in an order that puts connected types side by side, and the links between them. */
export interface TypeGraph {
  readonly types: readonly string[];
  readonly ways: readonly Way[];
}

/** A connection counts as the type of its nodes, an interface or union as each of its types. */
export function typeGraph(schema: GraphQLSchema): TypeGraph {
  const node = schema.getType("Node");
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node) : [];
  const ways = types
    .flatMap((type) => waysFrom(schema, type))
    .filter(({ to }) => types.some(({ name }) => name === to));
  return {
    types: sideBySide(
      types.map(({ name }) => name),
      ways,
    ),
    ways,
  };
}

function waysFrom(schema: GraphQLSchema, type: GraphQLObjectType): Way[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const returned = itemOf(getNamedType(field.type));
    const reached = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned];
    return reached.map(({ name }) => ({ from: type.name, field: field.name, to: name }));
  });
}

/** The node type of a connection. Any other type is returned unchanged. */
export function itemOf(type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type) || !type.name.endsWith("Connection")) return type;
  const nodes = type.getFields()["nodes"];
  return nodes ? getNamedType(nodes.type) : type;
}

/** Begins with the type that has most links, then repeatedly takes the type with most links to the last few. */
function sideBySide(types: readonly string[], ways: readonly Way[]): readonly string[] {
  const between = (one: string, other: string) =>
    ways.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one)).length;
  const left = new Set(types);
  const order: string[] = [];
  while (left.size > 0) {
    const near = order.length > 0 ? order.slice(-3) : types;
    const strength = (type: string) => near.reduce((total, other) => total + between(type, other), 0);
    const next = [...left].reduce((best, type) => (strength(type) > strength(best) ? type : best));
    order.push(next);
    left.delete(next);
  }
  return order;
}
