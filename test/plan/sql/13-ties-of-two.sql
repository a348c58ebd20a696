with q0 as (
  select "key" collate "C" as "key",
    "place",
    "form" collate "C" as "form",
    "kind" collate "C" as "kind",
    "membershipId",
    "otherMembershipId",
    "agreementId",
    "obligationId",
    "bearerMembershipId",
    "beneficiaryMembershipId",
    "eventId",
    "statementId"
  from "ties"($1::text, $2::text, $3::date, $4::"Certainty")
),
q1 as (select "sourceId" from "datasetsOnParties"($5::text[], $6::text[], $7::boolean)),
r0 as (
  select count(*) as c0 from q0 t where t."form" in ('AGREEMENT', 'EVENT', 'MEMBERSHIP', 'OBLIGATION', 'STATEMENT')
),
r1 as (
  select coalesce(
    "heldOn"(
      $8::date,
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
  from (select t."sourceId" as key, bool_and(false) as silent from q1 t group by 1) g
  join "Source" t on t."id" = g.key
  left join "Coverage" t_1 on t_1."sourceId" = t."id"
  where t."kind" = 'DATASET'
  order by t."sortEn", t."slug"
),
r2 as (
  select t."kind" as c0,
    t_1."titleEn" as c1,
    t_1."inForce" as c2,
    t."agreementId" as c3,
    t_2."titleEn" as c4,
    t_2."on" as c5,
    t."eventId" as c6,
    t_4."nameEn" as c7,
    t_4."kind" as c8,
    t_3."groupId" as c9,
    t_3."status" as c10,
    t."membershipId" as c11,
    t_5."status" as c12,
    t."otherMembershipId" as c13,
    t_6."kind" as c14,
    t_7."nameEn" as c15,
    t_7."kind" as c16,
    t_8."nameEn" as c17,
    t_8."kind" as c18,
    t."obligationId" as c19,
    t_9."act" as c20,
    t_9."summaryEn" as c21,
    t_9."on" as c22,
    t."statementId" as c23,
    t."form" as c24
  from q0 t
  left join "Agreement" t_1 on t_1."id" = t."agreementId"
  left join "Event" t_2 on t_2."id" = t."eventId"
  left join "Membership" t_3 on t_3."id" = t."membershipId"
  left join "Actor" t_4 on t_4."id" = t_3."groupId"
  left join "Membership" t_5 on t_5."id" = t."otherMembershipId"
  left join "Obligation" t_6 on t_6."id" = t."obligationId"
  left join "Actor" t_7 on t_7."id" = t_6."bearerId"
  left join "Actor" t_8 on t_8."id" = t_6."beneficiaryId"
  left join "Statement" t_9 on t_9."id" = t."statementId"
  where t."form" in ('AGREEMENT', 'EVENT', 'MEMBERSHIP', 'OBLIGATION', 'STATEMENT')
  order by t."place" asc, t."key" asc
  limit $9::int
),
r3 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $10::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
),
r4 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $11::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(
  select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4)))
  from r1 r
),
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
      json_agg(c24)
    )
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r3 r),
(select json_build_array(json_build_array(json_agg(c0))) from r4 r)
