with r0 as (
  select count(*) as c0
  from "Agreement" t
  where (
    t."id" = any(
      array(
        select tx0."agreementId" from "ExternalId" tx0 where tx0."scheme" = $2::text and tx0."agreementId" is not null
      )
    )
    and (
      exists (
        select 1
        from "AgreementAction" tx1
        where tx1."agreementId" = t."id"
          and (
            (
              tx1."kind" = any($3::text[]::"AgreementActionKind"[])
              and exists (
                select 1
                from "Actor" tx2
                where tx2."id" = tx1."partyId"
                  and (
                    (tx2."slug" = any(array(select "currentSlug"('Actor', tx3) from unnest($4::text[]) tx3)))
                  ) offset 0
              )
            )
          ) offset 0
      )
      and not exists (
        select 1
        from "AgreementAction" tx4
        where tx4."agreementId" = t."id"
          and (
            (
              tx4."kind" = any($5::text[]::"AgreementActionKind"[])
              and exists (
                select 1
                from "Actor" tx5
                where tx5."id" = tx4."partyId"
                  and (
                    (tx5."slug" = any(array(select "currentSlug"('Actor', tx6) from unnest($6::text[]) tx6)))
                  ) offset 0
              )
            )
          ) offset 0
      )
    )
  )
),
r1 as materialized (
  select t."slug" as c0,
    t."titleEn" as c1,
    t."status" as c2,
    t."proposedLatest" as c3,
    t."agreedLatest" as c4,
    t."signedLatest" as c5,
    t."inForceLatest" as c6,
    t."terminatedLatest" as c7,
    t."id" as c8
  from "Agreement" t
  where (
    t."id" = any(
      array(
        select tx0."agreementId" from "ExternalId" tx0 where tx0."scheme" = $7::text and tx0."agreementId" is not null
      )
    )
    and (
      exists (
        select 1
        from "AgreementAction" tx1
        where tx1."agreementId" = t."id"
          and (
            (
              tx1."kind" = any($8::text[]::"AgreementActionKind"[])
              and exists (
                select 1
                from "Actor" tx2
                where tx2."id" = tx1."partyId"
                  and (
                    (tx2."slug" = any(array(select "currentSlug"('Actor', tx3) from unnest($9::text[]) tx3)))
                  ) offset 0
              )
            )
          ) offset 0
      )
      and not exists (
        select 1
        from "AgreementAction" tx4
        where tx4."agreementId" = t."id"
          and (
            (
              tx4."kind" = any($10::text[]::"AgreementActionKind"[])
              and exists (
                select 1
                from "Actor" tx5
                where tx5."id" = tx4."partyId"
                  and (
                    (tx5."slug" = any(array(select "currentSlug"('Actor', tx6) from unnest($11::text[]) tx6)))
                  ) offset 0
              )
            )
          ) offset 0
      )
    )
  )
  order by coalesce(t."signedLatest", '9999-12-31'::date) asc, t."slug" asc
  limit $12::int
),
r2 as (
  select k.key as p, r.*
  from (select c8 as key from r1) k
  cross join lateral (
    select t."nameEn" as c0
    from "AgreementTopic" th0
    join "Topic" t on t."id" = th0."topicId"
    where (th0."agreementId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $13::int
  ) r
),
r3 as materialized (
  select k.key as p, r.*
  from (select c8 as key from r1) k
  cross join lateral (
    select t."on" as c0, t."id" as c1
    from "AgreementAction" t
    where (t."agreementId" = k.key)
      and (
        t."kind" = any($15::text[]::"AgreementActionKind"[])
        and exists (
          select 1
          from "Actor" tx0
          where tx0."id" = t."partyId"
            and ((tx0."slug" = any(array(select "currentSlug"('Actor', tx1) from unnest($16::text[]) tx1)))) offset 0
        )
      )
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $17::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c1 as key from r3 where c1 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."title" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actionId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $18::int
  ) r
),
r5 as (
  select coalesce(
    "heldOn"(
      $23::date,
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
    t."title" as c2,
    t_1."end" as c3,
    t_1."endStatus" as c4
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
    from "Agreement" t
    join "Citation" tx0 on tx0."agreementId" = t."id"
    left join "Reading" tx0_1 on tx0_1."citationId" = tx0."id"
    where tx0."sourceId" = any (
      array(
        select distinct tx6."sourceId"
        from "Agreement" tx2
        join "Citation" tx6 on tx6."agreementId" = tx2."id"
        where (
          (
            exists (
              select 1
              from "AgreementParty" tx3h0
              join "Actor" tx3 on tx3."id" = tx3h0."partyId"
              where tx3h0."agreementId" = tx2."id"
                and (
                  (tx3."slug" = any(array(select "currentSlug"('Actor', tx5) from unnest($22::text[]) tx5)))
                ) offset 0
            )
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
r6 as (
  select t.type as c0, t.by as c1, t.name as c2
  from (
    select distinct 'Party' as type, 'slug' as by, n.name
    from unnest($1::text[] || $14::text[] || $19::text[]) n(name)
    where not exists (
      select 1
      from "Actor" t
      where t."slug" = "currentSlug"('Actor', n.name) and t."kind" in ('COUNTRY', 'ORGANIZATION')
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
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r2 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(
  select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4)))
  from r5 r
),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r6 r)
