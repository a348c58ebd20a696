// What a server must refuse before it runs an operation, and with which codes, said once more by graphql-js's own means.
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  validate,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { meantArguments } from "./meant-arguments.js";
import type { Args } from "./oracle-days.js";
import type { Oracle } from "./oracle.js";

/** Why an operation is refused. */
export interface Refusal {
  /** The codes of its errors. Where `any` is true it has one error, of any of the codes. */
  readonly codes: readonly string[];
  readonly any: boolean;
  /** Whether it may also be answered: what is wrong stands where no value can ever come to be. */
  readonly avoidable: boolean;
  /** Whether the statement may be sent all the same: it finds that names in filters are unknown. */
  readonly late: boolean;
}

/** An operation as it is asked. */
export interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Args;
}

const certain = (codes: readonly string[]): Refusal => ({ codes, any: false, avoidable: false, late: false });

/** Says whether an operation is to be refused. */
export function refusalOf(schema: GraphQLSchema, oracle: Oracle, asked: Asked): Refusal | undefined {
  let document: DocumentNode;
  try {
    document = parse(asked.query);
  } catch {
    return certain(["GRAPHQL_PARSE_FAILED"]);
  }
  const faults = validate(schema, document, undefined, { maxErrors: 20 });
  if (faults.length > 0) return certain(faults.map(() => "GRAPHQL_VALIDATION_FAILED"));
  const operation = getOperationAST(document, asked.operationName);
  if (!operation || String(operation.operation) !== "query") return certain(["OPERATION_RESOLUTION_FAILURE"]);
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
  if (errors) return certain(["BAD_USER_INPUT"]);
  const { live, dead, late } = codesIn(schema, oracle, document, operation.selectionSet, coerced);
  return live.size + dead.size === 0
    ? undefined
    : { codes: [...live, ...dead], any: true, avoidable: live.size === 0, late };
}

/** The codes of all arguments that are to be refused, told apart by whether a value can come to be where they stand. */
function codesIn(
  schema: GraphQLSchema,
  oracle: Oracle,
  document: DocumentNode,
  set: SelectionSetNode,
  variables: Args,
) {
  const codes = { live: new Set<string>(), dead: new Set<string>(), late: false };

  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const query = schema.getQueryType();
  const walked = new Map<SelectionSetNode, Set<string>>();

  function walk(set: SelectionSetNode, types: readonly GraphQLObjectType[], declared: string, isDead: boolean): void {
    const ways = walked.get(set) ?? new Set<string>();
    walked.set(set, ways);
    const way = `${declared} ${isDead} ${types.map(({ name }) => name).join()}`;
    if (ways.has(way)) return;
    ways.add(way);
    const note = (code: string) => (isDead ? codes.dead : codes.live).add(code);
    for (const selection of set.selections) {
      const included = isIncluded(selection, variables);
      if (included === undefined) note("BAD_USER_INPUT");
      if (!included) continue;
      if (selection.kind !== Kind.FIELD) {
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
        if (!fragment) continue;
        const condition = fragment.typeCondition?.name.value ?? declared;
        const possible = possibleTypes(condition);
        const left = types.filter((type) => possible.includes(type));
        walk(fragment.selectionSet, left.length > 0 ? left : possible, condition, isDead || left.length === 0);
        continue;
      }
      for (const type of types) {
        const { value: name } = selection.name;
        const field = type.getFields()[name] ?? (type === query ? introspection.get(name) : undefined);
        if (!field) continue; // __typename
        let args: Args;
        try {
          args = meantArguments(field.args, getArgumentValues(field, selection, variables));
        } catch {
          note("BAD_USER_INPUT");
          continue;
        }
        const code = isRead(type, field) ? oracle.fault(type.name, field.name, args) : undefined;
        if (code) note(code);
        if (isRead(type, field) && oracle.namesNothing(type.name, field.name, args)) {
          note("BAD_USER_INPUT");
          codes.late = true;
        }
        const returned = getNamedType(field.type);
        if (selection.selectionSet) walk(selection.selectionSet, possibleTypes(returned.name), returned.name, isDead);
      }
    }
  }

  function possibleTypes(name: string): readonly GraphQLObjectType[] {
    const type = schema.getType(name);
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  }

  if (query) walk(set, [query], query.name, false);
  return codes;
}

const introspection = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/** Whether directives leave a selection in; undefined where they cannot say. */
function isIncluded(node: { readonly directives?: readonly DirectiveNode[] }, variables: Args): boolean | undefined {
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"];
    return skip !== true && getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false;
  } catch {
    return undefined;
  }
}

/** Whether a field is read from the database: introspection is not, and takes any text. */
const isRead = (type: GraphQLObjectType, { name }: { name: string }): boolean =>
  !type.name.startsWith("__") && !introspection.has(name);
