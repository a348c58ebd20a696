import type { Prisma } from "../../generated/prisma/client.js";
import { searchColumn, sortColumns } from "../naming.js";
import { callByCommonNames } from "./call-by-common-names.js";

type Bearer = "Actor" | "Official";

/** The things that lost a name in this merge. `openCounted` makes the table. */
const unnamed = `select "table", "id" from "unnamed" order by "table", "id"`;

/**
 * Updates the columns that are made of names, after a merge: the name that a thing is called by, and the names that text filters
 * and the search find. Returns the number of things that are called otherwise.
 */
export async function nameThings(transaction: Prisma.TransactionClient): Promise<number> {
  let renamed = 0;
  for (const { table, id } of await transaction.$queryRawUnsafe<{ table: Bearer; id: number }[]>(unnamed)) {
    renamed += await nameOne(transaction, table, id);
  }
  return renamed + (await callByCommonNames(transaction));
}

// A thing whose name was taken back is called by the next one.
async function nameOne(transaction: Prisma.TransactionClient, table: Bearer, id: number): Promise<number> {
  const thing = await findNamed(transaction, table, id);
  if (!thing || thing.names.length === 0) return 0;
  const { nameEn, nameTr, names } = thing;
  const search = searchColumn(names.map(({ text }) => text));
  const has = (text: string | null) => text === null || names.some((name) => name.text === text);
  if (has(nameEn) && has(nameTr)) {
    await update(transaction, table, id, { search });
    return 0;
  }
  const first =
    names.find(({ kind, language }) => kind === "COMMON" && language === "EN") ??
    names.find(({ language }) => language === "EN") ??
    names[0]!; // there is one, see above
  const kind = first.kind === "DESCRIPTIVE" ? "DESCRIPTIVE" : "COMMON";
  await transaction.name.update({ where: { id: first.id }, data: { kind } });
  const tr = names.find((name) => name.kind === kind && name.language === "TR")?.text ?? null;
  await update(transaction, table, id, {
    search,
    nameEn: first.text,
    nameTr: tr,
    ...sortColumns({ en: first.text, tr }),
  });
  return 1;
}

function findNamed(transaction: Prisma.TransactionClient, table: Bearer, id: number) {
  const select = {
    nameEn: true,
    nameTr: true,
    names: { select: { id: true, text: true, language: true, kind: true }, orderBy: { position: "asc" } },
  } as const;
  return table === "Actor"
    ? transaction.actor.findUnique({ where: { id }, select })
    : transaction.official.findUnique({ where: { id }, select });
}

async function update(
  transaction: Prisma.TransactionClient,
  table: Bearer,
  id: number,
  data: { search: string; nameEn?: string; nameTr?: string | null; sortEn?: string; sortTr?: string },
): Promise<void> {
  if (table === "Actor") await transaction.actor.update({ where: { id }, data });
  else await transaction.official.update({ where: { id }, data });
}
