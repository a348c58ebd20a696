// Requests at random over the whole schema: what a client can send, and now and then what it must not.
import fc from "fast-check";
import { GraphQLBoolean, GraphQLNonNull, Kind, parse, visit, type DocumentNode, type GraphQLSchema } from "graphql";
import { argumentsOf, type Manner } from "./arguments.js";
import { createSelections } from "./drawn-selections.js";
import { drawingFrom, type Drawing } from "./drawing.js";
import { createInputValues, variants, type Variable } from "./input-values.js";
import { leafValues, type Pool } from "./leaf-values.js";

/** An operation, with the sets of variables with which it is asked in turn. */
export interface Request {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Requests to a server whose world the pool knows. */
export function requests(schema: GraphQLSchema, pool: Pool, manner: Manner): fc.Arbitrary<Request> {
  const query = schema.getQueryType();
  if (!query) throw new Error("the schema has no Query");
  return fc.gen().map((take) => {
    const drawing = drawingFrom(take);
    const { choose, chance } = drawing;
    // At most one value is wrong, so that there is no question which mistake is told first.
    let mistakes = !manner.plain && chance(8) ? 1 : 0;
    const spoil = () => mistakes > 0 && chance(15) && mistakes-- > 0;
    const values = createInputValues(drawing, leafValues(drawing, pool, spoil));
    const condition = () => values.text({ name: "if", type: new GraphQLNonNull(GraphQLBoolean) });
    const one = () => ` @${choose(["include", "skip"])}(if: ${condition()})`;
    const both = () => ` @skip(if: ${condition()}) @include(if: ${condition()})`;
    const parts = {
      args: argumentsOf(drawing, values, pool, manner, spoil),
      directives: () => (chance(12) ? (chance(15) ? both() : one()) : ""),
    };
    const { selectionSet, fragments } = createSelections(schema, drawing, parts, choose([10, 20, 40]));

    const names = choose([[""], ["One"], ["One", "Two"], ["One", "Two", "Three"]]);
    const operations = names.map((name) => ({ name, text: selectionSet(query, choose([2, 1, 3, 5]), new Map()) }));
    const drawn = fragments.map(({ name, on, text }) => ({ name, text: `fragment ${name} on ${on.name} ${text}` }));
    const text = document(operations, drawn, values.variables);
    const operationName = names.length > 1 || chance(30) ? choose(names) || undefined : undefined;
    const variables = Array.from({ length: variants }, (_, place) => given(values.variables, place));
    return !manner.plain && chance(3)
      ? mistaken(drawing, { query: text, operationName, variables })
      : { query: text, operationName, variables };
  });
}

interface Named {
  readonly name: string;
  readonly text: string;
}

/** The text of a document, of which each part is used and each variable declared where it is. */
function document(operations: readonly Named[], fragments: readonly Named[], variables: readonly Variable[]): string {
  const used = new Map([...operations, ...fragments].map(({ text }) => [text, usesOf(text)]));
  const reached = (text: string): readonly Named[] => {
    const direct = fragments.filter(({ name }) => used.get(text)?.fragments.has(name));
    return [...new Set(direct.flatMap((one) => [one, ...reached(one.text)]))];
  };
  const all = operations.map(({ name, text }) => {
    const texts = [text, ...reached(text).map((one) => one.text)];
    const own = variables.filter((variable) => texts.some((one) => used.get(one)?.variables.has(variable.name)));
    const declared = own.map((variable) => `$${variable.name}: ${variable.declared}`).join(", ");
    const head = name === "" && declared === "" ? "" : `query ${name}${declared && `(${declared})`} `;
    return head + text;
  });
  const spread = new Set(operations.flatMap(({ text }) => reached(text)));
  return [...all, ...[...spread].map(({ text }) => text)].join(" ");
}

/** What a definition names; a fragment's own name stands in no spread. */
function usesOf(text: string) {
  const parsed: DocumentNode = parse(text);
  const uses = { fragments: new Set<string>(), variables: new Set<string>() };
  visit(parsed, {
    [Kind.FRAGMENT_SPREAD]: ({ name }) => void uses.fragments.add(name.value),
    [Kind.VARIABLE]: ({ name }) => void uses.variables.add(name.value),
  });
  return uses;
}

function given(variables: readonly Variable[], place: number): Record<string, unknown> {
  const values = variables.map(({ name, values }) => [name, values[place]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** What is wrong with the whole of a request. */
function mistaken({ choose }: Drawing, request: Request): Request {
  const { query } = request;
  const [variables = {}] = request.variables;
  return choose<Request>([
    { ...request, query: query.slice(0, -1) },
    { ...request, query: query.replace("{", "{ nonsense") },
    { ...request, query: `${query} fragment Unused on Query { __typename }` },
    { ...request, query: `${query} query Other($unused: Int) { __typename }` },
    { ...request, query: `mutation Change { __typename }`, operationName: undefined },
    { ...request, operationName: "Nobody" },
    { ...request, operationName: undefined },
    { ...request, variables: [variables, {}] },
    { ...request, variables: [variables, { ...variables, v0: { nonsense: true } }] },
  ]);
}
