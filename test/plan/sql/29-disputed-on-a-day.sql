with r0 as (
  select count(*) as c0
  from "Membership" t
  where "heldOn"(
    $1::date,
    'POSSIBLE',
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
        where tx0."id" = t."groupId" and ((tx0."kind" = any($2::text[]::"ActorKind"[]))) offset 0
      )
      and (
        "heldOn"(
          $5::date,
          'POSSIBLE',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
        and (
          "heldOn"(
            $6::date,
            'CERTAIN',
            t."certainFrom",
            t."certainUntil",
            t."certainGaps",
            t."possibleFrom",
            t."possibleUntil",
            t."possibleGaps"
          )
        ) is not true
        and exists (
          select 1
          from "Citation" tx1h0
          join "Reading" tx1 on tx1."citationId" = tx1h0."id"
          where tx1h0."membershipId" = t."id"
            and (
              tx1."possibleFrom" > t."possibleFrom"
              or tx1."possibleUntil" < t."possibleUntil"
              or tx1."possibleGaps" is not null
            )
            and exists (
              select 1
              from "Citation" tx2h0
              join "Reading" tx2 on tx2."citationId" = tx2h0."id"
              where tx2h0."membershipId" = t."id"
                and "heldOn"(
                  $4::date,
                  'CERTAIN',
                  tx2."certainFrom",
                  tx2."certainUntil",
                  tx2."certainGaps",
                  tx2."possibleFrom",
                  tx2."possibleUntil",
                  tx2."possibleGaps"
                )
                and "disputedIn"(
                  $3::date,
                  $3::date,
                  t."certainFrom",
                  t."certainUntil",
                  t."certainGaps",
                  t."possibleFrom",
                  t."possibleUntil",
                  t."possibleGaps",
                  tx2."certainFrom",
                  tx2."certainUntil",
                  tx2."certainGaps",
                  tx1."possibleFrom",
                  tx1."possibleUntil",
                  tx1."possibleGaps"
                ) offset 0
            ) offset 0
        )
      )
    )
),
r1 as (
  select coalesce(
    "heldOn"(
      $10::date,
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
    t."title" as c2
  from (
    select tx0."sourceId" as key,
      bool_and(
        coalesce(
          "heldOn"($7::date, 'POSSIBLE', tx0_1."certainFrom", tx0_1."certainUntil", tx0_1."certainGaps", tx0_1."possibleFrom", tx0_1."possibleUntil", tx0_1."possibleGaps") and (
            "heldOn"(
              $8::date,
              'POSSIBLE',
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
    where tx0."sourceId" = any (
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
),
r2 as (
  select count(*) as c0
  from "Membership" t
  where "heldOn"(
    $13::date,
    'POSSIBLE',
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
        from "Actor" tx2
        where tx2."id" = t."groupId" and ((tx2."kind" = any($14::text[]::"ActorKind"[]))) offset 0
      )
      and (
        "heldOn"(
          $17::date,
          'POSSIBLE',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
        and (
          "heldOn"(
            $18::date,
            'CERTAIN',
            t."certainFrom",
            t."certainUntil",
            t."certainGaps",
            t."possibleFrom",
            t."possibleUntil",
            t."possibleGaps"
          )
        ) is not true
        and exists (
          select 1
          from "Citation" tx3h0
          join "Reading" tx3 on tx3."citationId" = tx3h0."id"
          where tx3h0."membershipId" = t."id"
            and (
              tx3."possibleFrom" > t."possibleFrom"
              or tx3."possibleUntil" < t."possibleUntil"
              or tx3."possibleGaps" is not null
            )
            and exists (
              select 1
              from "Citation" tx4h0
              join "Reading" tx4 on tx4."citationId" = tx4h0."id"
              where tx4h0."membershipId" = t."id"
                and "heldOn"(
                  $16::date,
                  'CERTAIN',
                  tx4."certainFrom",
                  tx4."certainUntil",
                  tx4."certainGaps",
                  tx4."possibleFrom",
                  tx4."possibleUntil",
                  tx4."possibleGaps"
                )
                and "disputedIn"(
                  $15::date,
                  $15::date,
                  t."certainFrom",
                  t."certainUntil",
                  t."certainGaps",
                  t."possibleFrom",
                  t."possibleUntil",
                  t."possibleGaps",
                  tx4."certainFrom",
                  tx4."certainUntil",
                  tx4."certainGaps",
                  tx3."possibleFrom",
                  tx3."possibleUntil",
                  tx3."possibleGaps"
                ) offset 0
            ) offset 0
        )
      )
    )
    and not exists (
      select 1
      from "Membership" tx0
      where tx0."id" = t."id"
        and "heldOn"(
          $11::date,
          'CERTAIN',
          tx0."certainFrom",
          tx0."certainUntil",
          tx0."certainGaps",
          tx0."possibleFrom",
          tx0."possibleUntil",
          tx0."possibleGaps"
        )
        and (
          exists (
            select 1
            from "Actor" tx1
            where tx1."id" = tx0."groupId" and ((tx1."kind" = any($12::text[]::"ActorKind"[]))) offset 0
          )
        ) offset 0
    )
    and (
      "heldOn"(
        $21::date,
        'POSSIBLE',
        t."certainFrom",
        t."certainUntil",
        t."certainGaps",
        t."possibleFrom",
        t."possibleUntil",
        t."possibleGaps"
      )
      and (
        "heldOn"(
          $22::date,
          'CERTAIN',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
      ) is not true
      and exists (
        select 1
        from "Citation" tx5h0
        join "Reading" tx5 on tx5."citationId" = tx5h0."id"
        where tx5h0."membershipId" = t."id"
          and (
            tx5."possibleFrom" > t."possibleFrom"
            or tx5."possibleUntil" < t."possibleUntil"
            or tx5."possibleGaps" is not null
          )
          and exists (
            select 1
            from "Citation" tx6h0
            join "Reading" tx6 on tx6."citationId" = tx6h0."id"
            where tx6h0."membershipId" = t."id"
              and "heldOn"(
                $20::date,
                'CERTAIN',
                tx6."certainFrom",
                tx6."certainUntil",
                tx6."certainGaps",
                tx6."possibleFrom",
                tx6."possibleUntil",
                tx6."possibleGaps"
              )
              and "disputedIn"(
                $19::date,
                $19::date,
                t."certainFrom",
                t."certainUntil",
                t."certainGaps",
                t."possibleFrom",
                t."possibleUntil",
                t."possibleGaps",
                tx6."certainFrom",
                tx6."certainUntil",
                tx6."certainGaps",
                tx5."possibleFrom",
                tx5."possibleUntil",
                tx5."possibleGaps"
              ) offset 0
          ) offset 0
      )
    )
),
r3 as (
  select count(*) as c0
  from "Membership" t
  where "heldOn"(
    $25::date,
    'POSSIBLE',
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
        from "Actor" tx2
        where tx2."id" = t."groupId" and ((tx2."kind" = any($26::text[]::"ActorKind"[]))) offset 0
      )
      and (
        "heldOn"(
          $29::date,
          'POSSIBLE',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
        and (
          "heldOn"(
            $30::date,
            'CERTAIN',
            t."certainFrom",
            t."certainUntil",
            t."certainGaps",
            t."possibleFrom",
            t."possibleUntil",
            t."possibleGaps"
          )
        ) is not true
        and exists (
          select 1
          from "Citation" tx3h0
          join "Reading" tx3 on tx3."citationId" = tx3h0."id"
          where tx3h0."membershipId" = t."id"
            and (
              tx3."possibleFrom" > t."possibleFrom"
              or tx3."possibleUntil" < t."possibleUntil"
              or tx3."possibleGaps" is not null
            )
            and exists (
              select 1
              from "Citation" tx4h0
              join "Reading" tx4 on tx4."citationId" = tx4h0."id"
              where tx4h0."membershipId" = t."id"
                and "heldOn"(
                  $28::date,
                  'CERTAIN',
                  tx4."certainFrom",
                  tx4."certainUntil",
                  tx4."certainGaps",
                  tx4."possibleFrom",
                  tx4."possibleUntil",
                  tx4."possibleGaps"
                )
                and "disputedIn"(
                  $27::date,
                  $27::date,
                  t."certainFrom",
                  t."certainUntil",
                  t."certainGaps",
                  t."possibleFrom",
                  t."possibleUntil",
                  t."possibleGaps",
                  tx4."certainFrom",
                  tx4."certainUntil",
                  tx4."certainGaps",
                  tx3."possibleFrom",
                  tx3."possibleUntil",
                  tx3."possibleGaps"
                ) offset 0
            ) offset 0
        )
      )
    )
    and not exists (
      select 1
      from "Membership" tx0
      where tx0."id" = t."id"
        and "heldOn"(
          $23::date,
          'CERTAIN',
          tx0."certainFrom",
          tx0."certainUntil",
          tx0."certainGaps",
          tx0."possibleFrom",
          tx0."possibleUntil",
          tx0."possibleGaps"
        )
        and (
          exists (
            select 1
            from "Actor" tx1
            where tx1."id" = tx0."groupId" and ((tx1."kind" = any($24::text[]::"ActorKind"[]))) offset 0
          )
        ) offset 0
    )
    and (
      (
        "heldOn"(
          $33::date,
          'POSSIBLE',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
        and (
          "heldOn"(
            $34::date,
            'CERTAIN',
            t."certainFrom",
            t."certainUntil",
            t."certainGaps",
            t."possibleFrom",
            t."possibleUntil",
            t."possibleGaps"
          )
        ) is not true
        and exists (
          select 1
          from "Citation" tx5h0
          join "Reading" tx5 on tx5."citationId" = tx5h0."id"
          where tx5h0."membershipId" = t."id"
            and (
              tx5."possibleFrom" > t."possibleFrom"
              or tx5."possibleUntil" < t."possibleUntil"
              or tx5."possibleGaps" is not null
            )
            and exists (
              select 1
              from "Citation" tx6h0
              join "Reading" tx6 on tx6."citationId" = tx6h0."id"
              where tx6h0."membershipId" = t."id"
                and "heldOn"(
                  $32::date,
                  'CERTAIN',
                  tx6."certainFrom",
                  tx6."certainUntil",
                  tx6."certainGaps",
                  tx6."possibleFrom",
                  tx6."possibleUntil",
                  tx6."possibleGaps"
                )
                and "disputedIn"(
                  $31::date,
                  $31::date,
                  t."certainFrom",
                  t."certainUntil",
                  t."certainGaps",
                  t."possibleFrom",
                  t."possibleUntil",
                  t."possibleGaps",
                  tx6."certainFrom",
                  tx6."certainUntil",
                  tx6."certainGaps",
                  tx5."possibleFrom",
                  tx5."possibleUntil",
                  tx5."possibleGaps"
                ) offset 0
            ) offset 0
        )
      )
    ) is not true
),
r4 as materialized (
  select t_1."sortEn" as c0,
    t."key" as c1,
    t_2."nameEn" as c2,
    t_2."kind" as c3,
    t_1."nameEn" as c4,
    t_1."kind" as c5,
    t."id" as c6
  from "Membership" t
  join "Actor" t_1 on t_1."id" = t."groupId"
  join "Actor" t_2 on t_2."id" = t."partyId"
  where "heldOn"(
    $35::date,
    'POSSIBLE',
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
        where tx0."id" = t."groupId" and ((tx0."kind" = any($36::text[]::"ActorKind"[]))) offset 0
      )
      and (
        "heldOn"(
          $39::date,
          'POSSIBLE',
          t."certainFrom",
          t."certainUntil",
          t."certainGaps",
          t."possibleFrom",
          t."possibleUntil",
          t."possibleGaps"
        )
        and (
          "heldOn"(
            $40::date,
            'CERTAIN',
            t."certainFrom",
            t."certainUntil",
            t."certainGaps",
            t."possibleFrom",
            t."possibleUntil",
            t."possibleGaps"
          )
        ) is not true
        and exists (
          select 1
          from "Citation" tx1h0
          join "Reading" tx1 on tx1."citationId" = tx1h0."id"
          where tx1h0."membershipId" = t."id"
            and (
              tx1."possibleFrom" > t."possibleFrom"
              or tx1."possibleUntil" < t."possibleUntil"
              or tx1."possibleGaps" is not null
            )
            and exists (
              select 1
              from "Citation" tx2h0
              join "Reading" tx2 on tx2."citationId" = tx2h0."id"
              where tx2h0."membershipId" = t."id"
                and "heldOn"(
                  $38::date,
                  'CERTAIN',
                  tx2."certainFrom",
                  tx2."certainUntil",
                  tx2."certainGaps",
                  tx2."possibleFrom",
                  tx2."possibleUntil",
                  tx2."possibleGaps"
                )
                and "disputedIn"(
                  $37::date,
                  $37::date,
                  t."certainFrom",
                  t."certainUntil",
                  t."certainGaps",
                  t."possibleFrom",
                  t."possibleUntil",
                  t."possibleGaps",
                  tx2."certainFrom",
                  tx2."certainUntil",
                  tx2."certainGaps",
                  tx1."possibleFrom",
                  tx1."possibleUntil",
                  tx1."possibleGaps"
                ) offset 0
            ) offset 0
        )
      )
    )
  order by t_1."sortEn" asc, t."key" asc
  limit $41::int
),
r5 as (
  select k.key as p, r.*
  from (select c6 as key from r4) k
  cross join lateral (
    select t_1."title" as c0, t_2."start" as c1, t_2."end" as c2, t_2."endStatus" as c3
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    left join "Reading" t_2 on t_2."citationId" = t."id"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $42::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r),
(select json_build_array(json_build_array(json_agg(c0))) from r2 r),
(select json_build_array(json_build_array(json_agg(c0))) from r3 r),
(
  select json_build_array(
    json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6))
  )
  from r4 r
),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r5 r
)
