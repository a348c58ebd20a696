import { Field, InputType, registerEnumType, type ClassType } from "type-graphql";
import type { SortTerm } from "../../plan/declaration.js";

/** Which way an order goes. */
export const OrderDirection = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(OrderDirection, {
  name: "OrderDirection",
  description: "Which way an order goes. What has no value for it comes last both ways.",
  valuesConfig: {
    ASC: { description: "From the least to the greatest." },
    DESC: { description: "From the greatest to the least." },
  },
});

/** The orders of a kind of thing: their terms for the plan, and the input that chooses one. */
export interface Orders<Name extends string> {
  readonly terms: Readonly<Record<Name, readonly SortTerm[]>>;
  readonly input: ClassType;
}

/** Makes the orders of a type, named in an enum of their own. */
export function ordersOf<Name extends string>(
  typename: string,
  orders: Readonly<Record<Name, { by: readonly SortTerm[]; description: string }>>,
): Orders<Name> {
  const entries = Object.entries(orders) as [Name, { by: readonly SortTerm[]; description: string }][];
  const By = Object.fromEntries(entries.map(([name]) => [name, name]));
  registerEnumType(By, {
    name: `${typename}OrderBy`,
    description: `By what a list of ${typename} can be ordered.`,
    valuesConfig: Object.fromEntries(entries.map(([name, { description }]) => [name, { description }])),
  });

  @InputType(`${typename}Order`, { description: `An order of a list of ${typename}.` })
  class Order {
    @Field(() => By, { description: "Sort key." })
    by: Name;

    @Field(() => OrderDirection, {
      nullable: true,
      defaultValue: "ASC",
      description: "Sort direction. Null means `ASC`.",
    })
    direction: "ASC" | "DESC";
  }

  return {
    terms: Object.fromEntries(entries.map(([name, { by }]) => [name, by])) as Record<Name, readonly SortTerm[]>,
    input: Order,
  };
}

/** A day column as a term of an order: what has no day comes last both ways. */
export function byDay(path: string): SortTerm {
  return { path, missing: { ASC: "9999-12-31", DESC: "0001-01-01" } };
}

/** The two orders by name that everything named has, as `NAME` and `NAME_TR`. */
export const nameOrders = {
  NAME: { by: ["sortEn"], description: "In the order of the Latin alphabet, by the English name." },
  NAME_TR: {
    by: ["sortTr"],
    description: "In the order of the Turkish alphabet, by the Turkish name where there is one.",
  },
} as const;

/** The same for what has a title, as `TITLE` and `TITLE_TR`. */
export const titleOrders = {
  TITLE: { by: ["sortEn"], description: "In the order of the Latin alphabet, by the English title." },
  TITLE_TR: {
    by: ["sortTr"],
    description: "In the order of the Turkish alphabet, by the Turkish title where there is one.",
  },
} as const;
