import { registerEnumType } from "type-graphql";

/** Registers an enum with a description of each value. A missing description does not compile. */
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
