with r0 as materialized (
  select t."nameEn" as c0, t."id" as c1
  from "Actor" t
  where t."kind" in ('COUNTRY')
    and (
      t."id" = any(
        array(
          select tx0."actorId"
          from "ExternalId" tx0
          where tx0."scheme" = $1::text and tx0."value" = any($2::text[]) and tx0."actorId" is not null
        )
      )
    )
  order by t."sortEn" asc, t."slug" asc
  limit $3::int
),
r1 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r1 r)
