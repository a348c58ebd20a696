// Arguments at random: pages from either end and from cursors, filters, orders, days.
import { getNamedType, isEnumType, isInputObjectType, isRequiredArgument, type GraphQLField } from "graphql";
import type { Drawing } from "./drawing.js";
import type { InputValues, Position } from "./input-values.js";
import type { Pool } from "./leaf-values.js";

/** How much an operation may ask. */
export interface Manner {
  /** Neither filters nor orders, nor what else the database compares with values that may be broken. */
  readonly plain: boolean;
}

const compared = new Set(["filter", "orderBy", "asOf", "during", "certainty", "role", "from", "to", "after", "before"]);
const paging = new Set(["first", "last", "after", "before", "orderBy"]);

/** Names the cursors of a list in an order; without one, those of the order that the field has of its own. */
export const cursorsOf = (field: { name: string; type: unknown }, order?: { by: string; direction: string }): string =>
  order ? `${String(field.type)} ${order.by} ${order.direction}` : field.name;

/** Draws the arguments of fields, as text. */
export function argumentsOf(
  { choose, chance }: Drawing,
  values: InputValues,
  pool: Pool,
  manner: Manner,
  spoil: () => boolean,
) {
  function page(field: GraphQLField<unknown, unknown>): string[] {
    const backward = chance(30);
    const position = (name: string) => field.args.find((argument) => argument.name === name) as Position; // all lists have them
    const sized = (name: string) => `${name}: ${values.text(position(name))}`;
    const size = chance(10) ? [] : [sized(backward ? "last" : "first")];
    if (manner.plain) return size;
    const contradiction = spoil() ? [sized(backward ? "first" : "last")] : [];

    const by = orders(field)?.getValues() ?? [];
    const order = chance(25) && by.length > 0 ? { by: choose(by).name, direction: choose(["ASC", "DESC"]) } : undefined;
    const cursors = pool.cursors.get(cursorsOf(field, order)) ?? [];
    if (!chance(30) || cursors.length === 0) {
      return [
        ...size,
        ...contradiction,
        ...(by.length > 0 && chance(40) ? [`orderBy: ${values.text(position("orderBy"))}`] : []),
      ];
    }
    const name = backward ? "before" : "after";
    const wrong = spoil();
    const cursor = values.text(position(name), () => {
      return choose(
        wrong ? ["nonsense", "", ...[...pool.cursors.values()].flatMap(([first]) => first ?? [])] : cursors,
      );
    });
    const ordered = order ? [`orderBy: { by: ${order.by}, direction: ${order.direction} }`] : [];
    return [...size, ...contradiction, ...ordered, `${name}: ${cursor}`];
  }

  /** The enum that the field's orders are of; undefined where it takes none. */
  /** The enum that the field's orders are of; undefined where it has but one. */
  function orders(field: GraphQLField<unknown, unknown>) {
    const type = field.args.find(({ name }) => name === "orderBy")?.type;
    if (!type) return undefined; // it has one of its own
    const named = getNamedType(type);
    const by = isInputObjectType(named) ? named.getFields()["by"]?.type : undefined;
    const found = by && getNamedType(by);
    return isEnumType(found) ? found : undefined;
  }

  return (field: GraphQLField<unknown, unknown>): string => {
    const isList = field.args.some(({ name }) => name === "after");
    const others = field.args
      .filter(({ name }) => !(isList && paging.has(name)))
      .filter(
        (argument) => isRequiredArgument(argument) || (!(manner.plain && compared.has(argument.name)) && chance(35)),
      )
      .map((argument) => {
        const slugs = argument.name === "slug" ? pool.slugsOf.get(String(field.type)) : undefined;
        const isRight = slugs !== undefined && chance(80);
        return `${argument.name}: ${isRight ? values.text(argument, () => choose(slugs)) : values.text(argument)}`;
      });
    const all = [...(isList ? page(field) : []), ...others];
    return all.length > 0 ? `(${all.join(", ")})` : "";
  };
}
