with q0 as (
  select "key" collate "C" as "key",
    "fact" collate "C" as "fact",
    "kind" collate "C" as "kind",
    "on" collate "C" as "on",
    "onEarliest",
    "onLatest",
    "actorId",
    "membershipId",
    "tenureId",
    "agreementId",
    "actionId",
    "obligationId",
    "eventId",
    "statementId"
  from "changes"($1::text, $2::date, $3::date, $4::"Certainty", $5::text)
),
r0 as (select count(*) as c0 from q0 t),
r1 as materialized (
  select coalesce(t."onLatest", '9999-12-31'::date) as c0,
    t."key" as c1,
    t."kind" as c2,
    t."on" as c3,
    t_1."nameEn" as c4,
    t."actorId" as c5,
    t_1."kind" as c6,
    t_3."nameEn" as c7,
    t_3."kind" as c8,
    t_4."nameEn" as c9,
    t_4."kind" as c10,
    t."membershipId" as c11,
    t."tenureId" as c12,
    t_5."titleEn" as c13,
    t."agreementId" as c14,
    t_6."kind" as c15,
    t_7."titleEn" as c16,
    t_8."nameEn" as c17,
    t_8."kind" as c18,
    t_6."partyId" as c19,
    t."actionId" as c20,
    t_9."kind" as c21,
    t_10."nameEn" as c22,
    t_10."kind" as c23,
    t_11."nameEn" as c24,
    t_11."kind" as c25,
    t."obligationId" as c26,
    t_12."titleEn" as c27,
    t."eventId" as c28,
    t_13."summaryEn" as c29,
    t."statementId" as c30
  from q0 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Membership" t_2 on t_2."id" = t."membershipId"
  left join "Actor" t_3 on t_3."id" = t_2."groupId"
  left join "Actor" t_4 on t_4."id" = t_2."partyId"
  left join "Agreement" t_5 on t_5."id" = t."agreementId"
  left join "AgreementAction" t_6 on t_6."id" = t."actionId"
  left join "Agreement" t_7 on t_7."id" = t_6."agreementId"
  left join "Actor" t_8 on t_8."id" = t_6."partyId"
  left join "Obligation" t_9 on t_9."id" = t."obligationId"
  left join "Actor" t_10 on t_10."id" = t_9."bearerId"
  left join "Actor" t_11 on t_11."id" = t_9."beneficiaryId"
  left join "Event" t_12 on t_12."id" = t."eventId"
  left join "Statement" t_13 on t_13."id" = t."statementId"
  order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
  limit $6::int
),
r2 as (
  select k.key as p, r.*
  from (select distinct c5 as key from r1 where c5 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actorId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $7::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c11 as key from r1 where c11 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $8::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c12 as key from r1 where c12 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."tenureId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $9::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c14 as key from r1 where c14 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."agreementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $10::int
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c20 as key from r1 where c20 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actionId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $11::int
  ) r
),
r7 as (
  select k.key as p, r.*
  from (select distinct c26 as key from r1 where c26 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."obligationId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $12::int
  ) r
),
r8 as (
  select k.key as p, r.*
  from (select distinct c28 as key from r1 where c28 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."eventId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $13::int
  ) r
),
r9 as (
  select k.key as p, r.*
  from (select distinct c30 as key from r1 where c30 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."published" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."statementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $14::int
  ) r
),
r10 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $15::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
),
r11 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $16::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
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
      json_agg(c25),
      json_agg(c26),
      json_agg(c27),
      json_agg(c28),
      json_agg(c29),
      json_agg(c30)
    )
  )
  from r1 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r2 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r3 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r4 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r5 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r6 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r7 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r8 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r9 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r10 r),
(select json_build_array(json_build_array(json_agg(c0))) from r11 r)
