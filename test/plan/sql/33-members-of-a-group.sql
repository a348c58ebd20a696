with r0 as (
  select count(*) as c0
  from "Membership" t
  where "heldOn"(
    $2::date,
    'CERTAIN',
    t."certainFrom",
    t."certainUntil",
    t."certainGaps",
    t."possibleFrom",
    t."possibleUntil",
    t."possibleGaps"
  )
    and (
      exists (
        select 1
        from "Actor" tx0
        where tx0."id" = t."groupId"
          and ((tx0."slug" = any(array(select "currentSlug"('Actor', tx1) from unnest($3::text[]) tx1)))) offset 0
      )
      and t."status" = any($4::text[]::"MembershipStatus"[])
    )
),
r1 as materialized (
  select t_1."sortEn" as c0,
    t."key" as c1,
    t_2."nameEn" as c2,
    coalesce(t_2."nameTr", t_2."nameEn") as c3,
    t_2."kind" as c4,
    t."start" as c5,
    t."end" as c6,
    t."endStatus" as c7,
    t."id" as c8
  from "Membership" t
  join "Actor" t_1 on t_1."id" = t."groupId"
  join "Actor" t_2 on t_2."id" = t."partyId"
  where "heldOn"(
    $5::date,
    'CERTAIN',
    t."certainFrom",
    t."certainUntil",
    t."certainGaps",
    t."possibleFrom",
    t."possibleUntil",
    t."possibleGaps"
  )
    and (
      exists (
        select 1
        from "Actor" tx0
        where tx0."id" = t."groupId"
          and ((tx0."slug" = any(array(select "currentSlug"('Actor', tx1) from unnest($6::text[]) tx1)))) offset 0
      )
      and t."status" = any($7::text[]::"MembershipStatus"[])
    )
  order by t_1."sortEn" asc, t."key" asc
  limit $8::int
),
r2 as (
  select k.key as p, r.*
  from (select c8 as key from r1) k
  cross join lateral (
    select t."locator" as c0,
      t."note" as c1,
      t_1."title" as c2,
      t_1."publisher" as c3,
      t_1."url" as c4,
      t_1."accessed" as c5
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $9::int
  ) r
),
r3 as (
  select t.type as c0, t.by as c1, t.name as c2
  from (
    select distinct 'Group' as type, 'slug' as by, n.name
    from unnest($1::text[]) n(name)
    where not exists (
      select 1
      from "Actor" t
      where t."slug" = "currentSlug"('Actor', n.name) and t."kind" in ('ALLIANCE', 'ORGANIZATION')
    )
  ) t
  order by 1, 2, t.name collate "C"
  limit 3
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(
  select json_build_array(
    json_build_array(
      json_agg(c0),
      json_agg(c1),
      json_agg(c2),
      json_agg(c3),
      json_agg(c4),
      json_agg(c5),
      json_agg(c6),
      json_agg(c7),
      json_agg(c8)
    )
  )
  from r1 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r3 r)
