import "reflect-metadata";
import {
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { SchemaDeclaration } from "../plan/input-declaration.js";
import { argumentRules } from "./argument-rules.js";
import "./agreement/listings.js";
import "./agreement/obligation-listing.js";
import "./alliance/listing.js";
import "./attack/listings.js";
import "./change/listing.js";
import "./event/listings.js";
import "./membership/listing.js";
import "./official/listings.js";
import "./party/listings.js";
import "./search/listing.js";
import "./path/listings.js";
import "./source/listings.js";
import "./statement/listing.js";
import "./tie/listing.js";
import "./topic/listing.js";
import { Query, queryDescription, schemaDescription } from "./query.js";
import { Questions } from "./questions.js";
import { Citation } from "./source/citation.js";
import { Tenure } from "./official/tenure.js";
import { AgreementAction } from "./agreement/action.js";
import { Obligation } from "./agreement/obligation.js";
import { Membership } from "./membership/membership.js";
import { Statement } from "./statement/statement.js";
import { AgreementTie, EventTie, MembershipTie, ObligationTie, StatementTie } from "./tie/tie.js";

/**
 * Builds the schema from the classes of this folder. It has no resolvers: every field is read from the value that the plan made for its response
 * key, so the resolvers that type-graphql adds are removed.
 */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [Query, Questions],
    orphanedTypes: [
      ...[AgreementAction, Citation, Membership, Obligation, Statement, Tenure],
      ...[AgreementTie, EventTie, MembershipTie, ObligationTie, StatementTie],
    ],
    validate: false,
    nullableByDefault: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = undefined;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) field.resolve = undefined;
    }
  }
  schema.description = schemaDescription;
  const query = schema.getQueryType();
  if (query) query.description = queryDescription;
  return inOneOrder(schema);
}

/**
 * Sorts types and inherited fields. Otherwise their order is that in which the files of this folder were loaded, which import each other in cycles
 * and load in another order in the tests than in Node.
 */
function inOneOrder(schema: GraphQLSchema): GraphQLSchema {
  const types = Object.values(schema.getTypeMap()).sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const type of types) {
    if (!isInterfaceType(type) && !isObjectType(type)) continue;
    const fields = type.getFields();
    // The fields of Query are declared in two classes.
    const names = type === schema.getQueryType() ? Object.keys(fields).sort() : fieldNamesOf(type);
    const ordered = names.map((name) => [name, fields[name]] as const);
    for (const name of Object.keys(fields)) Reflect.deleteProperty(fields, name);
    for (const [name, field] of ordered) if (field) fields[name] = field;
  }
  const plan: SchemaDeclaration = { rules: new Map(Object.entries(argumentRules)) };
  return new GraphQLSchema({ ...schema.toConfig(), types, extensions: { plan } });
}

/** The names of a type's fields, those of its interfaces first. */
function fieldNamesOf(type: GraphQLInterfaceType | GraphQLObjectType): readonly string[] {
  const interfaces = [...type.getInterfaces()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return [...new Set([...interfaces.flatMap(fieldNamesOf), ...Object.keys(type.getFields())])];
}
