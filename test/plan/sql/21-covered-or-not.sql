with q0 as (
  select "key" collate "C" as "key", "defenderId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId"
  from "defenders"($10::text, $11::date, $12::"Certainty")
),
q1 as (select "sourceId" from "datasetsOnParties"($13::text[], $14::text[], $15::boolean)),
r0 as materialized (
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
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select coalesce(
      "heldOn"(
        $5::date,
        'CERTAIN',
        t_1."certainFrom",
        t_1."certainUntil",
        t_1."certainGaps",
        t_1."possibleFrom",
        t_1."possibleUntil",
        t_1."possibleGaps"
      ),
      false
    ) and not g.silent as c0,
      coalesce(t_1."codesEnds", false) as c1,
      t."slug" as c2,
      t."title" as c3,
      t_1."start" as c4,
      t_1."end" as c5,
      t_1."endStatus" as c6
    from (
      select tx0."sourceId" as key,
        bool_and(
          coalesce(
            "heldOn"($3::date, 'POSSIBLE', tx0_1."certainFrom", tx0_1."certainUntil", tx0_1."certainGaps", tx0_1."possibleFrom", tx0_1."possibleUntil", tx0_1."possibleGaps") and (
              "heldOn"(
                $4::date,
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
      group by 1
    ) g
    join "Source" t on t."id" = g.key
    left join "Coverage" t_1 on t_1."sourceId" = t."id"
    where t."kind" = 'DATASET'
    order by t."sortEn", t."slug"
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select count(*) as c0
    from "Membership" t
    where (t."partyId" = k.key)
      and "heldOn"(
        $6::date,
        'CERTAIN',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select coalesce(
      "heldOn"(
        $9::date,
        'CERTAIN',
        t_1."certainFrom",
        t_1."certainUntil",
        t_1."certainGaps",
        t_1."possibleFrom",
        t_1."possibleUntil",
        t_1."possibleGaps"
      ),
      false
    ) and not g.silent as c0,
      coalesce(t_1."codesEnds", false) as c1,
      t."slug" as c2,
      t."title" as c3,
      t_1."start" as c4,
      t_1."end" as c5,
      t_1."endStatus" as c6
    from (
      select tx0."sourceId" as key,
        bool_and(
          coalesce(
            "heldOn"($7::date, 'POSSIBLE', tx0_1."certainFrom", tx0_1."certainUntil", tx0_1."certainGaps", tx0_1."possibleFrom", tx0_1."possibleUntil", tx0_1."possibleGaps") and (
              "heldOn"(
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
      group by 1
    ) g
    join "Source" t on t."id" = g.key
    left join "Coverage" t_1 on t_1."sourceId" = t."id"
    where t."kind" = 'DATASET'
    order by t."sortEn", t."slug"
  ) r
),
r5 as (select count(*) as c0 from q0 t),
r6 as (
  select coalesce(
    "heldOn"(
      $16::date,
      'CERTAIN',
      t_1."certainFrom",
      t_1."certainUntil",
      t_1."certainGaps",
      t_1."possibleFrom",
      t_1."possibleUntil",
      t_1."possibleGaps"
    ),
    false
  ) and not g.silent as c0,
    coalesce(t_1."codesEnds", false) as c1,
    t."slug" as c2,
    t."title" as c3,
    t_1."start" as c4,
    t_1."end" as c5,
    t_1."endStatus" as c6
  from (select t."sourceId" as key, bool_and(false) as silent from q1 t group by 1) g
  join "Source" t on t."id" = g.key
  left join "Coverage" t_1 on t_1."sourceId" = t."id"
  where t."kind" = 'DATASET'
  order by t."sortEn", t."slug"
),
r7 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $17::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
),
r8 as materialized (
  select t."nameEn" as c0, t."id" as c1
  from "Actor" t
  where t."kind" in ('ORGANIZATION') and t."slug" = "currentSlug"('Actor', $18::text)
  limit 1
),
r9 as (
  select k.key as p, r.*
  from (select c1 as key from r8) k
  cross join lateral (
    select count(*) as c0
    from "Membership" t
    where (t."groupId" = k.key)
      and "heldOn"(
        $19::date,
        'CERTAIN',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
  ) r
),
r10 as (
  select k.key as p, r.*
  from (select c1 as key from r8) k
  cross join lateral (
    select coalesce(
      "heldOn"(
        $22::date,
        'CERTAIN',
        t_1."certainFrom",
        t_1."certainUntil",
        t_1."certainGaps",
        t_1."possibleFrom",
        t_1."possibleUntil",
        t_1."possibleGaps"
      ),
      false
    ) and not g.silent as c0,
      coalesce(t_1."codesEnds", false) as c1,
      t."slug" as c2,
      t."title" as c3,
      t_1."start" as c4,
      t_1."end" as c5,
      t_1."endStatus" as c6
    from (
      select tx0."sourceId" as key,
        bool_and(
          coalesce(
            "heldOn"($20::date, 'POSSIBLE', tx0_1."certainFrom", tx0_1."certainUntil", tx0_1."certainGaps", tx0_1."possibleFrom", tx0_1."possibleUntil", tx0_1."possibleGaps") and (
              "heldOn"(
                $21::date,
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
      where (t."groupId" = k.key)
      group by 1
    ) g
    join "Source" t on t."id" = g.key
    left join "Coverage" t_1 on t_1."sourceId" = t."id"
    where t."kind" = 'DATASET'
    order by t."sortEn", t."slug"
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r3 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r4 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r5 r),
(
  select json_build_array(
    json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6))
  )
  from r6 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r7 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r8 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r9 r),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r10 r
)
