// Gaps in the days on which facts of a made-up world hold.
import type { Database } from "../../../src/database/database.js";

/** The tables whose days the derivation interrupts, each with its key. */
export const withGaps = {
  Membership: "id",
  Tenure: "id",
  Agreement: "id",
  Obligation: "id",
  Alliance: "actorId",
  Organization: "actorId",
} as const;

/** Gaps in what is certain and in what is possible, as PostgreSQL writes them; null for none. What is certain has those of what is possible. */
export type Gaps = readonly [certain: string, possible: string | null];

/** Interrupts the days of facts by each of the gaps in turn, where they lie between their days. One in nine holds on no day, two in nine stay. */
export async function fillGaps({ prisma }: Pick<Database, "prisma">, gaps: readonly [Gaps, Gaps, Gaps]): Promise<void> {
  for (const [table, key] of Object.entries(withGaps)) {
    for (const [place, [certain, possible]] of gaps.entries()) {
      await prisma.$executeRawUnsafe(
        `update "${table}"
            set "certainGaps" = case when "certainFrom" is not null then $1::text::datemultirange end, "possibleGaps" = $2::text::datemultirange
          where "${key}" % 9 in (${place}, ${place + 3})
            and coalesce($1::text::datemultirange <@ daterange("certainFrom", "certainUntil", '()'), true)
            and coalesce($2::text::datemultirange <@ daterange("possibleFrom", "possibleUntil", '()'), true)`,
        ...[certain, possible],
      );
    }
    await prisma.$executeRawUnsafe(
      `update "${table}" set "certainFrom" = null, "certainUntil" = null, "certainGaps" = null, "possibleGaps" = '{(,)}' where "${key}" % 9 = 8`,
    );
  }
}

/** The gaps of a table's rows, as PostgreSQL writes them; Prisma does not read them. */
export async function readGaps<Row extends object>(
  { prisma }: Pick<Database, "prisma">,
  table: keyof typeof withGaps,
  rows: readonly Row[],
): Promise<(Row & { certainGaps: string | null; possibleGaps: string | null })[]> {
  const key = withGaps[table];
  const read = await prisma.$queryRawUnsafe<{ key: number; certain: string | null; possible: string | null }[]>(
    `select "${key}" as "key", "certainGaps"::text as "certain", "possibleGaps"::text as "possible" from "${table}"`,
  );
  const gaps = new Map(read.map((one) => [one.key, one]));
  return rows.map((row) => {
    const { certain = null, possible = null } = gaps.get(Number(Reflect.get(row, key))) ?? {};
    return { ...row, certainGaps: certain, possibleGaps: possible };
  });
}
