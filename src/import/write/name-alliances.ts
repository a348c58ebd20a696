import type { Prisma } from "../../generated/prisma/client.js";
import { sortColumns } from "../../facts/naming.js";

interface Named {
  readonly id: number;
  readonly nameTr: string | null;
  readonly nameId: number;
  /** The place after all its names. */
  readonly end: number;
  readonly text: string;
}

/** What has a name in common use that it is not called by yet, and so was called by rule until now. */
const toBeNamed = `
  select a."id", a."nameTr", n."id" as "nameId", n."text",
         (select max(o."position") + 1 from "Name" o where o."actorId" = a."id") as "end"
    from "Actor" a
    join "Name" n on n."actorId" = a."id" and n."kind" = 'COMMON' and n."language" = 'EN'
   where a."kind" = 'ALLIANCE' and a."nameEn" <> n."text"`;

/** Calls alliances by the names in common use that a source gave them: each is then the first of its names, and the one made by rule the last. */
export async function nameAlliances(transaction: Prisma.TransactionClient): Promise<void> {
  for (const { id, nameTr, nameId, end, text } of await transaction.$queryRawUnsafe<Named[]>(toBeNamed)) {
    const columns = sortColumns({ en: text, tr: nameTr });
    await transaction.actor.update({ where: { id }, data: { nameEn: text, ...columns } });
    await transaction.name.updateMany({ where: { actorId: id, position: 0 }, data: { position: end } });
    await transaction.name.update({ where: { id: nameId }, data: { position: 0 } });
  }
}
