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
    t_6."titleEn" as c12,
    t_7."nameEn" as c13,
    t."tenureId" as c14,
    t_8."titleEn" as c15,
    t."agreementId" as c16,
    t_9."kind" as c17,
    t_10."titleEn" as c18,
    t_11."nameEn" as c19,
    t_11."kind" as c20,
    t_9."partyId" as c21,
    t."actionId" as c22,
    t_12."kind" as c23,
    t_13."nameEn" as c24,
    t_13."kind" as c25,
    t_14."nameEn" as c26,
    t_14."kind" as c27,
    t."obligationId" as c28,
    t_15."titleEn" as c29,
    t."eventId" as c30,
    t_16."summaryEn" as c31,
    t."statementId" as c32
  from q0 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Membership" t_2 on t_2."id" = t."membershipId"
  left join "Actor" t_3 on t_3."id" = t_2."groupId"
  left join "Actor" t_4 on t_4."id" = t_2."partyId"
  left join "Tenure" t_5 on t_5."id" = t."tenureId"
  left join "Office" t_6 on t_6."id" = t_5."officeId"
  left join "Official" t_7 on t_7."id" = t_5."officialId"
  left join "Agreement" t_8 on t_8."id" = t."agreementId"
  left join "AgreementAction" t_9 on t_9."id" = t."actionId"
  left join "Agreement" t_10 on t_10."id" = t_9."agreementId"
  left join "Actor" t_11 on t_11."id" = t_9."partyId"
  left join "Obligation" t_12 on t_12."id" = t."obligationId"
  left join "Actor" t_13 on t_13."id" = t_12."bearerId"
  left join "Actor" t_14 on t_14."id" = t_12."beneficiaryId"
  left join "Event" t_15 on t_15."id" = t."eventId"
  left join "Statement" t_16 on t_16."id" = t."statementId"
  order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
  limit $6::int
),
r2 as (
  select k.key as p, r.*
  from (select distinct c5 as key from r1 where c5 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
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
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."membershipId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $8::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c14 as key from r1 where c14 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."tenureId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $9::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c16 as key from r1 where c16 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."agreementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $10::int
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c22 as key from r1 where c22 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actionId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $11::int
  ) r
),
r7 as (
  select k.key as p, r.*
  from (select distinct c28 as key from r1 where c28 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."obligationId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $12::int
  ) r
),
r8 as (
  select k.key as p, r.*
  from (select distinct c30 as key from r1 where c30 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."eventId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $13::int
  ) r
),
r9 as (
  select k.key as p, r.*
  from (select distinct c32 as key from r1 where c32 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."statementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $14::int
  ) r
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
      json_agg(c30),
      json_agg(c31),
      json_agg(c32)
    )
  )
  from r1 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r2 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r6 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r7 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r8 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r9 r)
