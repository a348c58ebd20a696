// Values at random for what has no fields: from a pool that knows the made-up world, and now and then one that must be refused.
import { getNamedType, isEnumType } from "graphql";
import type { Drawing } from "./drawing.js";
import type { Leaf } from "./input-values.js";

/** What text, days, ids and cursors are taken from. */
export interface Pool {
  readonly slugs: readonly string[];
  readonly parties: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  readonly locators: readonly string[];
  /** The systems and the values of external ids. */
  readonly schemes: readonly string[];
  readonly values: readonly string[];
  readonly days: readonly string[];
  readonly types: readonly string[];
  readonly ids: readonly string[];
  /** Slugs by the type of what has them. */
  readonly slugsOf: ReadonlyMap<string, readonly string[]>;
  /** By the list's order, as `cursorsOf` names it. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

/** Draws leaf values; `spoil` says whether the next is to be one that must be refused. */
export function leafValues({ choose, chance }: Drawing, pool: Pool, spoil: () => boolean): Leaf {
  const mistakes: Readonly<Record<string, readonly unknown[]>> = {
    Int: [101, -1, 2 ** 31, 1.5, "1"],
    DateSpan: ["2024-02-30", "2024/2023", "..", "1999-", 1999, "2150"],
    Date: ["2024-02-30", "2024", "yesterday", 20240619, "2150-01-01"],
    Boolean: ["true", 1],
    ID: ["nonsense", "", 5, Buffer.from("Period:azure").toString("base64url")],
    String: ["a\0b", 5, true],
  };
  const texts: Readonly<Record<string, readonly string[]>> = {
    code: pool.codes,
    text: pool.texts,
    locator: pool.locators,
    scheme: pool.schemes,
    value: pool.values,
    name: pool.types,
    ...Object.fromEntries(
      ["of", "a", "b", "attacked", "attacker", "party", "with"].map((name) => [name, pool.parties]),
    ),
    after: [...pool.cursors.values()].flat(),
    before: [...pool.cursors.values()].flat(),
  };
  /** The names of what a filter is of: most that it is given exist. */
  const namesIn = (filter: string | undefined, name: string) => {
    const slugs = name === "slug" ? pool.slugsOf.get(filter?.replace(/Filter$/, "") ?? "") : undefined;
    return name === "code" && filter ? pool.codes.filter((code) => code !== "XX") : slugs;
  };
  return (name, type, within) => {
    const named = getNamedType(type);
    const wrong = spoil();
    if (isEnumType(named)) return wrong ? "NEVER" : choose(named.getValues()).name;
    if (wrong) return choose(mistakes[named.name] ?? ["nonsense"]);
    switch (named.name) {
      case "Boolean":
        return choose([true, false]);
      case "Int":
        return chance(2) ? 100 : choose([2, 1, 3, 0, 5]);
      case "Date":
        return choose(name === "to" ? [...pool.days, "9999-12-31"] : pool.days);
      case "DateSpan": {
        const [one = "", other = ""] = [choose(pool.days), choose(pool.days)].sort();
        const short = (day: string) => day.slice(0, choose([4, 7, 10]));
        return choose([short(one), `${one.slice(0, 4)}/${short(other)}`, `../${short(one)}`, `${short(one)}/..`]);
      }
      case "ID":
        return choose(pool.ids);
      default:
        return choose((chance(95) && namesIn(within, name)) || (texts[name] ?? pool.slugs));
    }
  };
}
