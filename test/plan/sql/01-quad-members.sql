with r0 as materialized (
  select t."nameEn" as c0, t_1."form" as c1, t."id" as c2
  from "Actor" t
  left join "Alliance" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('ALLIANCE') and t."slug" = "currentSlug"('Actor', $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (select count(*) as c0 from "Membership" t where (t."groupId" = k.key)) r
),
r2 as materialized (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (
    select t."status" as c0,
      t_1."slug" as c1,
      t_1."nameEn" as c2,
      coalesce(t_1."nameTr", t_1."nameEn") as c3,
      t_2."code" as c4,
      t_1."kind" as c5,
      t."id" as c6
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."partyId"
    left join "Country" t_2 on t_2."actorId" = t_1."id"
    where (t."groupId" = k.key)
    order by t_1."sortEn" asc, t."key" asc
    limit $2::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c6 as key from r2 where c6 is not null) k
  cross join lateral (
    select t."locator" as c0,
      t."note" as c1,
      t_1."slug" as c2,
      t_1."publisher" as c3,
      t_1."agencies" as c4,
      t_1."published" as c5
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $3::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r2 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r3 r
)
