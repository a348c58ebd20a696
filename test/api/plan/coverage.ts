// What of a schema operations have asked for, and how they were answered.
import {
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from "graphql";

/** How an operation was answered: whole, with errors beside its data, with errors alone, or with that it is beyond a limit. */
export type Outcome = "whole" | "partial" | "refused" | "beyond";

/** Counts what has been asked. */
export interface Coverage {
  /** How many operations were answered so. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** A field was resolved. */
  onResolve(typename: string, fieldName: string): void;
  /** An operation was answered, with `codes` in its errors. */
  onAnswer(query: string, outcome: Outcome, codes: readonly string[]): void;
  /** All of it in a few lines. */
  report(): string;
}

/** Starts to count. */
export function createCoverage(schema: GraphQLSchema): Coverage {
  const resolved = new Set<string>();
  const given = new Set<string>();
  const outcomes: Record<Outcome, number> = { whole: 0, partial: 0, refused: 0, beyond: 0 };
  const counts = new Map<string, number>();

  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const fields = types.filter(isObjectType).flatMap((type) => {
    return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
  });
  const inputs = types.flatMap((type) => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      return field.args.map((argument) => `${type.name}.${field.name}(${argument.name})`);
    });
  });

  return {
    outcomes,
    onResolve: (typename, fieldName) => resolved.add(`${typename}.${fieldName}`),
    onAnswer(query, outcome, codes) {
      outcomes[outcome]++;
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
      if (outcome === "refused" || outcome === "beyond") return;
      const info = new TypeInfo(schema);
      const visitor = {
        Argument: ({ name }: { name: { value: string } }) => {
          given.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value})`);
        },
        ObjectField: ({ name }: { name: { value: string } }) => {
          const parent = info.getParentInputType();
          given.add(`${String(parent)}.${name.value}`);
        },
      };
      visit(parse(query), visitWithTypeInfo(info, visitor));
    },
    report() {
      const missing = fields.filter((name) => !resolved.has(name));
      const ungiven = inputs.filter((name) => !given.has(name));
      const errors = [...counts].map(([code, count]) => `${code} ${count}`).sort();
      return [
        `${outcomes.whole} answers whole, ${outcomes.partial} with errors beside data, ${outcomes.refused} refused, ${outcomes.beyond} beyond a limit (${errors.join(", ")})`,
        `${fields.length - missing.length} of ${fields.length} fields resolved${named(missing)}`,
        `${inputs.length - ungiven.length} of ${inputs.length} arguments and input fields written out${named(ungiven)}`,
      ].join("\n");
    },
  };
}

const named = (missing: readonly string[]): string =>
  missing.length === 0 ? "" : `, not ${missing.slice(0, 12).join(", ")}${missing.length > 12 ? " and others" : ""}`;
