with r0 as (
  select count(*) as c0
  from "Disagreement" t
  where (
    (
      (
        (
          exists (
            select 1
            from "DisagreementSide" tx0h0
            join "Citation" tx0h1 on tx0h1."id" = tx0h0."citationId"
            join "Source" tx0 on tx0."id" = tx0h1."sourceId"
            where tx0h0."disagreementId" = t."id"
              and ((tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($2::text[]) tx1)))) offset 0
          )
        )
      )
      and (
        (
          exists (
            select 1
            from "DisagreementSide" tx2h0
            join "Citation" tx2h1 on tx2h1."id" = tx2h0."citationId"
            join "Source" tx2 on tx2."id" = tx2h1."sourceId"
            where tx2h0."disagreementId" = t."id"
              and ((tx2."slug" = any(array(select "currentSlug"('Source', tx3) from unnest($3::text[]) tx3)))) offset 0
          )
        )
      )
    )
  )
),
r1 as (
  select g.key as c0, g.count as c1
  from (
    select t."aspect" as key, count(*)::int as count
    from "Disagreement" t
    where (
      (
        (
          (
            exists (
              select 1
              from "DisagreementSide" tx0h0
              join "Citation" tx0h1 on tx0h1."id" = tx0h0."citationId"
              join "Source" tx0 on tx0."id" = tx0h1."sourceId"
              where tx0h0."disagreementId" = t."id"
                and (
                  (tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($4::text[]) tx1)))
                ) offset 0
            )
          )
        )
        and (
          (
            exists (
              select 1
              from "DisagreementSide" tx2h0
              join "Citation" tx2h1 on tx2h1."id" = tx2h0."citationId"
              join "Source" tx2 on tx2."id" = tx2h1."sourceId"
              where tx2h0."disagreementId" = t."id"
                and (
                  (tx2."slug" = any(array(select "currentSlug"('Source', tx3) from unnest($5::text[]) tx3)))
                ) offset 0
            )
          )
        )
      )
    )
    group by 1
  ) g
  order by g.key
),
r2 as (
  select g.key as c0, g.count as c1
  from (
    select case when t."organizationId" is not null then 'ORGANIZATION' when t."allianceId" is not null then 'ALLIANCE' when t."membershipId" is not null then 'MEMBERSHIP' when t."tenureId" is not null then 'TENURE' when t."agreementId" is not null then 'AGREEMENT' when t."obligationId" is not null then 'OBLIGATION' end as key,
      count(*)::int as count
    from "Disagreement" t
    where (
      (
        (
          (
            exists (
              select 1
              from "DisagreementSide" tx0h0
              join "Citation" tx0h1 on tx0h1."id" = tx0h0."citationId"
              join "Source" tx0 on tx0."id" = tx0h1."sourceId"
              where tx0h0."disagreementId" = t."id"
                and (
                  (tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($6::text[]) tx1)))
                ) offset 0
            )
          )
        )
        and (
          (
            exists (
              select 1
              from "DisagreementSide" tx2h0
              join "Citation" tx2h1 on tx2h1."id" = tx2h0."citationId"
              join "Source" tx2 on tx2."id" = tx2h1."sourceId"
              where tx2h0."disagreementId" = t."id"
                and (
                  (tx2."slug" = any(array(select "currentSlug"('Source', tx3) from unnest($7::text[]) tx3)))
                ) offset 0
            )
          )
        )
      )
    )
    group by 1
  ) g
  order by g.key
),
r3 as materialized (
  select t."aspect" as c0,
    t."key" as c1,
    t_1."slug" as c2,
    t_1."nameEn" as c3,
    t."organizationId" as c4,
    t_1."kind" as c5,
    t_2."slug" as c6,
    t_2."nameEn" as c7,
    t."allianceId" as c8,
    t_2."kind" as c9,
    t_4."nameEn" as c10,
    t_4."kind" as c11,
    t_5."nameEn" as c12,
    t_5."kind" as c13,
    t."membershipId" as c14,
    t."tenureId" as c15,
    t."agreementId" as c16,
    t_6."kind" as c17,
    t_7."nameEn" as c18,
    t_7."kind" as c19,
    t_8."nameEn" as c20,
    t_8."kind" as c21,
    t_9."nameEn" as c22,
    t_6."allianceId" as c23,
    t."obligationId" as c24,
    t."id" as c25
  from "Disagreement" t
  left join "Actor" t_1 on t_1."id" = t."organizationId"
  left join "Actor" t_2 on t_2."id" = t."allianceId"
  left join "Membership" t_3 on t_3."id" = t."membershipId"
  left join "Actor" t_4 on t_4."id" = t_3."partyId"
  left join "Actor" t_5 on t_5."id" = t_3."groupId"
  left join "Obligation" t_6 on t_6."id" = t."obligationId"
  left join "Actor" t_7 on t_7."id" = t_6."bearerId"
  left join "Actor" t_8 on t_8."id" = t_6."beneficiaryId"
  left join "Actor" t_9 on t_9."id" = t_6."allianceId"
  where (
    (
      (
        (
          exists (
            select 1
            from "DisagreementSide" tx0h0
            join "Citation" tx0h1 on tx0h1."id" = tx0h0."citationId"
            join "Source" tx0 on tx0."id" = tx0h1."sourceId"
            where tx0h0."disagreementId" = t."id"
              and ((tx0."slug" = any(array(select "currentSlug"('Source', tx1) from unnest($8::text[]) tx1)))) offset 0
          )
        )
      )
      and (
        (
          exists (
            select 1
            from "DisagreementSide" tx2h0
            join "Citation" tx2h1 on tx2h1."id" = tx2h0."citationId"
            join "Source" tx2 on tx2."id" = tx2h1."sourceId"
            where tx2h0."disagreementId" = t."id"
              and ((tx2."slug" = any(array(select "currentSlug"('Source', tx3) from unnest($9::text[]) tx3)))) offset 0
          )
        )
      )
    )
  )
  order by t."aspect" asc, t."key" asc
  limit $10::int
),
r4 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r3 where c4 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c8 as key from r3 where c8 is not null) k
  cross join lateral (
    select t."scheme" as c0, t."value" as c1
    from "ExternalId" t
    where (t."actorId" = k.key)
    order by t."scheme", t."value"
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select c25 as key from r3) k
  cross join lateral (
    select t."stated" as c0, t_1."locator" as c1, t_2."slug" as c2
    from "DisagreementSide" t
    join "Citation" t_1 on t_1."id" = t."citationId"
    join "Source" t_2 on t_2."id" = t_1."sourceId"
    where (t."disagreementId" = k.key)
    order by t_1."key"
  ) r
),
r7 as (
  select t.type as c0, t.by as c1, t.name as c2
  from (
    select distinct 'Source' as type, 'slug' as by, n.name
    from unnest($1::text[]) n(name)
    where not exists (select 1 from "Source" t where t."slug" = "currentSlug"('Source', n.name))
  ) t
  order by 1, 2, t.name collate "C"
  limit 3
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r1 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r2 r),
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
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16),
      json_agg(c17),
      json_agg(c18),
      json_agg(c19),
      json_agg(c20),
      json_agg(c21),
      json_agg(c22),
      json_agg(c23),
      json_agg(c24),
      json_agg(c25)
    )
  )
  from r3 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r6 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r7 r)
