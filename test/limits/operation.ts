// Operations as the limits see them, made of text.
import {
  getNamedType,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type GraphQLNamedType,
} from "graphql";
import { fieldDeclaration } from "../../src/plan/declaration.js";
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

/** A selection that follows up to `most` relations to one object from a type, the nearest first. */
export function joining(type: GraphQLNamedType, most: number): string {
  interface Place {
    readonly type: GraphQLNamedType;
    readonly below: Map<string, Place>;
  }
  const root: Place = { type, below: new Map() };
  const places = [root];
  let aliases = 0;
  for (const place of places) {
    const types = isAbstractType(place.type) ? schema.getPossibleTypes(place.type) : [place.type];
    for (const one of types.filter(isObjectType)) {
      for (const field of Object.values(one.getFields())) {
        if (!["toOne", "toOneOf"].includes(fieldDeclaration(field)?.from ?? "") || places.length > most) continue;
        const next: Place = { type: getNamedType(field.type), below: new Map() };
        place.below.set(`... on ${one.name} { a${aliases++}: ${field.name}`, next);
        places.push(next);
      }
    }
  }
  const textOf = ({ below }: Place): string =>
    `{ __typename ${[...below].map(([start, next]) => `${start} ${textOf(next)} }`).join(" ")} }`;
  return textOf(root);
}
