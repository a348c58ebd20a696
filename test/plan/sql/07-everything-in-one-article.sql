with r0 as materialized (
  select t."title" as c0, t."publisher" as c1, t."agencies" as c2, t."language" as c3, t."published" as c4, t."id" as c5
  from "Source" t
  where t."slug" = "currentSlug"('Source', $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c5 as key from r0) k
  cross join lateral (select count(*) as c0 from "Citation" t where (t."sourceId" = k.key)) r
),
r2 as (
  select k.key as p, r.*
  from (select c5 as key from r0) k
  cross join lateral (
    select t."locator" as c0,
      t."note" as c1,
      t_2."kind" as c2,
      t."actorId" as c3,
      t_4."slug" as c4,
      t_4."kind" as c5,
      t_5."slug" as c6,
      t_5."kind" as c7,
      t."membershipId" as c8,
      t."officialId" as c9,
      t_7."slug" as c10,
      t_8."titleEn" as c11,
      t."tenureId" as c12,
      t_9."slug" as c13,
      t."agreementId" as c14,
      t."actionId" as c15,
      t."obligationId" as c16,
      t_10."slug" as c17,
      t."eventId" as c18,
      t_11."act" as c19,
      t_11."summaryEn" as c20,
      t."statementId" as c21
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    left join "Actor" t_2 on t_2."id" = t."actorId"
    left join "Membership" t_3 on t_3."id" = t."membershipId"
    left join "Actor" t_4 on t_4."id" = t_3."partyId"
    left join "Actor" t_5 on t_5."id" = t_3."groupId"
    left join "Tenure" t_6 on t_6."id" = t."tenureId"
    left join "Official" t_7 on t_7."id" = t_6."officialId"
    left join "Office" t_8 on t_8."id" = t_6."officeId"
    left join "Agreement" t_9 on t_9."id" = t."agreementId"
    left join "Event" t_10 on t_10."id" = t."eventId"
    left join "Statement" t_11 on t_11."id" = t."statementId"
    where (t."sourceId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $2::int
  ) r
)
select (
  select json_build_array(
    json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r0 r
),
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
      json_agg(c21)
    )
  )
  from r2 r
)
