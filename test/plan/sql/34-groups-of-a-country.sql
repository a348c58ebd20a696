with r0 as materialized (
  select t."nameEn" as c0, t."id" as c1
  from "Actor" t
  left join "Country" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('COUNTRY') and (t_1."code" = $1::text or t_1."iso3" = $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select count(*) as c0
    from "Membership" t
    where (t."partyId" = k.key)
      and "heldOn"(
        $2::date,
        'CERTAIN',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t."status" as c0,
      t_1."nameEn" as c1,
      t_1."slug" as c2,
      t_1."kind" as c3,
      t."start" as c4,
      t."endStatus" as c5
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."groupId"
    where (t."partyId" = k.key)
      and "heldOn"(
        $3::date,
        'CERTAIN',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
    order by t_1."sortEn" asc, t."key" asc
    limit $4::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select count(*) as c0
    from "Membership" t
    where (t."partyId" = k.key) and (t."endStatus" = any($5::text[]::"EndStatus"[]))
  ) r
),
r4 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t_1."nameEn" as c0,
      t_1."slug" as c1,
      t_1."kind" as c2,
      t."start" as c3,
      t."end" as c4,
      t."endStatus" as c5,
      t."id" as c6
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."groupId"
    where (t."partyId" = k.key) and (t."endStatus" = any($6::text[]::"EndStatus"[]))
    order by t_1."sortEn" asc, t."key" asc
    limit $7::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c6 as key from r4 where c6 is not null) k
  cross join lateral (
    select t."note" as c0, t_1."title" as c1, t_1."url" as c2
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $8::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r3 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r4 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r5 r)
