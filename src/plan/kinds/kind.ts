import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from "graphql";
import type { FieldDeclaration } from "../declaration.js";
import type { Args } from "../from-clause.js";
import type { Slot } from "../json.js";
import type { PlanBuilder } from "../plan-builder.js";
import type { Cost } from "./cost.js";

/** The name of a kind of field: where its value comes from. */
export type KindName = FieldDeclaration["from"];

/** The declaration of a field of a kind. */
export type DeclarationOf<Name extends KindName> = Extract<FieldDeclaration, { readonly from: Name }>;

/** A field of an operation that is to be planned. */
export interface FieldToPlan<Name extends KindName, Owner> {
  /** The owner of the field: a row, a connection, or (undefined) Query. */
  readonly owner: Owner;
  readonly ownerType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: DeclarationOf<Name>;
  /** Its nodes under one response key. Their selections are merged; their arguments are the same. */
  readonly nodes: readonly FieldNode[];
  /** The first of them. */
  readonly node: FieldNode;
}

/** A field of an operation whose cost is counted. */
export interface FieldToCost<Name extends KindName> {
  readonly schema: GraphQLSchema;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly declaration: DeclarationOf<Name>;
  /** Its arguments. Throws GraphQLErrors if they are invalid. */
  readonly args: () => Args;
  readonly returned: GraphQLNamedType;
  /** The object types that it can return. */
  readonly types: readonly GraphQLObjectType[];
}

/** A kind of field: how it is planned, and its cost. `Item` is the source of its value: the number of a row, or a page. */
export interface FieldKind<Name extends KindName, Owner, Item = number> {
  /** Adds what the field reads to the plan. Returns the writer of its value. */
  readonly plan: (builder: PlanBuilder, field: FieldToPlan<Name, Owner>) => Slot<Item>["write"];
  /** The maximum cost of the field, including its selections. */
  readonly cost: (field: FieldToCost<Name>, below: Cost) => Cost;
}
