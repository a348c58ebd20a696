// Selections at random: fields under their own names, others' names and none, merged under one key, in fragments inline and named.
import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Drawing } from "./drawing.js";
import { absorb, entryAt, isMergeable, type Scope } from "./response-keys.js";

/** A named fragment. */
export interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly text: string;
  readonly scope: Scope;
}

/** Draws the rest of what stands in a selection. */
export interface Parts {
  args(field: GraphQLField<unknown, unknown>): string;
  /** Directives, with a space before, or nothing. */
  directives(): string;
}

/** Names that objects have of their own. */
const odd = ["constructor", "__proto__", "toString", "length"];

/** Draws selection sets of one document; `budget` bounds the things that all of them select. */
export function createSelections(schema: GraphQLSchema, { choose, chance }: Drawing, parts: Parts, budget: number) {
  const fragments: Fragment[] = [];
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith("__"),
  );
  const overlapping = new Map(
    composites.map((type) => [type.name, composites.filter((one) => doTypesOverlap(schema, type, one))]),
  );
  const branches = (type: GraphQLCompositeType) => overlapping.get(type.name) ?? [type];
  let made = 0;
  let left = budget;

  function selectionSet(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    const count = choose(depth > 4 ? [1, 2] : [2, 1, 3, 4]);
    const texts = Array.from({ length: count }, () => part(type, depth, scope)).filter((text) => text !== "");
    return `{ ${texts.length > 0 ? texts.join(" ") : typename(scope)} }`;
  }

  function part(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    if (isUnionType(type) || chance(22)) return fragment(type, depth, scope);
    if (chance(8)) return typename(scope);
    if (type === schema.getQueryType() && chance(3))
      return field(choose([TypeMetaFieldDef, SchemaMetaFieldDef]), [], 3, scope);
    const own = Object.values(type.getFields());
    // What is below the last level, or beyond the budget, is leaves.
    const possible = own.filter(({ type: returned }) => (depth > 0 && left > 0) || isLeafType(getNamedType(returned)));
    const things = possible.filter(({ type: returned }) => !isLeafType(getNamedType(returned)));
    if (possible.length === 0) return typename(scope);
    return field(choose(things.length > 0 && chance(45) ? things : possible), own, depth, scope);
  }

  function typename(scope: Scope): string {
    const key = choose(["__typename", "__typename", `a${made++}`]);
    entryAt(scope, key, { name: "__typename", args: "", type: "String!" });
    return key === "__typename" ? key : `${key}: __typename`;
  }

  function field(
    definition: GraphQLField<unknown, unknown>,
    siblings: readonly GraphQLField<unknown, unknown>[],
    depth: number,
    scope: Scope,
  ): string {
    const { name } = definition;
    const type = String(definition.type);
    const same = [...scope].filter(([, entry]) => entry.name === name && entry.type === type);
    const [wanted, known] = same.length > 0 && chance(35) ? choose(same) : [alias(name, siblings)];
    const args = known ? known.args : parts.args(definition);
    const fresh = { name, args, type };
    const key = entryAt(scope, wanted, fresh) ? wanted : `a${made++}`;
    const entry = entryAt(scope, key, fresh);
    const returned = getNamedType(definition.type);
    const head = `${key === name ? name : `${key}: ${name}`}${args}${parts.directives()}`;
    if (!isCompositeType(returned) || !entry) return head;
    left--;
    // Connections, edges and page info are no things of their own.
    const below = /(Connection|Count|Edge|PageInfo)$/.test(returned.name) ? depth : depth - 1;
    const text = `${head} ${selectionSet(returned, below, entry.inner)}`;
    // The same list again, with other arguments and another selection.
    return definition.args.length > 0 && left > 0 && chance(10)
      ? `${text} ${field(definition, [], depth, scope)}`
      : text;
  }

  function alias(name: string, siblings: readonly { name: string }[]): string {
    if (chance(50)) return name;
    if (siblings.length > 0 && chance(50)) return choose(siblings).name;
    return chance(5) ? choose(odd) : `a${made++}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number, scope: Scope): string {
    if (chance(20)) return split(type, scope);
    const known = fragments.filter(({ on, scope: other }) => branches(type).includes(on) && isMergeable(scope, other));
    if (known.length > 0 && chance(50)) return spread(choose(known), scope);
    const on = choose([type, ...branches(type)]);
    if (!chance(40)) {
      const condition = on === type && chance(40) ? "" : ` on ${on.name}`;
      return `...${condition}${parts.directives()} ${selectionSet(on, depth, scope)}`;
    }
    const own: Scope = new Map();
    const text = selectionSet(on, Math.min(depth, 2), own);
    const named = { name: `F${fragments.length}`, on, text, scope: own };
    fragments.push(named);
    return isMergeable(scope, own) ? spread(named, scope) : "";
  }

  function spread(named: Fragment, scope: Scope): string {
    absorb(scope, named.scope);
    return `...${named.name}${parts.directives()}`;
  }

  /** One key that is another field for each of two types. */
  function split(type: GraphQLCompositeType, scope: Scope): string {
    const leaves = branches(type)
      .filter((one): one is GraphQLObjectType => isObjectType(one))
      .map((on) => ({ on, fields: Object.values(on.getFields()).filter((one) => String(one.type) === "String!") }))
      .filter(({ fields }) => fields.length > 0);
    const key = `a${made++}`;
    entryAt(scope, key, { name: "", args: "", type: "String!" });
    const texts = [...new Set([choose([undefined, ...leaves]), choose([undefined, ...leaves])])].flatMap((one) => {
      const chosen = one && choose(one.fields);
      return one && chosen ? [`... on ${one.on.name} { ${key}: ${chosen.name}${parts.args(chosen)} }`] : [];
    });
    return texts.join(" ");
  }

  return { selectionSet, fragments };
}
