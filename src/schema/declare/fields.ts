import { Arg, Args, Extensions, Field, Query, type ClassType } from "type-graphql";
import type { GraphQLScalarType } from "graphql";
import type { Args as Given, Condition } from "../../plan/from-clause.js";
import type { FieldDeclaration, TypeDeclaration } from "../../plan/declaration.js";
import type { InputDeclaration } from "../../plan/input-declaration.js";
import { listing, type ListingName } from "./listing.js";

// Decorators with which the schema's classes declare where their fields come from. The decorated properties hold nothing:
// the plan reads the declarations, and these classes have no instances.

/** The types that a field can return. */
export type Returned =
  ClassType | GraphQLScalarType | StringConstructor | BooleanConstructor | (abstract new () => unknown) | object;
/** The type that a field returns, looked up when the schema is built. */
export type Returns = () => Returned | [Returned];

/** The description of a field, and whether it can be null. */
export interface Said {
  readonly description: string;
  readonly nullable?: true;
}

/** A field of a type with its declaration. */
export function planned(returns: Returns, { description, nullable }: Said, plan: FieldDeclaration): PropertyDecorator {
  return (target, property) => {
    Field(returns as never, { description, nullable: nullable ?? false })(target, property);
    Extensions({ plan })(target, property);
  };
}

/** On an object type or interface: its table and its sort orders. */
export function Rows(plan: TypeDeclaration): ClassDecorator {
  return (target) => Extensions({ plan })(target as never);
}

/** A column of the row, or of a row along a path of to-one relations. */
export function Column(returns: Returns, path: string, said: Said): PropertyDecorator {
  return planned(returns, said, { from: "column", path });
}

/** Computed from columns; `args` are declared beside it with `Argument`. */
export function Computed(
  returns: Returns,
  paths: readonly string[],
  value: (cells: readonly unknown[], args: Given) => unknown,
  said: Said,
): PropertyDecorator {
  return planned(returns, said, { from: "computed", paths, value });
}

/** Computed from columns of all rows of the list together: one value for each row. `cost` is that of computing them. */
export function AcrossRows(
  returns: Returns,
  computed: Pick<FieldDeclaration & { from: "acrossRows" }, "paths" | "values" | "cost">,
  said: Said,
): PropertyDecorator {
  return planned(returns, said, { from: "acrossRows", ...computed });
}

/** The row's global id. */
export function GlobalId(returns: Returns, said: Said): PropertyDecorator {
  return planned(returns, said, { from: "id" });
}

/** A column, or the first of several columns that is not null, chosen by the arguments. */
export function Choice(
  returns: Returns,
  path: (args: Given) => string | readonly string[],
  said: Said,
): PropertyDecorator {
  return planned(returns, said, { from: "choice", path });
}

/** An object made of columns of the same row. */
export function Part(returns: Returns, prefix: string, present: string, said: Said): PropertyDecorator {
  return planned(returns, said, { from: "embedded", prefix, present });
}

/** The row at the end of a to-one relation. */
export function One(returns: Returns, relation: string, said: Said): PropertyDecorator {
  return planned(returns, said, { from: "toOne", relation });
}

/** The row at the end of the one to-one relation, of several, that is not null. */
export function OneOf(returns: Returns, relations: readonly string[], said: Said): PropertyDecorator {
  return planned(returns, said, { from: "toOneOf", relations });
}

/** A short list without pages. */
export function List(
  returns: () => [Returned],
  list: { path: string; order: readonly string[]; oneOf?: readonly string[] },
  said: Said,
): PropertyDecorator {
  return planned(returns, said, { from: "list", ...list });
}

/** Where the rows of a page come from, the default order, and the description. */
export interface EdgeOptions {
  /** A path of relations from the row, or several paths chosen by the arguments, whose rows are united. */
  readonly path: string | ((args: Given) => readonly string[]);
  readonly order: string;
  readonly description: string;
  /** Further conditions of the arguments on the parent row, whose number is `parentKey`. */
  readonly matching?: readonly Condition[];
}

/** A page of the rows of a listing that are related to the row. */
export function Edge(name: ListingName, { path, order, description, matching }: EdgeOptions): PropertyDecorator {
  const paths = typeof path === "string" ? () => [path] : path;
  return (target, property) => {
    takeArguments(name)(target, property);
    planned(
      () => listing(name).connection,
      { description },
      connectionOf(name, { paths, order }, matching),
    )(target, property);
  };
}

/** On Query: a page of all rows of a listing. `cost` is the cost of reading all of them. */
export function RootEdge(
  name: ListingName,
  { order, description, cost = 5 }: { order: string; description: string; cost?: number },
): PropertyDecorator {
  return (target, property) => {
    takeArguments(name)(target, property);
    Query(() => listing(name).connection as never, { description })(target, property, {});
    Extensions({ plan: connectionOf(name, { order, cost }) })(target, property);
  };
}

/** On Query: the one row that meets the conditions of the arguments, or rows by global id. */
export function RootRow(
  returns: Returns,
  plan: FieldDeclaration & { from: "row" | "node" | "nodes" },
  options: Said & { items?: "nullable" },
): PropertyDecorator {
  const nullable = options.items ? "items" : true;
  return (target, property) => {
    Query(returns as never, { description: options.description, nullable })(target, property, {});
    Extensions({ plan })(target, property);
  };
}

/** An argument of the field below it. For an argument with a default, null means the default. */
export function Argument(
  name: string,
  returns: Returns,
  options: { description: string; nullable?: true; defaultValue?: string | number | readonly string[] },
): PropertyDecorator {
  return (target, property) =>
    Arg(name, returns as never, { ...options, nullable: options.nullable ?? options.defaultValue !== undefined })(
      target,
      property,
      0,
    );
}

/** An input field of a filter, and its condition. */
export function Where(returns: Returns, plan: InputDeclaration, description: string): PropertyDecorator {
  return (target, property) => {
    Field(returns as never, { description, nullable: true })(target, property);
    Extensions({ plan })(target, property);
  };
}

/** Declares the arguments of a listing on a field. */
export function takeArguments(name: ListingName): PropertyDecorator {
  return (target, property) => Args(() => listing(name).args as never)(target, property, 0);
}

/** Declares a page of a listing. */
export function connectionOf(
  name: ListingName,
  plan: Pick<FieldDeclaration & { from: "connection" }, "paths" | "call" | "order" | "cost">,
  matching: readonly Condition[] = [],
): FieldDeclaration {
  return {
    from: "connection",
    ...plan,
    // Looked up when an operation is planned: classes refer to each other in cycles, so the listing is possibly not defined yet.
    get matching(): readonly Condition[] {
      return [...listing(name).matching, ...matching];
    },
  };
}
