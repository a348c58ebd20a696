with r0 as (
  select count(*) as c0
  from "Membership" t
  where (
    exists (
      select 1
      from "Actor" tx0
      where tx0."id" = t."groupId" and ((tx0."kind" = any($1::text[]::"ActorKind"[]))) offset 0
    )
    and exists (
      select 1
      from "Actor" tx1h0
      join "Membership" tx1 on tx1."groupId" = tx1h0."id"
      where tx1h0."id" = t."groupId"
        and tx1."partyId" = t."partyId"
        and tx1."endLatest" + 1 < t."startEarliest" offset 0
    )
  )
),
r1 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select t."groupId" as key, count(*)::int as count
    from "Membership" t
    where (
      exists (
        select 1
        from "Actor" tx0
        where tx0."id" = t."groupId" and ((tx0."kind" = any($2::text[]::"ActorKind"[]))) offset 0
      )
      and exists (
        select 1
        from "Actor" tx1h0
        join "Membership" tx1 on tx1."groupId" = tx1h0."id"
        where tx1h0."id" = t."groupId"
          and tx1."partyId" = t."partyId"
          and tx1."endLatest" + 1 < t."startEarliest" offset 0
      )
    )
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $3::int
),
r2 as materialized (
  select t."possibleFrom" as c0,
    t."key" as c1,
    t_1."slug" as c2,
    t_1."nameEn" as c3,
    t."partyId" as c4,
    t_1."kind" as c5,
    t_2."slug" as c6,
    t_2."nameEn" as c7,
    t."groupId" as c8,
    t_2."kind" as c9,
    t."start" as c10,
    t."end" as c11,
    t."endStatus" as c12,
    t."id" as c13
  from "Membership" t
  join "Actor" t_1 on t_1."id" = t."partyId"
  join "Actor" t_2 on t_2."id" = t."groupId"
  where (
    exists (
      select 1
      from "Actor" tx0
      where tx0."id" = t."groupId" and ((tx0."kind" = any($4::text[]::"ActorKind"[]))) offset 0
    )
    and exists (
      select 1
      from "Actor" tx1h0
      join "Membership" tx1 on tx1."groupId" = tx1h0."id"
      where tx1h0."id" = t."groupId"
        and tx1."partyId" = t."partyId"
        and tx1."endLatest" + 1 < t."startEarliest" offset 0
    )
  )
  order by t."possibleFrom" asc, t."key" asc
  limit $5::int
),
r3 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r2 where c4 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c8 as key from r2 where c8 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c8 as key from r2 where c8 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select c13 as key from r2) k
  cross join lateral (
    select t_1."slug" as c0
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $6::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r),
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
      json_agg(c8),
      json_agg(c9),
      json_agg(c10),
      json_agg(c11),
      json_agg(c12),
      json_agg(c13)
    )
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r6 r)
