import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  Kind,
  typeFromAST,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { fieldDeclaration } from "../plan/declaration.js";
import type { Operation } from "../plan/operation.js";
import { maxCounts, pageSize } from "../plan/page.js";
import { isIncluded } from "../plan/select.js";
import { rowsOfList } from "./cost.js";
import { workOfFilter } from "./filter-work.js";

/** The work of a part of an operation, in milliseconds of computing on all data sets. */
interface Work {
  /** For each row that the part hangs on: functions are called for each. */
  readonly perRow: number;
  /** However many rows it hangs on: together they lead to each row of a table once, or where rows have several parents a few times. */
  readonly once: number;
  /** Of a connection's parts: how many go through the rows that its filter leaves. */
  readonly passes: number;
}

const none: Work = { perRow: 0, once: 0, passes: 0 };

/**
 * Sums what the declarations of an operation's fields and filters say that they cost. It is an upper bound: what the same arguments ask twice
 * counts twice. Each selection set is looked at once for each type.
 */
export function workOfOperation(operation: Operation): number {
  const { schema } = operation;
  const query = schema.getQueryType();
  const known = new Map<SelectionSetNode, Map<string, Work>>();

  function workOf(set: SelectionSetNode, type: GraphQLCompositeType): Work {
    const ofSet = known.get(set) ?? new Map<string, Work>();
    known.set(set, ofSet);
    const work =
      ofSet.get(type.name) ?? set.selections.map((selection) => workOfSelection(selection, type)).reduce(sum, none);
    ofSet.set(type.name, work);
    return work;
  }

  function workOfSelection(selection: SelectionSetNode["selections"][number], type: GraphQLCompositeType): Work {
    if (!isIncluded(operation, selection)) return none;
    if (selection.kind === Kind.FIELD) return workOfField(selection, type);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments[selection.name.value] : selection;
    if (!fragment) return none;
    const condition = fragment.typeCondition ? typeFromAST(schema, fragment.typeCondition) : type;
    return isCompositeType(condition) ? workOf(fragment.selectionSet, condition) : none;
  }

  function workOfField(node: FieldNode, type: GraphQLCompositeType): Work {
    const definition = "getFields" in type ? type.getFields()[node.name.value] : undefined;
    const returned = definition && getNamedType(definition.type);
    if (!definition || !returned) return none;
    const declaration = fieldDeclaration(definition);
    if (!node.selectionSet || !isCompositeType(returned))
      return { ...none, passes: declaration === undefined && node.name.value === "totalCount" ? 1 : 0 };
    const { perRow, once, passes } = workOf(node.selectionSet, returned);
    const args = getArgumentValues(definition, node, operation.variables);
    const isSized = definition.args.some(({ name }) => name === "first");
    const size = (most: number) => (isSized ? pageSize(args, most) : most);
    switch (declaration?.from) {
      case "connection": {
        const { filter, ...page } = args;
        const through = costOfPass(query, returned) * timesReached(declaration.paths?.(args));
        const pass = through + workOfFilter(filterType(definition), filter, through);
        const call = declaration.call?.cost(args) ?? 0;
        return { perRow: call + pageSize(page) * perRow, once: once + passes * pass, passes: 0 };
      }
      case "counts":
        return { perRow: 0, once: once + size(maxCounts) * perRow, passes: 1 };
      case "coverage":
        return { perRow: 0, once: once + declaration.by.cost + rowsOfList * perRow, passes: 0 };
      case "list": {
        const rows = "most" in declaration ? (declaration.usual ?? size(declaration.most)) : rowsOfList;
        const call = "call" in declaration ? declaration.call.cost(args) : 0;
        return { perRow: call + rows * perRow, once, passes: 0 };
      }
      case "nodes":
        return { perRow: (args["ids"] as unknown[]).length * perRow, once, passes: 0 };
      case "row":
        return { perRow: (declaration.call?.cost(args) ?? 0) + perRow, once, passes: 0 };
      case undefined:
        return { perRow, once, passes: 1 };
      default:
        return { perRow, once, passes: 0 };
    }
  }

  if (!query) return 0;
  const { perRow, once } = workOf(operation.definition.selectionSet, query);
  return Math.ceil(perRow + once);
}

function filterType(definition: GraphQLField<unknown, unknown>): GraphQLInputType | undefined {
  return definition.args.find(({ name }) => name === "filter")?.type;
}

/** What going through the rows of a list costs where Query has no list of all of them: parties. */
const usualPass = 5;

/** What going through all rows of a list costs, as Query's own list has them. */
function costOfPass(query: GraphQLObjectType | null | undefined, list: GraphQLCompositeType): number {
  const all = Object.values(query?.getFields() ?? {}).find(({ type }) => getNamedType(type) === list);
  const declaration = all && fieldDeclaration(all);
  return (declaration?.from === "connection" ? declaration.cost : undefined) ?? usualPass;
}

/** How often the rows of a list are reached from its parents together, where each has several of them: measured, up to 2.7 times below parties. */
const reachedFromSeveral = 3;

/** How often the rows at the end of paths are reached: an obligation from its bearer and its beneficiary, an agreement from each of its parties. */
function timesReached(paths: readonly string[] = []): number {
  return paths.length > 1 || paths.some((path) => path.includes(".")) ? reachedFromSeveral : 1;
}

function sum(one: Work, other: Work): Work {
  return { perRow: one.perRow + other.perRow, once: one.once + other.once, passes: one.passes + other.passes };
}
