// Whether a filter names what does not exist, said once more over rows in memory.
import { getNamedType, isInputObjectType, isObjectType, type GraphQLInputType, type GraphQLSchema } from "graphql";
import type { Args, Row } from "./oracle-days.js";
import type { World } from "./world-rows.js";

/** Says whether a field's arguments hold a slug or a code that nothing of its type has. */
export function createNames(schema: GraphQLSchema, world: World) {
  const { actors } = world;
  const but = (kind: string) => actors.filter((actor) => actor.kind !== kind);
  const only = (kind: string) => actors.filter((actor) => actor.kind === kind);
  const things: Readonly<Record<string, readonly Row[]>> = {
    ...{ Party: but("ALLIANCE"), Group: but("COUNTRY") },
    ...{ Country: only("COUNTRY"), Organization: only("ORGANIZATION"), Alliance: only("ALLIANCE") },
    ...{ Official: world.officials, Office: world.offices, Agreement: world.agreements },
    ...{ Event: world.events, Topic: world.topics, Source: world.sources },
  };
  const codes = new Set(world.countries.flatMap(({ code, iso3 }) => [code, iso3]));

  function isUnknown(type: GraphQLInputType, value: unknown): boolean {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) return value.some((one) => isUnknown(type, one));
    const filter = value as { readonly slug?: readonly string[] | null; readonly code?: readonly string[] | null };
    const slugs = new Set(things[named.name.replace(/Filter$/, "")]?.map(({ slug }) => slug));
    return (
      (filter.slug ?? []).some((slug) => !slugs.has(slug)) ||
      (filter.code ?? []).some((code) => !codes.has(code.toUpperCase())) ||
      Object.values(named.getFields()).some((field) => isUnknown(field.type, (value as Args)[field.name]))
    );
  }

  return (typename: string, fieldName: string, args: Args): boolean => {
    const type = schema.getType(typename);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    return (field?.args ?? []).some((argument) => isUnknown(argument.type, args[argument.name]));
  };
}
