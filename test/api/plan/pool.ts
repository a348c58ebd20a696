// What the made-up world has to ask about: its ids and cursors as the server gives them, and words that are in it, or not.
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { fold } from "../../../src/text/fold.js";
import { cursorsOf } from "./arguments.js";
import type { AskBoth } from "./asking.js";
import type { Pool } from "./leaf-values.js";

const words: Omit<Pool, "ids" | "slugsOf" | "cursors" | "types"> = {
  slugs: [
    ...["azure", "beige", "coral", "union", "pact-of-streams", "treaty-of-streams", "visit"],
    ...["ada-one", "minister", "rivers", "first-article", "nowhere"],
  ],
  parties: ["azure", "beige", "coral", "union", "dun", "ebene", "pact-of-streams", "nowhere"],
  codes: ["az", "AZU", "BE", "XX"],
  texts: [
    "irmak",
    "IRMAK",
    "coral",
    "korals",
    "streams treaty",
    "izmir",
    "ali one",
    "bora iki junior",
    "o",
    "a",
    "...",
    "",
  ],
  schemes: ["COW", "ISO3166-1", "WIKIDATA", "NONE"],
  values: ["1", "AZ", "Q7", "none"],
  locators: ["¶1", "headline", "row 12", "¶99"],
  days: [
    ...["2024-06-19", "2024-06-30", "2012-03-01", "2020-06-15", "2025-01-01", "2010-06-01", "1991-01-01"],
    ...["1950-05-31", "0001-01-01", "2030-12-31"],
  ],
};

/** The texts that are searched for, folded. */
export const searchedTexts = words.texts.map(fold);

/** Lists that hang on things alone, and where those things are listed. */
const nested = {
  timeline: "countries",
  members: "alliances",
  parties: "agreements",
  actions: "agreements",
  participants: "events",
} as const;

interface Listed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id?: string } }[];
}

/** A pool without cursors: those of a world whose data breaks promises stand for places in orders that are broken too. */
export async function fillPoolWithoutCursors(schema: GraphQLSchema, askBoth: AskBoth): Promise<Pool> {
  const lists = listsOf(schema);
  const data = await askBoth(`{ ${lists.map(({ name }) => `${name}(first: 100) { nodes { id } }`).join(" ")} }`);
  const ids = lists.flatMap(({ name }) => (data[name] as { nodes: { id: string }[] }).nodes.map(({ id }) => id));
  return { ...words, ids, slugsOf: slugsIn(ids), cursors: new Map(), types: Object.keys(schema.getTypeMap()) };
}

/** The lists of Query that can be asked for with nothing said. */
const listsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ type, args }) => String(type).endsWith("Connection!") && !args.some(isRequiredArgument),
  );

/** What things of several types are. */
const interfaces: readonly (readonly [string, readonly string[]])[] = [
  ["Party", ["Country", "Organization"]],
  ["Group", ["Alliance", "Organization"]],
];

/** What names the things with these ids, by their types; Party and Group have those of all of their types. */
function slugsIn(ids: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const slugs = new Map<string, string[]>();
  for (const id of ids) {
    const [type = "", slug = ""] = Buffer.from(id, "base64url").toString().split(":");
    const of = [type, ...interfaces.filter(([, types]) => types.includes(type)).map(([name]) => name)];
    for (const one of of) slugs.set(one, [...(slugs.get(one) ?? []), slug]);
  }
  return slugs;
}

/** Fills the pool by asking for every list in every order. */
export async function fillPool(schema: GraphQLSchema, askBoth: AskBoth): Promise<Pool> {
  const root = schema.getQueryType()?.getFields() ?? {};
  const ids = new Set([Buffer.from("Country:atlantis").toString("base64url")]);
  const cursors = new Map<string, readonly string[]>();

  async function read(field: GraphQLField<unknown, unknown>, outer: string | undefined): Promise<void> {
    const node = { participants: "role", timeline: "kind" }[field.name] ?? "id";
    for (const order of [undefined, ...ordersOf(field)]) {
      const args = order ? `(first: 100, orderBy: { by: ${order.by}, direction: ${order.direction} })` : "";
      const list = `${field.name}${args} { edges { cursor node { ${node} } } }`;
      const data = await askBoth(outer === undefined ? `{ ${list} }` : `{ ${outer} { nodes { ${list} } } }`);
      const parents = outer === undefined ? [data] : (data[outer] as { nodes: Record<string, unknown>[] }).nodes;
      const edges = parents.flatMap((parent) => (parent[field.name] as Listed).edges);
      edges.forEach(({ node: { id } }) => id !== undefined && ids.add(id));
      cursors.set(cursorsOf(field, order), [...new Set(edges.map(({ cursor }) => cursor))]);
    }
  }

  for (const field of listsOf(schema)) await read(field, undefined);
  for (const [name, outer] of Object.entries(nested)) {
    const thing = getNamedType(root[outer]?.type)?.name.replace(/Connection$/, "") ?? "";
    const field = (schema.getType(thing) as unknown as { getFields(): typeof root }).getFields()[name];
    if (!field) throw new Error(`${thing} has no ${name}`);
    await read(field, outer);
  }
  return { ...words, ids: [...ids], slugsOf: slugsIn(ids), cursors, types: Object.keys(schema.getTypeMap()) };
}

function ordersOf(field: GraphQLField<unknown, unknown>) {
  const order = getNamedType(field.args.find(({ name }) => name === "orderBy")?.type);
  const by = isInputObjectType(order) ? getNamedType(order.getFields()["by"]?.type) : undefined;
  const names = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
  return names.flatMap((by) => [
    { by, direction: "ASC" },
    { by, direction: "DESC" },
  ]);
}
