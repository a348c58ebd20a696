import { isCompositeType } from "graphql";
import { addLevel, concreteTypes, ownRows, type Building, type FieldInHand } from "./building.js";
import { currentIdentity } from "./current-slug.js";
import { typeDeclaration, type Call } from "./declaration.js";
import type { Answer } from "./level.js";
import { wholeTable } from "./origin.js";
import { createScope } from "./scope.js";

/**
 * Reads whether the things are there that a question's arguments name. An argument that names nothing asks about nothing in particular;
 * where one is left out, that is known when the statement is made, and no level is added.
 */
export function areThere(
  building: Building,
  about: Call["about"],
  { args, addParameter }: FieldInHand,
): (answer: Answer) => boolean {
  const named = Object.entries(about ?? {}).filter(([argument]) => typeof args[argument] === "string");
  const levels = named.map(([argument, typename]) => {
    const type = building.operation.schema.getType(typename);
    const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
    if (!isCompositeType(type) || !declared) throw new Error(`${typename} has no table`);
    const { table, identity } = declared;
    const scope = createScope(table, "t", wholeTable(table).from(), addParameter);
    const level = addLevel(building, { scope, measure: "any" });
    const name = scope.parameter((given) => given[argument], "text");
    level.where.push(
      `${scope.column(identity)} = ${currentIdentity(table, identity, name)}`,
      ...ownRows(concreteTypes(building, table, type), scope),
    );
    return level;
  });
  return (answer) => levels.every(({ index }) => (answer.levels[index]?.size ?? 0) > 0);
}
