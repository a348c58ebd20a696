with q0 as (
  select "key" collate "C" as "key",
    "step",
    "side" collate "C" as "side",
    "effect" collate "C" as "effect",
    "conflicting",
    "bearerId",
    "beneficiaryId",
    "obligationId",
    "bearerMembershipId",
    "beneficiaryMembershipId"
  from "obligationsTriggered"($1::text, $2::text, $3::date, $4::"Certainty")
),
q1 as (select "sourceId" from "datasetsOnParties"($5::text[], $6::text[], $7::boolean)),
r0 as (select count(*) as c0 from q0 t),
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
r2 as materialized (
  select t."step" as c0,
    t."side" as c1,
    t."effect" as c2,
    t."conflicting" as c3,
    t_1."nameEn" as c4,
    t_1."kind" as c5,
    t_2."nameEn" as c6,
    t_2."kind" as c7,
    t_3."kind" as c8,
    t_3."condition" as c9,
    t_4."slug" as c10,
    t_3."agreementId" as c11,
    t."obligationId" as c12
  from q0 t
  join "Actor" t_1 on t_1."id" = t."bearerId"
  join "Actor" t_2 on t_2."id" = t."beneficiaryId"
  join "Obligation" t_3 on t_3."id" = t."obligationId"
  left join "Agreement" t_4 on t_4."id" = t_3."agreementId"
  order by t."step" asc, t."side" asc, t_1."sortEn" asc, t."key" asc
  limit $9::int
),
r3 as (
  select k.key as p, r.*
  from (select distinct c12 as key from r2 where c12 is not null) k
  cross join lateral (
    select t."locator" as c0, t_1."slug" as c1
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."obligationId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $10::int
  ) r
),
r4 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $11::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
  )
),
r5 as (
  select true as c0
  where exists (
    select 1
    from "Actor" t
    where t."slug" = "currentSlug"('Actor', $12::text) and t."kind" in ('COUNTRY', 'ORGANIZATION')
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
      json_agg(c12)
    )
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(c0))) from r4 r),
(select json_build_array(json_build_array(json_agg(c0))) from r5 r)
