import { Extensions, Query } from "type-graphql";
import type { Call, FieldDeclaration } from "../../plan/declaration.js";
import { connectionOf, planned, takeArguments, type Returned, type Said } from "./fields.js";
import { listing, type ListingName } from "./listing.js";

// A database function (prisma/functions) answers a question. Its rows are read like those of a table: its name is the `table` of the type that
// the field returns. The file of the function declares the columns of its rows, and `defineRows` says which of them lead to tables.

/** An argument of a function: the field's argument of that name. */
export function given(argument: string, type: string): Call["given"][number] {
  return { type, read: (args) => args[argument] };
}

/** The call of a function, the order of its rows and their description. */
export interface QuestionOptions {
  readonly call: Call;
  readonly order: string;
  readonly description: string;
}

/** On Query: a page of the rows of a function. Null if the object that it is about does not exist. The listing declares its arguments and those of the page. */
export function RootQuestion(name: ListingName, { description, ...plan }: QuestionOptions): PropertyDecorator {
  return (target, property) => {
    takeArguments(name)(target, property);
    const nullable = plan.call.about !== undefined;
    Query(() => listing(name).connection as never, { description, nullable })(target, property, {});
    Extensions({ plan: connectionOf(name, plan) })(target, property);
  };
}

/** On a type: the same for each row. The function gets the column `call.of` as its first argument. */
export function Question(name: ListingName, { description, ...plan }: QuestionOptions): PropertyDecorator {
  return (target, property) => {
    takeArguments(name)(target, property);
    planned(() => listing(name).connection, { description }, connectionOf(name, plan))(target, property);
  };
}

/** A list of the rows of a function: its call, the columns of its order (the last is unique) and the maximum number of rows. See the declaration. */
export interface WholeOptions {
  readonly call: Call;
  readonly order: readonly string[];
  readonly most: number;
  readonly usual?: number;
}

/** On Query: all rows of a function, at most `most`. Its arguments are declared beside it. */
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
