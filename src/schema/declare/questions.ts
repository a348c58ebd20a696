import { Extensions, Query } from "type-graphql";
import type { Call, FieldDeclaration } from "../../plan/declaration.js";
import { connectionOf, planned, takeArguments, type Returned, type Said } from "./fields.js";
import { listing, type ListingName } from "./listing.js";

// A question is answered by a function of the database (prisma/functions), whose rows are read like those of a table: its name is the
// `table` of the type that the field gives. Its file declares the columns of its rows, and `defineRows` which of them lead to tables.

/** One of the values that a function gets: the field's argument of that name. */
export function given(argument: string, type: string): Call["given"][number] {
  return { type, read: (args) => args[argument] };
}

/** A function's call, the order of its rows, and what they are. */
export interface QuestionOptions {
  readonly call: Call;
  readonly order: string;
  readonly description: string;
}

/** On Query: a page of what a function gives; null where what it is about is not there. The listing's arguments are its own and the page's. */
export function RootQuestion(name: ListingName, { description, ...plan }: QuestionOptions): PropertyDecorator {
  return (target, property) => {
    takeArguments(name)(target, property);
    const nullable = plan.call.about !== undefined;
    Query(() => listing(name).connection as never, { description, nullable })(target, property, {});
    Extensions({ plan: connectionOf(name, plan) })(target, property);
  };
}

/** On a type: the same for each row, whose column `call.of` the function gets first. */
export function Question(name: ListingName, { description, ...plan }: QuestionOptions): PropertyDecorator {
  return (target, property) => {
    takeArguments(name)(target, property);
    planned(() => listing(name).connection, { description }, connectionOf(name, plan))(target, property);
  };
}

/** A list of what a function gives: its call, the columns of its order, the last of which tells all rows apart, and the most rows; see the declaration. */
export interface WholeOptions {
  readonly call: Call;
  readonly order: readonly string[];
  readonly most: number;
  readonly usual?: number;
}

/** On Query: all that a function gives, but no more than `most`. Arguments stand beside it. */
export function RootWhole(returns: () => [Returned], list: WholeOptions, { description }: Said): PropertyDecorator {
  return (target, property) => {
    Query(returns as never, { description })(target, property, {});
    Extensions({ plan: { from: "list", ...list } satisfies FieldDeclaration })(target, property);
  };
}

/** On a type: the same for each row. */
export function Whole(returns: () => [Returned], list: WholeOptions, said: Said): PropertyDecorator {
  return planned(returns, said, { from: "list", ...list });
}
