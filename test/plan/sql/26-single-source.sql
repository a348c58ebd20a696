with r0 as (
  select count(*) as c0
  from "Membership" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."membershipId" = t."id") = 1)
),
r1 as (
  select count(*) as c0
  from "Membership" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."membershipId" = t."id") > 1)
),
r2 as (
  select count(*) as c0
  from "Obligation" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."obligationId" = t."id") = 1)
),
r3 as (
  select count(*) as c0
  from "Obligation" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."obligationId" = t."id") > 1)
),
r4 as (
  select count(*) as c0
  from "Tenure" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."tenureId" = t."id") = 1)
),
r5 as (
  select count(*) as c0
  from "Tenure" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."tenureId" = t."id") > 1)
),
r6 as (
  select count(*) as c0
  from "Agreement" t
  where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."agreementId" = t."id") = 1)
),
r7 as (
  select g.key as c0, g.count as c1
  from (
    select t."kind" as key, count(*)::int as count
    from "Agreement" t
    where ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."agreementId" = t."id") = 1)
    group by 1
  ) g
  order by g.key
),
r8 as (
  select count(*) as c0
  from "Actor" t
  where t."kind" in ('ALLIANCE')
    and ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."actorId" = t."id") = 1)
),
r9 as materialized (
  select t."sortEn" as c0, t."slug" as c1, t."nameEn" as c2, t."id" as c3
  from "Actor" t
  where t."kind" in ('ALLIANCE')
    and ((select count(distinct tx0."sourceId") from "Citation" tx0 where tx0."actorId" = t."id") = 1)
  order by t."sortEn" asc, t."slug" asc
  limit $1::int
),
r10 as (
  select k.key as p, r.*
  from (select c3 as key from r9) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actorId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $2::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0))) from r1 r),
(select json_build_array(json_build_array(json_agg(c0))) from r2 r),
(select json_build_array(json_build_array(json_agg(c0))) from r3 r),
(select json_build_array(json_build_array(json_agg(c0))) from r4 r),
(select json_build_array(json_build_array(json_agg(c0))) from r5 r),
(select json_build_array(json_build_array(json_agg(c0))) from r6 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r7 r),
(select json_build_array(json_build_array(json_agg(c0))) from r8 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3))) from r9 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r10 r)
