with r0 as materialized (
  select t."nameEn" as c0, t."id" as c1
  from "Actor" t
  left join "Country" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('COUNTRY') and (t_1."code" = $1::text or t_1."iso3" = $1::text)
  limit 1
),
r1 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t."titleEn" as c0, t."roles" as c1, t."id" as c2
    from "Office" t
    where (t."partyId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $2::int
  ) r
),
r2 as materialized (
  select k.key as p, r.*
  from (select distinct c2 as key from r1 where c2 is not null) k
  cross join lateral (
    select t_1."nameEn" as c0,
      t."start" as c1,
      t."knownFrom" as c2,
      t."knownUntil" as c3,
      t."certainFrom" as c4,
      t."certainUntil" as c5,
      t."certainGaps" as c6,
      t."possibleFrom" as c7,
      t."possibleUntil" as c8,
      t."possibleGaps" as c9,
      t."endStatus" as c10,
      t."id" as c11
    from "Tenure" t
    join "Official" t_1 on t_1."id" = t."officialId"
    where (t."officeId" = k.key)
      and "heldOn"(
        $3::date,
        'POSSIBLE',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
    order by t."possibleFrom" asc, t."key" asc
    limit $4::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c11 as key from r2 where c11 is not null) k
  cross join lateral (
    select t."note" as c0, t_1."title" as c1, t_1."published" as c2, t_1."url" as c3
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."tenureId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $5::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r),
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
      json_agg(c9),
      json_agg(c10),
      json_agg(c11)
    )
  )
  from r2 r
),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r3 r
)
