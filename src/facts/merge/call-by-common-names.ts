import type { Prisma } from "../../generated/prisma/client.js";
import { sortColumns } from "../naming.js";

interface Named {
  readonly id: number;
  readonly nameId: number;
  readonly en: string;
  /** Null if no source gives a common name in Turkish. */
  readonly tr: string | null;
  /** Null if the name is the first already. */
  readonly last: number | null;
}

/** Actors that have a common name which is not yet their first name in both languages. */
const toBeNamed = `
  select a."id", n."id" as "nameId", n."text" as "en", tr."text" as "tr",
         case when n."position" > 0 then (select max(o."position") + 1 from "Name" o where o."actorId" = a."id") end as "last"
    from "Actor" a
    join "Name" n on n."actorId" = a."id" and n."kind" = 'COMMON' and n."language" = 'EN'
    left join "Name" tr on tr."actorId" = a."id" and tr."kind" = 'COMMON' and tr."language" = 'TR'
   where (a."nameEn", a."nameTr") is distinct from (n."text", tr."text")`;

/**
 * Sets the names of parties and groups to the common names that sources give. An alliance's common name becomes the first of its names, and the
 * name made by rule becomes the last. A Turkish name made by rule is removed with the English one. Without a common name in
 * Turkish, English is used instead. Returns the number of changed actors.
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
