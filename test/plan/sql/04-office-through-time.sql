with r0 as materialized (
  select t."id" as c0
  from "Actor" t
  left join "Country" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('COUNTRY') and (t_1."code" = $1::text or t_1."iso3" = $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c0 as key from r0) k
  cross join lateral (
    select t_2."slug" as c0, t_2."nameEn" as c1, t_1."titleEn" as c2
    from "Office" th0
    join "Tenure" t on t."officeId" = th0."id"
    join "Office" t_1 on t_1."id" = t."officeId"
    join "Official" t_2 on t_2."id" = t."officialId"
    where (th0."partyId" = k.key)
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
      and $3::text::"OfficeRole" = any(t_1."roles")
    order by t."possibleFrom" asc, t."key" asc
    limit $4::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c0 as key from r0) k
  cross join lateral (
    select t_2."slug" as c0, t_2."nameEn" as c1, t_1."titleEn" as c2
    from "Office" th0
    join "Tenure" t on t."officeId" = th0."id"
    join "Office" t_1 on t_1."id" = t."officeId"
    join "Official" t_2 on t_2."id" = t."officialId"
    where (th0."partyId" = k.key)
      and "heldOn"(
        $5::date,
        'CERTAIN',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
      and $6::text::"OfficeRole" = any(t_1."roles")
    order by t."possibleFrom" asc, t."key" asc
    limit $7::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r2 r)
