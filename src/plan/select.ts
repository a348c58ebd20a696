import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  TypeNameMetaFieldDef,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from "graphql";

/** What the selection of fields needs to know about the operation. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The fields of an object of the type, by response key, without fragments that cannot apply and without selections that @skip and
 * @include remove. Several nodes under one key are merged: their selections add up. Source: GraphQL specification (October 2021),
 * 6.3.2 CollectFields.
 */
export function collectFields(
  operation: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!isIncluded(operation, selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      } else {
        const fragment = fragmentOf(operation, selection, spread);
        if (fragment && applies(operation.schema, fragment, type)) collect(fragment.selectionSet);
      }
    }
  }

  sets.forEach(collect);
  return fields;
}

/** True if a field selects the name of its type. */
export const isTypename = (node: FieldNode | undefined): boolean => node?.name.value === TypeNameMetaFieldDef.name;

/** The selection sets under a field's nodes. */
export function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function fragmentOf(
  operation: Selecting,
  selection: FragmentSpreadNode | InlineFragmentNode,
  spread: Set<string>,
): FragmentDefinitionNode | InlineFragmentNode | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  if (spread.has(selection.name.value)) return undefined;
  spread.add(selection.name.value);
  return operation.fragments[selection.name.value];
}

function applies(
  schema: GraphQLSchema,
  fragment: FragmentDefinitionNode | InlineFragmentNode,
  type: GraphQLObjectType,
): boolean {
  if (!fragment.typeCondition) return true;
  const condition = typeFromAST(schema, fragment.typeCondition);
  return (
    condition === type || (condition !== undefined && isAbstractType(condition) && schema.isSubType(condition, type))
  );
}

/** True if @skip and @include keep a selection. */
export function isIncluded(
  operation: Pick<Selecting, "variables">,
  selection: FieldNode | FragmentSpreadNode | InlineFragmentNode,
): boolean {
  if (!selection.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, selection, operation.variables)?.["if"] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, operation.variables)?.["if"] !== false;
}
