// Operations as the limits see them, made of text.
import { getVariableValues, Kind, parse } from "graphql";
import { fragmentsOf, type Operation } from "../../src/plan/operation.js";
import { createSchema } from "../../src/schema/schema.js";

/** The product's schema. */
export const schema = createSchema();

/** The first operation of a document on a schema, the product's unless told, with its variables coerced. */
export function operationOf(text: string, variables: Record<string, unknown> = {}, on = schema): Operation {
  const document = parse(text);
  const definition = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error("the document has no operation");
  const { coerced, errors } = getVariableValues(on, definition.variableDefinitions ?? [], variables);
  if (!coerced) throw new Error(errors?.[0]?.message);
  return { schema: on, document, definition, fragments: fragmentsOf(document), variables: coerced };
}

/** A fragment chain that spreads each fragment twice in the one before, `length` times, and ends with `end`. */
export function doubling(length: number, type: string, end: string): string {
  const names = Array.from({ length }, (_, place) => `F${place}`);
  return names
    .map((name, place) => {
      const next = names[place + 1];
      return `fragment ${name} on ${type} { ${next === undefined ? end : `...${next} ...${next}`} }`;
    })
    .join("\n");
}
