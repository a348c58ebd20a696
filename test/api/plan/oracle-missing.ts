// What the oracle lacks to answer operations on the schema. Operations at random find it too, but not in every run.
import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from "graphql";
import type { Row } from "./oracle-days.js";

type Knows = (type: string, name: string) => boolean;

const combining = ["and", "or", "not"];

/** The filters, orders, fields and types that are missing, and where to add each. `typenames` are the types of the world's rows. */
export function missingIn(
  schema: GraphQLSchema,
  typenames: ReadonlyMap<Row, string>,
  knows: Readonly<Record<"filter" | "order" | "field", Knows>>,
): string[] {
  const rows = new Map([...typenames].map(([row, type]) => [type, row]));
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const [, kept = ""] = /^(\w+)(?:Filter|OrderBy)$/.exec(type.name) ?? [];
    if (isInputObjectType(type) && "and" in type.getFields()) {
      return Object.keys(type.getFields())
        .filter((name) => !combining.includes(name) && !knows.filter(kept, name))
        .map((name) => `${type.name}.${name}: add what it means to \`tests\` in oracle-filters.ts`);
    }
    if (isEnumType(type) && kept !== "") {
      return type
        .getValues()
        .filter(({ name }) => !knows.order(kept, name))
        .map(
          ({ name }) =>
            `${type.name}.${name}: add what it sorts by to \`createOrders\` in oracle-filters.ts, and if that is a day that can be null, its name to \`oneWay\` in oracle-pages.ts`,
        );
    }
    if (!isObjectType(type)) return [];
    const row = type === schema.getQueryType() ? {} : rows.get(type.name);
    if (!row) {
      if (!type.getInterfaces().some(({ name }) => name === "Node")) return [];
      return [
        `${type.name}: make some in test/support/made-up-world.ts, read them in world-rows.ts, \`tag\` them in oracle.ts`,
      ];
    }
    return Object.keys(type.getFields())
      .filter((name) => !knows.field(type.name, name) && !(name in row))
      .map((name) => `${type.name}.${name}: add how it is answered to \`resolvers\` in oracle.ts`);
  });
}
