// The hand-written statements. Each returns the whole answer as one text. Slugs, codes and enum values need no escapes in JSON;
// names and titles do. Rows that the answer repeats are read once.

const json = (column) => `to_json(${column})::text`;
const list = (item, order) =>
  `'{"nodes":[' || coalesce(string_agg(${item}, ','${order ? ` order by ${order}` : ""}), '') || ']}'`;

const country = `/* country */ select '{"data":{"country":{"slug":"' || a."slug" || '","name":' || ${json('a."nameEn"')}
    || ',"code":"' || c."code" || '","memberships":' || (
      select ${list(`'{"status":"' || "status" || '","group":{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || ',"form":"' || "form" || '"}}'`)}
      from (select m."status", g."slug", g."nameEn", l."form"
            from "Membership" m join "Actor" g on g."id" = m."groupId" join "Alliance" l on l."actorId" = m."groupId"
            where m."partyId" = a."id" order by g."sortEn", m."key" limit 100) r) || '}}}'
  from "Country" c join "Actor" a on a."id" = c."actorId" where c."code" = $1`;

const alliances = `/* alliances */ with page as materialized (
    select a."id", a."slug", a."nameEn", l."form", a."sortEn" from "Actor" a join "Alliance" l on l."actorId" = a."id"
    where a."kind" = 'ALLIANCE' order by a."sortEn", a."slug" limit 20),
  members as materialized (
    select page."id" as "groupId", r.* from page cross join lateral (
      select m."status", m."partyId", a."slug", a."nameEn", a."sortEn", m."key"
      from "Membership" m join "Actor" a on a."id" = m."partyId"
      where m."groupId" = page."id" order by a."sortEn", m."key" limit 20) r),
  parties as materialized (
    select p."partyId", '","offices":' || o."text" || '}}' as "text"
    from (select distinct "partyId" from members) p cross join lateral (
      select ${list(`'{"title":' || ${json('f."titleEn"')} || ',"tenures":' || t."text" || '}'`)} as "text"
      from (select "id", "titleEn" from "Office" where "partyId" = p."partyId" order by "sortEn", "slug" limit 3) f
      cross join lateral (
        select ${list(`'{"official":{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || '}}'`)} as "text"
        from (select h."slug", h."nameEn" from "Tenure" t join "Official" h on h."id" = t."officialId"
              where t."officeId" = f."id" order by t."possibleFrom", t."key" limit 2) r) t) o)
  select '{"data":{"alliances":' || ${list(`'{"slug":"' || page."slug" || '","name":' || ${json('page."nameEn"')} || ',"form":"' || page."form"
    || '","members":' || m."text" || ',"agreements":' || g."text" || '}'`)} || '}}'
  from page cross join lateral (
    select ${list(`'{"status":"' || "status" || '","party":{"name":' || ${json('"nameEn"')} || ',"slug":"' || "slug" || "text"`)} as "text"
    from (select m."status", m."nameEn", m."slug", p."text" from members m join parties p using ("partyId")
          where m."groupId" = page."id" order by m."sortEn", m."key") r) m
  cross join lateral (
    select ${list(`'{"slug":"' || "slug" || '","title":' || ${json('"titleEn"')} || ',"kind":"' || "kind" || '","status":"' || "status" || '","parties":' || "text" || '}'`)} as "text"
    from (select t."slug", t."titleEn", t."kind", t."status", p."text"
          from "AllianceAgreement" k join "Agreement" t on t."id" = k."agreementId" cross join lateral (
            select ${list(`'{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || '}'`)} as "text"
            from (select a."slug", a."nameEn" from "AgreementParty" y join "Actor" a on a."id" = y."partyId"
                  where y."agreementId" = t."id" order by a."sortEn", a."slug" limit 10) r) p
          where k."allianceId" = page."id" order by t."sortEn", t."slug" limit 5) r) g`;

const officials = `/* officials */ select '{"data":{"officials":{"pageInfo":{"hasNextPage":' || (count(*) > $1::int)
    || ',"hasPreviousPage":false,"startCursor":' || coalesce((array_agg("cursor"))[1], 'null')
    || ',"endCursor":' || coalesce((array_agg("cursor"))[least(count(*), $1::int)], 'null')
    || '},"edges":[' || coalesce(string_agg('{"cursor":' || "cursor" || ',"node":{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || '}}', ',')
      filter (where "place" <= $1::int), '') || ']}}}'
  from (select "slug", "nameEn", ${json(`"sortEn" || '|' || "slug"`)} as "cursor", row_number() over (order by "sortEn", "slug") as "place"
        from "Official" order by "sortEn", "slug" limit $1::int + 1) r`;

const agreements = (
  after,
) => `/* agreements ${after} */ select '{"data":{"agreements":{"pageInfo":{"hasNextPage":' || (count(*) > 20)
    || ',"endCursor":' || coalesce((array_agg("cursor"))[least(count(*), 20)], 'null') || '},"nodes":['
    || coalesce(string_agg('{"slug":"' || "slug" || '","title":' || ${json('"titleEn"')} || ',"kind":"' || "kind" || '","status":"' || "status"
      || '","signed":' || coalesce('{"value":"' || "signed" || '"}', 'null') || '}', ',') filter (where "place" <= 20), '') || ']}}}'
  from (select *, ${json(`"signedLatest" || '|' || "slug"`)} as "cursor", row_number() over (order by "signedLatest" desc, "slug" desc) as "place"
        from "Agreement" where "kind" = any($1::"AgreementKind"[]) and "signedLatest" is not null
        ${after ? 'and ("signedLatest", "slug") < ($2::date, $3::text)' : ""} order by "signedLatest" desc, "slug" desc limit 21) r`;

const fromEverySide = `/* from every side */ select '{"data":{"country":{"name":' || ${json('a."nameEn"')} || ',"memberships":' || (
      select ${list(`'{"group":{"name":' || ${json('g."nameEn"')} || ',"form":"' || g."form" || '","topics":' || "topics" || ',"members":' || "members" || '}}'`, 'g."sortEn", g."key"')}
      from (select g."id", g."nameEn", l."form", g."sortEn", m."key"
            from "Membership" m join "Actor" g on g."id" = m."groupId" join "Alliance" l on l."actorId" = m."groupId"
            where m."partyId" = a."id" order by g."sortEn", m."key" limit 10) g
      cross join lateral (
        select ${list(`'{"name":' || ${json('"nameEn"')} || '}'`)} as "topics"
        from (select t."nameEn" from "AllianceTopic" k join "Topic" t on t."id" = k."topicId"
              where k."allianceId" = g."id" order by t."sortEn", t."slug" limit 5) r) t
      cross join lateral (
        select ${list(`'{"party":{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || '}}'`)} as "members"
        from (select p."slug", p."nameEn" from "Membership" n join "Actor" p on p."id" = n."partyId"
              where n."groupId" = g."id" order by p."sortEn", n."key" limit 10) r) y)
    || ',"agreements":' || (
      select ${list(
        `'{"slug":"' || g."slug" || '","kind":"' || g."kind" || '","status":"' || g."status" || '","signed":'
        || coalesce('{"value":"' || g."signed" || '","earliest":"' || g."signedEarliest" || '","latest":"' || g."signedLatest" || '"}', 'null')
        || ',"parties":' || "parties" || ',"topics":' || "topics" || '}'`,
        'g."sortEn", g."slug"',
      )}
      from (select * from (
              select g.* from "AgreementParty" k join "Agreement" g on g."id" = k."agreementId" where k."partyId" = a."id" offset 0) g
            order by g."sortEn", g."slug" limit 10) g
      cross join lateral (
        select ${list(`'{"slug":"' || "slug" || '","name":' || ${json('"nameEn"')} || '}'`)} as "parties"
        from (select p."slug", p."nameEn" from "AgreementParty" y join "Actor" p on p."id" = y."partyId"
              where y."agreementId" = g."id" order by p."sortEn", p."slug" limit 20) r) p
      cross join lateral (
        select '{"totalCount":' || count(*) || ',"nodes":[' || coalesce(string_agg('{"name":' || ${json('"nameEn"')} || '}', ',')
          filter (where "place" <= 20), '') || ']}' as "topics"
        from (select t."nameEn", row_number() over (order by t."sortEn", t."slug") as "place"
              from "AgreementTopic" y join "Topic" t on t."id" = y."topicId" where y."agreementId" = g."id" order by "place") r) t)
    || ',"offices":' || (
      select ${list(`'{"title":' || ${json('"titleEn"')} || ',"roles":' || ${json('"roles"')} || ',"tenures":' || "text" || '}'`)}
      from (select o."titleEn", o."roles", t."text" from "Office" o cross join lateral (
              select ${list(`'{"official":{"name":' || ${json('"nameEn"')} || '},"period":{"endStatus":"' || "endStatus" || '"}}'`)} as "text"
              from (select h."nameEn", t."endStatus" from "Tenure" t join "Official" h on h."id" = t."officialId"
                    where t."officeId" = o."id" order by t."possibleFrom", t."key" limit 2) r) t
            where o."partyId" = a."id" order by o."sortEn", o."slug" limit 10) r) || '}}}'
  from "Country" c join "Actor" a on a."id" = c."actorId" where c."code" = $1`;

const noCountry = '{"data":{"country":null}}';

/** The request for each operation, by name. */
export const statements = {
  Country: ({ code }) => ({ text: country, values: [code], none: noCountry }),
  Alliances: () => ({ text: alliances, values: [] }),
  Officials: ({ first }) => ({ text: officials, values: [first] }),
  Agreements: ({ kind, after }) => {
    if (after === undefined) return { text: agreements(false), values: [kind] };
    const cut = after.indexOf("|");
    return { text: agreements(true), values: [kind, after.slice(0, cut), after.slice(cut + 1)] };
  },
  CountryFromEverySide: ({ code }) => ({ text: fromEverySide, values: [code], none: noCountry }),
};
