import type { Prisma } from "../../generated/prisma/client.js";
import { sortColumns } from "../naming.js";

interface Named {
  readonly id: number;
  readonly nameId: number;
  readonly en: string;
  /** Null where no source gives a common name in Turkish. */
  readonly tr: string | null;
  /** Null where the name is the first already. */
  readonly last: number | null;
}

/** What has a common name and is not called by it in both languages yet. */
const toBeNamed = `
  select a."id", n."id" as "nameId", n."text" as "en", tr."text" as "tr",
         case when n."position" > 0 then (select max(o."position") + 1 from "Name" o where o."actorId" = a."id") end as "last"
    from "Actor" a
    join "Name" n on n."actorId" = a."id" and n."kind" = 'COMMON' and n."language" = 'EN'
    left join "Name" tr on tr."actorId" = a."id" and tr."kind" = 'COMMON' and tr."language" = 'TR'
   where (a."nameEn", a."nameTr") is distinct from (n."text", tr."text")`;

/**
 * Calls parties and groups by the common names that sources give. An alliance's common name becomes the first of its names, and the one made
 * by rule the last. A Turkish name made by rule goes with the English one: without a common name in Turkish there is none, so that English
 * stands in for it. Gives how many that changed.
 */
export async function callByCommonNames(transaction: Prisma.TransactionClient): Promise<number> {
  const named = await transaction.$queryRawUnsafe<Named[]>(toBeNamed);
  for (const { id, nameId, en, tr, last } of named) {
    await transaction.actor.update({
      where: { id },
      data: { nameEn: en, nameTr: tr, ...sortColumns({ en, tr }) },
    });
    if (last === null) continue;
    await transaction.name.updateMany({ where: { actorId: id, position: 0 }, data: { position: last } });
    await transaction.name.update({ where: { id: nameId }, data: { position: 0 } });
  }
  return named.length;
}
