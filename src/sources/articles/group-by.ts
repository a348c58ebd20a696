/** Groups things by a key, in their order. (Map.groupBy does not exist in Node 20.) */
export function groupBy<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => string): ReadonlyMap<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
