// Which names and numbers of a database no record gives, and how many each source gives.
import type { Database } from "../../src/database/database.js";

/** A kind of row, its owner's columns, and its links to citations. */
const KINDS = [
  { table: "Name", owners: ["actorId", "officialId"], links: "NameCitation", link: "nameId" },
  {
    table: "ExternalId",
    owners: ["actorId", "officialId", "agreementId"],
    links: "ExternalIdCitation",
    link: "externalIdId",
  },
] as const;

/** Names and numbers that are not our own and have no citation, or a citation of another thing than their owner. */
export async function wronglyCited({ prisma }: Pick<Database, "prisma">): Promise<unknown[]> {
  const found = [];
  for (const { table, owners, links, link } of KINDS) {
    const isOwners = owners.map((owner) => `t."${owner}" = c."${owner}"`).join(" or ");
    found.push(
      ...(await prisma.$queryRawUnsafe<unknown[]>(
        `select to_jsonb(t) as "row" from "${table}" t
          where not t."isOurs" and not exists (select from "${links}" l where l."${link}" = t."id")
         union all
         select to_jsonb(t) from "${table}" t join "${links}" l on l."${link}" = t."id" join "Citation" c on c."id" = l."citationId"
          where (${isOwners}) is not true`,
      )),
    );
  }
  return found;
}

/** Source, names and numbers that it gives. */
export async function givenBySource({ prisma }: Pick<Database, "prisma">): Promise<[string, number, number][]> {
  const counted = await prisma.$queryRaw<{ slug: string; names: number; numbers: number }[]>`
    select s."slug", count(distinct n."nameId")::int as "names", count(distinct e."externalIdId")::int as "numbers"
      from "Source" s join "Citation" c on c."sourceId" = s."id"
      left join "NameCitation" n on n."citationId" = c."id" left join "ExternalIdCitation" e on e."citationId" = c."id"
     group by 1 having count(n."nameId") + count(e."externalIdId") > 0 order by 1`;
  return counted.map(({ slug, names, numbers }) => [slug, names, numbers]);
}
