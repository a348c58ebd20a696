with r0 as materialized (
  select t."nameEn" as c0, t."slug" as c1, t."kind" as c2
  from "Actor" t
  where t."kind" in ('COUNTRY', 'ORGANIZATION') and t."slug" = "currentSlug"('Actor', $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select distinct c1 as key from r0 where c1 is not null) k
  cross join lateral (
    select count(*) as c0
    from (
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
      from "changes"(k.key, $2::date, $3::date, $4::"Certainty")
    ) t
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select distinct c1 as key from r0 where c1 is not null) k
  cross join lateral (
    select coalesce(t."onLatest", '9999-12-31'::date) as c0,
      t."key" as c1,
      t."kind" as c2,
      t."on" as c3,
      t_1."nameEn" as c4,
      t_1."kind" as c5,
      t."actorId" as c6,
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
    from (
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
      from "changes"(k.key, $2::date, $3::date, $4::"Certainty")
    ) t
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
    limit $5::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
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
  from r2 r
)
