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
      and "heldIn"(
        $2::date,
        $3::date,
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
          where tx0."id" = t."groupId" and ((tx0."kind" = any($4::text[]::"ActorKind"[]))) offset 0
        )
      )
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select coalesce(
      "heldThroughout"($10::date, $11::date, t_1."certainFrom", t_1."certainUntil", t_1."certainGaps"), false
    ) and not g.silent as c0,
      coalesce(t_1."codesEnds", false) as c1,
      t."title" as c2
    from (
      select tx0."sourceId" as key,
        bool_and(
          coalesce(
            "heldIn"($5::date, $6::date, 'POSSIBLE', tx0_1."certainFrom", tx0_1."certainUntil", tx0_1."certainGaps", tx0_1."possibleFrom", tx0_1."possibleUntil", tx0_1."possibleGaps") and (
              "heldIn"(
                $7::date,
                $8::date,
                'CERTAIN',
                tx0_1."certainFrom",
                tx0_1."certainUntil",
                tx0_1."certainGaps",
                tx0_1."possibleFrom",
                tx0_1."possibleUntil",
                tx0_1."possibleGaps"
              )
            ) is not true,
            false
          )
        ) as silent
      from "Membership" t
      join "Citation" tx0 on tx0."membershipId" = t."id"
      left join "Reading" tx0_1 on tx0_1."citationId" = tx0."id"
      where (t."partyId" = k.key)
        and tx0."sourceId" = any (
          array(
            select distinct tx3."sourceId"
            from "Membership" tx1
            join "Citation" tx3 on tx3."membershipId" = tx1."id"
            where (
              exists (
                select 1
                from "Actor" tx2
                where tx2."id" = tx1."groupId" and ((tx2."kind" = any($9::text[]::"ActorKind"[]))) offset 0
              )
            )
          )
        )
      group by 1
    ) g
    join "Source" t on t."id" = g.key
    left join "Coverage" t_1 on t_1."sourceId" = t."id"
    where t."kind" = 'DATASET'
    order by t."sortEn", t."slug"
  ) r
),
r3 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t_1."sortEn" as c0,
      t."key" as c1,
      t_1."slug" as c2,
      t_1."nameEn" as c3,
      t_1."kind" as c4,
      t."start" as c5,
      t."end" as c6,
      t."endStatus" as c7,
      t."id" as c8
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."groupId"
    where (t."partyId" = k.key)
      and "heldIn"(
        $12::date,
        $13::date,
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
          where tx0."id" = t."groupId" and ((tx0."kind" = any($14::text[]::"ActorKind"[]))) offset 0
        )
      )
    order by t_1."sortEn" asc, t."key" asc
    limit $15::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c8 as key from r3 where c8 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1, t_1."title" as c2
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $16::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r2 r),
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
      json_agg(c8)
    )
  )
  from r3 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r4 r)
