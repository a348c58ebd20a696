import { fold } from "../text/fold.js";
import { withoutNumber } from "../facts/fact-keys.js";
import type { Known, KnownSpell } from "./known.js";

/** What the database knows about things: slugs, folded common names, numbers in other systems. */
export interface Stored {
  readonly table: "Actor" | "Official" | "Agreement" | "Office";
  readonly slug: string;
  readonly name: string;
  readonly ids: readonly string[];
}

/** One statement that returns the stored things, one row each. */
export const storedThings = ["Actor", "Official", "Agreement", "Office"]
  .map((table) => {
    const named = table === "Actor" || table === "Official" ? `t."nameEn"` : `t."titleEn"`;
    const ids =
      table === "Office"
        ? "array[]::text[]"
        : `array(select e."scheme" || ' ' || e."value" from "ExternalId" e where e."${table.toLowerCase()}Id" = t."id")`;
    return `select '${table}' as "table", t."slug", ${named} as "name", ${ids} as "ids" from "${table}" t`;
  })
  // New things do not get a slug that leads to another thing.
  .concat(`select "table", "slug", '', array[]::text[] from "FormerSlug"`)
  .join(" union all ");

/** One statement that returns the countries with their codes and names, the English common name first. */
export const codedCountries = `
  select a."slug", a."nameTr", c."code", c."iso3", c."isoNumeric", c."cowCode", c."gwCode",
    array[a."nameEn"] || array(select n."text" from "Name" n where n."actorId" = a."id" order by n."position") as "names"
  from "Country" c join "Actor" a on a."id" = c."actorId" order by a."slug"`;

/** A stored spell: its key, and the days on which it may have held. */
export interface StoredSpell {
  readonly key: string;
  readonly possibleFrom: string;
  readonly possibleUntil: string;
}

/** One statement that returns the spells in the alliance $1 that other sources than $2 know. */
export const storedSpells = [
  { table: "Membership", group: "groupId", citedBy: "membershipId" },
  { table: "Obligation", group: "allianceId", citedBy: "obligationId" },
]
  .map(
    ({ table, group, citedBy }) => `
      select t."key", min(r."possibleFrom")::text as "possibleFrom", max(r."possibleUntil")::text as "possibleUntil"
      from "Actor" a join "${table}" t on t."${group}" = a."id" join "Citation" c on c."${citedBy}" = t."id"
      join "Reading" r on r."citationId" = c."id" join "Source" s on s."id" = c."sourceId"
      where a."slug" = $1 and s."slug" <> all ($2) group by t."key"`,
  )
  .join(" union all ");

/** Caches what is stored, and what the import names. `spellsIn` reads the spells in an alliance. */
export function knownOf(
  stored: readonly Stored[],
  spellsIn: (alliance: string) => Promise<readonly StoredSpell[]>,
): Known {
  const bearers = new Map<string, string>();
  const taken = new Set<string>();
  const numbers = new Map<string, string>();
  const names = new Map<string, string[]>();
  const nameOf = new Map<string, string>();
  for (const { table, slug, name, ids } of stored) {
    taken.add(`${table} ${slug}`);
    if (table === "Actor" && name !== "") nameOf.set(slug, name); // a former slug has none
    for (const id of ids) {
      const [scheme, value] = [id.slice(0, id.indexOf(" ")), id.slice(id.indexOf(" ") + 1)];
      bearers.set(`${table} ${id}`, slug);
      numbers.set(`${table} ${slug} ${scheme}`, value);
    }
    const folded = `${table} ${fold(name)}`;
    names.set(folded, [...(names.get(folded) ?? []), slug]);
  }
  const bearerOf: Known["bearerOf"] = (table, scheme, value) => bearers.get(`${table} ${scheme} ${value}`);
  const newSlugFor: Known["newSlugFor"] = (table, { scheme, value }, name) => {
    const slug = freeSlug(hyphenated(name), (candidate) => taken.has(`${table} ${candidate}`));
    taken.add(`${table} ${slug}`);
    bearers.set(`${table} ${scheme} ${value}`, slug);
    return slug;
  };
  return {
    bearerOf,
    newSlugFor,
    slugFor: (table, id, name) => bearers.get(`${table} ${id.scheme} ${id.value}`) ?? newSlugFor(table, id, name),
    numberOf: (table, slug, scheme) => numbers.get(`${table} ${slug} ${scheme}`),
    nameOf: (slug) => nameOf.get(slug),
    named: (table, name) => names.get(`${table} ${fold(name)}`) ?? [],
    othersSpells: async (alliance) => {
      const spells = new Map<string, KnownSpell[]>();
      if (!stored.some(({ table, slug }) => table === "Actor" && slug === alliance)) return spells;
      for (const { key, ...days } of await spellsIn(alliance)) {
        const { first, number } = withoutNumber(key);
        spells.set(first, [...(spells.get(first) ?? []), { number, ...days }]);
      }
      return spells;
    },
  };
}

/** A name as a slug: folded, Latin letters and digits only, words joined by hyphens. */
export function hyphenated(name: string): string {
  return (
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "") || "unnamed"
  );
}

function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
