with l0 as (
  select count(*) as c0
  from "Membership" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."membershipId" = t."id") = 1)
),
l1 as (
  select count(*) as c0
  from "Membership" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."membershipId" = t."id") > 1)
),
l2 as (
  select count(*) as c0
  from "Obligation" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."obligationId" = t."id") = 1)
),
l3 as (
  select count(*) as c0
  from "Obligation" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."obligationId" = t."id") > 1)
),
l4 as (
  select count(*) as c0
  from "Tenure" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."tenureId" = t."id") = 1)
),
l5 as (
  select count(*) as c0
  from "Tenure" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."tenureId" = t."id") > 1)
),
l6 as (
  select count(*) as c0
  from "Agreement" t
  where ((select count(distinct o."sourceId") from "Citation" o where o."agreementId" = t."id") = 1)
),
l7 as (
  select g.key as c0, g.count as c1
  from (
    select t."kind" as key, count(*)::int as count
    from "Agreement" t
    where ((select count(distinct o."sourceId") from "Citation" o where o."agreementId" = t."id") = 1)
    group by 1
  ) g
  order by g.key
),
l8 as (
  select count(*) as c0
  from "Actor" t
  where t."kind" in ('ALLIANCE')
    and ((select count(distinct o."sourceId") from "Citation" o where o."actorId" = t."id") = 1)
),
l9 as materialized (
  select t."sortEn" as c0, t."slug" as c1, t."nameEn" as c2, t."id" as c3
  from "Actor" t
  where t."kind" in ('ALLIANCE')
    and ((select count(distinct o."sourceId") from "Citation" o where o."actorId" = t."id") = 1)
  order by t."sortEn" asc, t."slug" asc
  limit $1::int
),
l10 as (
  select k.key as p, r.*
  from (select c3 as key from l9) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actorId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $2::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from l0 r),
(select json_build_array(json_build_array(json_agg(c0))) from l1 r),
(select json_build_array(json_build_array(json_agg(c0))) from l2 r),
(select json_build_array(json_build_array(json_agg(c0))) from l3 r),
(select json_build_array(json_build_array(json_agg(c0))) from l4 r),
(select json_build_array(json_build_array(json_agg(c0))) from l5 r),
(select json_build_array(json_build_array(json_agg(c0))) from l6 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l7 r),
(select json_build_array(json_build_array(json_agg(c0))) from l8 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3))) from l9 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from l10 r)
