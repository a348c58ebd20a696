import { Field, InputType, registerEnumType, type ClassType } from "type-graphql";
import type { SortTerm } from "../../plan/declaration.js";

/** Sort direction. */
export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Sort direction. Items without a value for the sort key come last in both directions.",
  valuesConfig: {
    ASC: {
      description: "Ascending: the smallest number, earliest date, first letter or first enum value comes first.",
    },
    DESC: { description: "Descending: the largest number, latest date, last letter or last enum value comes first." },
  },
});

/** The sort orders of a type: their terms for the plan, and the input that selects one. */
export interface Orders<Name extends string> {
  readonly terms: Readonly<Record<Name, readonly SortTerm[]>>;
  readonly input: ClassType;
}

/** Makes the sort orders of a type. Their names become an enum. */
export function ordersOf<Name extends string>(
  typename: string,
  orders: Readonly<Record<Name, { by: readonly SortTerm[]; description: string }>>,
): Orders<Name> {
  const entries = Object.entries(orders) as [Name, { by: readonly SortTerm[]; description: string }][];
  const By = Object.fromEntries(entries.map(([name]) => [name, name]));
  registerEnumType(By, {
    name: `${typename}OrderBy`,
    description: `Sort keys of lists of ${typename} objects.`,
    valuesConfig: Object.fromEntries(entries.map(([name, { description }]) => [name, { description }])),
  });

  @InputType(`${typename}Order`, {
    description: `Sort order of a list of ${typename} objects: sort key and direction.`,
  })
  class Order {
    @Field(() => By, { description: "Sort key of the list." })
    by: Name;

    @Field(() => OrderDirection, {
      nullable: true,
      defaultValue: "ASC",
      description: "Sort direction. Default and null: `ASC`.",
    })
    direction: "ASC" | "DESC";
  }

  return {
    terms: Object.fromEntries(entries.map(([name, { by }]) => [name, by])) as Record<Name, readonly SortTerm[]>,
    input: Order,
  };
}

/** A day column as a sort term: rows without a day come last in both directions. */
export function byDay(path: string): SortTerm {
  return { path, missing: { ASC: "9999-12-31", DESC: "0001-01-01" } };
}

/** The two sort orders by name, `NAME` and `NAME_TR`, of every type with a name. */
export const nameOrders = {
  NAME: { by: ["sortEn"], description: "English name, in the order of the Latin alphabet." },
  NAME_TR: {
    by: ["sortTr"],
    description:
      "Turkish name, in the order of the Turkish alphabet. Items without one are sorted by the English name.",
  },
} as const;

/** The two sort orders by title, `TITLE` and `TITLE_TR`, of every type with a title. */
export const titleOrders = {
  TITLE: { by: ["sortEn"], description: "English title, in the order of the Latin alphabet." },
  TITLE_TR: {
    by: ["sortTr"],
    description:
      "Turkish title, in the order of the Turkish alphabet. Items without one are sorted by the English title.",
  },
} as const;
