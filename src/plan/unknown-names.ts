import { isCompositeType } from "graphql";
import { addLevel, concreteTypes, ownRows, type Building } from "./building.js";
import { typeDeclaration, type Naming } from "./declaration.js";
import type { Level, LevelRows } from "./level.js";
import { wholeTable } from "./origin.js";
import { createScope, type AddParameter } from "./scope.js";

/** A name in a filter that nothing has. */
export interface UnknownName {
  /** The type of what it should name. */
  readonly type: string;
  /** What sort of name it is: `slug`, `code`. */
  readonly by: string;
  readonly name: string;
}

/** A filter names what does not exist. An empty list would read as "none of these", so the operation has no answer. */
export class UnknownNames extends Error {
  constructor(readonly names: readonly UnknownName[]) {
    super("a filter names what does not exist");
  }
}

/** The most unknown names that an error tells of. */
const maxUnknown = 3;

/** Reads which of an operation's names nothing has, a few at most. Undefined where it has no names. */
export function unknownNamesLevel(building: Building): Level | undefined {
  const noted = [...building.names.values()];
  if (noted.length === 0) return undefined;
  const unknown = noted.map(({ naming, parameters }) => {
    const { names, by } = naming;
    const exists = isNamed(building, naming, "n.name");
    // The schema's own words, never a client's text.
    return `select '${names}' as type, '${by}' as by, n.name from unnest(${parameters.join(" || ")}) n(name) where not ${exists}`;
  });
  const start = `(${unknown.join(" union ")}) t`;
  const [first] = noted;
  const scope = createScope(tableOf(building, first?.naming.names ?? ""), "t", start, noParameter);
  const level = addLevel(building, { scope, measure: "rows", limit: String(maxUnknown) });
  level.columns.push("t.type", "t.by", "t.name");
  level.order = ["1", "2", 't.name collate "C"'];
  return level;
}

function isNamed(building: Building, { names, is }: Naming, name: string): string {
  const table = tableOf(building, names);
  const type = building.operation.schema.getType(names);
  const scope = createScope(table, "o", wholeTable(table, "o").from(), noParameter);
  const conditions = [is(scope, name), ...(type ? ownRows(concreteTypes(building, table, type), scope) : [])];
  return `exists (select 1 from ${scope.from()} where ${conditions.join(" and ")})`;
}

function tableOf({ operation }: Building, typename: string) {
  const type = operation.schema.getType(typename);
  const declared = isCompositeType(type) ? typeDeclaration(type) : undefined;
  if (!declared) throw new Error(`${typename} has no table`);
  return declared.table;
}

const noParameter: AddParameter = () => {
  throw new Error("what names exist is asked of names alone");
};

/** The names that the level gave. */
export function unknownNamesIn({ columns, size }: LevelRows): readonly UnknownName[] {
  return Array.from({ length: size }, (_, row): UnknownName => {
    const [type = "", by = "", name = ""] = columns.map((cells) => String(JSON.parse(cells[row] ?? "null")));
    return { type, by, name };
  });
}
