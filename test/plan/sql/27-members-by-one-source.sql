with r0 as materialized (
  select t."sortEn" as c0, t."slug" as c1, t."id" as c2
  from "Actor" t
  where t."kind" in ('ALLIANCE')
    and (
      t."id" = any(
        array(select tx0."actorId" from "ExternalId" tx0 where tx0."scheme" = $1::text and tx0."actorId" is not null)
      )
    )
  order by t."sortEn" asc, t."slug" asc
  limit $2::int
),
r1 as (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (select count(*) as c0 from "Membership" t where (t."groupId" = k.key)) r
),
r3 as materialized (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (
    select t_1."slug" as c0, t."partyId" as c1, t_1."kind" as c2, t."id" as c3
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."partyId"
    where (t."groupId" = k.key)
    order by t_1."sortEn" asc, t."key" asc
    limit $3::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c1 as key from r3 where c1 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c3 as key from r3 where c3 is not null) k
  cross join lateral (
    select count(*) as c0
    from "Citation" t
    where (t."membershipId" = k.key)
      and (
        exists (
          select 1
          from "Source" tx0
          where tx0."id" = t."sourceId"
            and ((tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($5::text[]) tx1)))) offset 0
        )
      )
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c3 as key from r3 where c3 is not null) k
  cross join lateral (
    select t."locator" as c0,
      t_2."startEarliest" as c1,
      t_2."startLatest" as c2,
      t_2."start" as c3,
      t_2."endEarliest" as c4,
      t_2."endLatest" as c5,
      t_2."end" as c6,
      t_2."endStatus" as c7
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    left join "Reading" t_2 on t_2."citationId" = t."id"
    where (t."membershipId" = k.key)
      and (
        exists (
          select 1
          from "Source" tx0
          where tx0."id" = t."sourceId"
            and ((tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($6::text[]) tx1)))) offset 0
        )
      )
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $7::int
  ) r
),
r7 as (
  select t.type as c0, t.by as c1, t.name as c2
  from (
    select distinct 'Source' as type, 'slug' as by, n.name
    from unnest($4::text[]) n(name)
    where not exists (select 1 from "Source" t where t."slug" = "currentSlug"('Source', n.name))
  ) t
  order by 1, 2, t.name collate "C"
  limit 3
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r1 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r2 r),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r3 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r5 r),
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
      json_agg(c7)
    )
  )
  from r6 r
),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r7 r)
