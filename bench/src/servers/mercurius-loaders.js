// A loader for each relation: one named statement for all parents of a level, which finds each parent's rows by key.

const actor = `a."id", a."slug", a."nameEn" as "name"`;
const alliance = `${actor}, (select "form" from "Alliance" where "actorId" = a."id") as "form"`;
const agreement = `g."id", g."slug", g."titleEn" as "title", g."kind", g."status", g."signed" as "signedOn", g."signedEarliest"::text, g."signedLatest"::text`;

/** Makes the loaders; `rows(name, text, values)` runs a named statement. */
export function createLoaders(rows) {
  /** A page of rows for each parent; `$1` is the parents' ids, `$2` the page's size. */
  const page = (name, select, after = (nodes) => ({ nodes })) => ({
    opts: { cache: false },
    loader: async (queries) => {
      const { first } = queries[0].params; // one place of the document, so the same for all
      const ids = [...new Set(queries.map(({ obj }) => obj.id))];
      const text = `select k."key", r.* from unnest($1::int[]) k("key") cross join lateral (${select} limit $2) r`;
      const found = grouped(await rows(name, text, [ids, first]));
      return queries.map(({ obj }) => after(found.get(obj.id) ?? []));
    },
  });
  /** The one row that a column of each parent refers to. */
  const one = (name, column, text) => ({
    opts: { cache: false },
    loader: async (queries) => {
      const ids = [...new Set(queries.map(({ obj }) => obj[column]))];
      const found = new Map((await rows(name, text, [ids])).map((row) => [row.id, row]));
      return queries.map(({ obj }) => found.get(obj[column]));
    },
  });

  return {
    Country: {
      memberships: page(
        "country memberships",
        `select m."id", m."status", m."partyId", m."groupId" from "Membership" m join "Actor" a on a."id" = m."groupId" where m."partyId" = k."key" order by a."sortEn", m."key"`,
      ),
      offices: page(
        "offices",
        `select "id", "titleEn" as "title", "roles"::text[] from "Office" where "partyId" = k."key" order by "sortEn", "slug"`,
      ),
      agreements: page(
        "country agreements",
        `select ${agreement} from "AgreementParty" l join "Agreement" g on g."id" = l."agreementId" where l."partyId" = k."key" order by g."sortEn", g."slug"`,
      ),
    },
    Alliance: {
      members: page(
        "members",
        `select m."id", m."status", m."partyId", m."groupId" from "Membership" m join "Actor" a on a."id" = m."partyId" where m."groupId" = k."key" order by a."sortEn", m."key"`,
      ),
      agreements: page(
        "alliance agreements",
        `select ${agreement} from "AllianceAgreement" l join "Agreement" g on g."id" = l."agreementId" where l."allianceId" = k."key" order by g."sortEn", g."slug"`,
      ),
      topics: page(
        "alliance topics",
        `select t."nameEn" as "name" from "AllianceTopic" l join "Topic" t on t."id" = l."topicId" where l."allianceId" = k."key" order by t."sortEn", t."slug"`,
      ),
    },
    Membership: {
      party: one("party", "partyId", `select ${actor} from "Actor" a where a."id" = any($1::int[])`),
      group: one("group", "groupId", `select ${alliance} from "Actor" a where a."id" = any($1::int[])`),
    },
    Office: {
      tenures: page(
        "tenures",
        `select "id", "officialId", "endStatus" from "Tenure" where "officeId" = k."key" order by "possibleFrom", "key"`,
      ),
    },
    Tenure: {
      official: one(
        "official",
        "officialId",
        `select "id", "slug", "nameEn" as "name" from "Official" where "id" = any($1::int[])`,
      ),
    },
    Agreement: {
      parties: page(
        "parties",
        `select ${actor} from "AgreementParty" l join "Actor" a on a."id" = l."partyId" where l."agreementId" = k."key" order by a."sortEn", a."slug"`,
      ),
      topics: page(
        "agreement topics",
        `select t."nameEn" as "name", (count(*) over ())::int as "total" from "AgreementTopic" l join "Topic" t on t."id" = l."topicId" where l."agreementId" = k."key" order by t."sortEn", t."slug"`,
        (nodes) => ({ nodes, totalCount: nodes[0]?.total ?? 0 }),
      ),
    },
  };
}

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group) group.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}
