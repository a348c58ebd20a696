with q0 as (
  select "length", "key" collate "C" as "key", "parties", "linkKinds", "linkObligations", "linkDay", "linkCertainty"
  from "pathsBetween"(
    $1::text, $2::text, $3::text[], $4::text[]::"ObligationKind"[], $5::date, $6::"Certainty", $7::int
  )
),
q1 as (select "sourceId" from "datasetsOnParties"($8::text[], $9::text[], $10::boolean)),
r0 as (select count(*) as c0 from q0 t),
r1 as (
  select coalesce(false, false) and not g.silent as c0,
    coalesce(false, false) as c1,
    t."title" as c2,
    t_1."end" as c3,
    t_1."endStatus" as c4
  from (select t."sourceId" as key, bool_and(false) as silent from q1 t group by 1) g
  join "Source" t on t."id" = g.key
  left join "Coverage" t_1 on t_1."sourceId" = t."id"
  where false
  order by t."sortEn", t."slug"
),
r2 as materialized (
  select t."length" as c0,
    t."key" as c1,
    t."parties" as a0,
    t."linkKinds" as a1,
    t."linkObligations" as a2,
    t."linkDay" as a3,
    t."linkCertainty" as a4
  from q0 t
  order by t."length" asc, t."key" asc
  limit $11::int
),
r3 as materialized (
  select k.key as p, r.*
  from (select distinct on (c1) c1 as key, a0, a1, a2, a3, a4 from r2 where c1 is not null) k
  cross join lateral (
    select t_1."nameEn" as c0,
      t_1."kind" as c1,
      t_2."nameEn" as c2,
      t_2."kind" as c3,
      t."pair" as c4,
      t."fromId" as a0,
      t."toId" as a1,
      t."linkKinds" as a2,
      t."allianceIds" as a3,
      t."agreementIds" as a4,
      t."linkDay" as a5,
      t."linkCertainty" as a6
    from (
      select "position",
        "fromId",
        "toId",
        "pair" collate "C" as "pair",
        "linkKinds",
        "allianceIds",
        "agreementIds",
        "linkDay",
        "linkCertainty",
        "owedByFrom",
        "owedByTo"
      from "stepsOfPath"(k.a0, k.a1, k.a2, k.a3, k.a4)
    ) t
    join "Actor" t_1 on t_1."id" = t."fromId"
    join "Actor" t_2 on t_2."id" = t."toId"
    order by t."position"
    limit 6
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct on (c4) c4 as key, a0, a1, a2, a3, a4, a5, a6 from r3 where c4 is not null) k
  cross join lateral (
    select count(*) as c0
    from (
      select "rank",
        "name" collate "C" as "name",
        "key" collate "C" as "key",
        "kind" collate "C" as "kind",
        "groupId",
        "fromMembershipId",
        "toMembershipId",
        "agreementId",
        "eventId"
      from "linksBetween"(k.a0, k.a1, k.a2, k.a3, k.a4, k.a5, k.a6)
    ) t
  ) r
),
r5 as materialized (
  select k.key as p, r.*
  from (select distinct on (c4) c4 as key, a0, a1, a2, a3, a4, a5, a6 from r3 where c4 is not null) k
  cross join lateral (
    select t."kind" as c0,
      t_1."nameEn" as c1,
      t_1."kind" as c2,
      t."groupId" as c3,
      t_2."titleEn" as c4,
      t."agreementId" as c5,
      t_3."titleEn" as c6,
      t."eventId" as c7,
      t."fromMembershipId" as c8,
      t."toMembershipId" as c9
    from (
      select "rank",
        "name" collate "C" as "name",
        "key" collate "C" as "key",
        "kind" collate "C" as "kind",
        "groupId",
        "fromMembershipId",
        "toMembershipId",
        "agreementId",
        "eventId"
      from "linksBetween"(k.a0, k.a1, k.a2, k.a3, k.a4, k.a5, k.a6)
    ) t
    left join "Actor" t_1 on t_1."id" = t."groupId"
    left join "Agreement" t_2 on t_2."id" = t."agreementId"
    left join "Event" t_3 on t_3."id" = t."eventId"
    order by t."rank" asc, t."name" asc, t."key" asc
    limit $12::int
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c5 as key from r5 where c5 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."title" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."agreementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $13::int
  ) r
),
r7 as (
  select k.key as p, r.*
  from (select distinct c7 as key from r5 where c7 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."title" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."eventId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $14::int
  ) r
),
r8 as (
  select k.key as p, r.*
  from (select distinct c8 as key from r5 where c8 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."title" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $15::int
  ) r
),
r9 as (
  select k.key as p, r.*
  from (select distinct c9 as key from r5 where c9 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."title" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $16::int
  ) r
),
r10 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $17::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
),
r11 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $18::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(
  select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4)))
  from r1 r
),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r2 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r3 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r4 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p),
      json_agg(c0),
      json_agg(c1),
      json_agg(c2),
      json_agg(c3),
      json_agg(c4),
      json_agg(c5),
      json_agg(c6),
      json_agg(c7),
      json_agg(c8),
      json_agg(c9)
    )
  )
  from r5 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r6 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r7 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r8 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r9 r),
(select json_build_array(json_build_array(json_agg(c0))) from r10 r),
(select json_build_array(json_build_array(json_agg(c0))) from r11 r)
