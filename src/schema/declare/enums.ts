import { registerEnumType } from "type-graphql";

/** Registers an enum of the data model, every value with its description: a missing one does not compile. */
export function describeEnum<Value extends string>(
  name: string,
  values: Readonly<Record<Value, Value>>,
  description: string,
  each: Readonly<Record<Value, string>>,
): void {
  const entries = Object.entries(each) as [Value, string][];
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(([value, text]) => [value, { description: text }])) as Record<
      Value,
      { description: string }
    >,
  });
}
