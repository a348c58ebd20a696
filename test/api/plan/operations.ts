// Operations at random over the whole schema: any selection of fields, fragments, aliases and arguments that a client can write.
import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** What arguments of text are taken from. */
export interface Pool {
  readonly slugs: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

/** Left out: ids and cursors, which the oracle does not know, and the time of the last change. */
const leftOut = new Set([
  "id",
  "node",
  "nodes",
  "about",
  "cursor",
  "startCursor",
  "endCursor",
  "after",
  "before",
  "last",
]);

/** Operations that select at most `depth` levels of things. */
export function operations(schema: GraphQLSchema, pool: Pool, depth: number): fc.Arbitrary<string> {
  return fc.gen().map((take) => {
    let aliases = 0;

    // Places are drawn, not values: what is drawn is compared whole, and parts of a schema refer to each other in circles.
    function choose<Value>(values: readonly Value[]): Value {
      return values[take(fc.nat, { max: values.length - 1 })] as Value; // never empty
    }
    function some<Value>(values: readonly Value[], most: number): readonly Value[] {
      const places = take(fc.subarray<number>, [...values.keys()], {
        minLength: 1,
        maxLength: Math.min(most, values.length),
      });
      return places.map((place) => values[place] as Value); // places of its own
    }
    const rarely = (): boolean => choose([false, false, false, true]);

    function selection(type: GraphQLNamedType, left: number): string {
      const parts = isObjectType(type) || "getFields" in type ? fields(type as GraphQLObjectType, left) : [];
      if (isAbstractType(type)) {
        for (const possible of some(schema.getPossibleTypes(type), 2))
          parts.push(`... on ${possible.name} ${selection(possible, left)}`);
      }
      if (rarely()) parts.push("__typename");
      if (rarely()) parts.push(`... @skip(if: ${choose(["true", "false"])}) ${plain(type)}`);
      return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
    }

    /** A selection that any type answers, under an alias of its own. */
    const plain = (type: GraphQLNamedType): string =>
      `{ a${aliases++}: __typename ${type.name === "Query" ? "" : "__typename"} }`;

    function fields(type: GraphQLObjectType, left: number): string[] {
      const possible = Object.values(type.getFields()).filter((field) => {
        return (
          !(leftOut.has(field.name) && !isConnectionPart(type, field)) &&
          (left > 0 || isLeafType(getNamedType(field.type)))
        );
      });
      return possible.length === 0
        ? []
        : some(possible, type.name.endsWith("Connection") ? 3 : 4).map((field) => fieldText(field, left));
    }

    function fieldText(field: GraphQLField<unknown, unknown>, left: number): string {
      const type = getNamedType(field.type);
      // Connections, edges and page info are no things of their own.
      const below = /(Connection|Edge|PageInfo)$/.test(type.name) ? left : left - 1;
      const inner = isLeafType(type) ? "" : ` ${selection(type, below)}`;
      return `a${aliases++}: ${field.name}${argumentsText(field.args)}${inner}`;
    }

    function argumentsText(args: readonly GraphQLArgument[]): string {
      const texts = args
        .filter(({ name }) => !leftOut.has(name))
        .filter((argument) => isRequiredArgument(argument) || choose([false, true]))
        .map((argument) =>
          argument.name === "first" ? page() : `${argument.name}: ${value(argument.name, argument.type, 2)}`,
        );
      // Every list is bounded, so that operations stay within the limits on rows.
      if (args.some(({ name }) => name === "first") && !texts.some((text) => /^(first|last):/.test(text)))
        texts.push("first: 3");
      return texts.length > 0 ? `(${texts.join(", ")})` : "";
    }

    const page = (): string => `${choose(["first", "last"])}: ${choose([0, 1, 2, 3])}`;

    function value(name: string, type: GraphQLInputType, left: number): string {
      const nullable = getNullableType(type);
      if (isListType(nullable)) {
        const length = choose([0, 1, 1, 2]);
        return `[${Array.from({ length }, () => value(name, nullable.ofType, left - 1)).join(", ")}]`;
      }
      const named = getNamedType(nullable);
      if (isEnumType(named)) return choose(named.getValues()).name;
      if (isInputObjectType(named)) {
        const own = Object.values(named.getFields());
        const required = own.filter(isRequiredInputField);
        const optional = own.filter(
          (field) => !required.includes(field) && (left > 0 || isLeafType(getNamedType(field.type))),
        );
        const given = optional.length === 0 || (left <= 0 && rarely()) ? [] : some(optional, 2);
        return `{ ${[...required, ...given].map((field) => `${field.name}: ${value(field.name, field.type, left - 1)}`).join(", ")} }`;
      }
      if (named.name === "Boolean") return choose(["true", "false"]);
      if (named.name === "Date") return JSON.stringify(choose(pool.days));
      if (name === "code") return JSON.stringify(choose(pool.codes));
      return JSON.stringify(choose(name === "text" ? pool.texts : pool.slugs));
    }

    const query = schema.getQueryType();
    if (!query) throw new Error("the schema has no Query");
    return selection(query, depth);
  });
}

const isConnectionPart = (type: GraphQLNamedType, field: { name: string }): boolean =>
  (field.name === "nodes" && type.name.endsWith("Connection")) ||
  (field.name === "node" && type.name.endsWith("Edge")) ||
  (field.name === "about" && type.name !== "Query");
