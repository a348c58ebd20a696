with r0 as materialized (
  select t_1."kind" as c0, t."id" as c1
  from "Actor" t
  left join "Organization" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('ORGANIZATION') and t."slug" = "currentSlug"('Actor', $1::text)
  limit 1
),
r1 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t."act" as c0,
      t."joint" as c1,
      t."on" as c2,
      t."summaryEn" as c3,
      t."id" as c4,
      t_1."titleEn" as c5,
      t_1."place" as c6,
      t."eventId" as c7
    from "StatementParty" th0
    join "Statement" t on t."id" = th0."statementId"
    left join "Event" t_1 on t_1."id" = t."eventId"
    where (th0."partyId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $2::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r1 where c4 is not null) k
  cross join lateral (
    select t_1."slug" as c0, t."officialId" as c1, t_2."slug" as c2, t_2."kind" as c3, t."partyId" as c4
    from "Participation" t
    left join "Official" t_1 on t_1."id" = t."officialId"
    left join "Actor" t_2 on t_2."id" = t."partyId"
    where (t."statementId" = k.key)
    order by t."position"
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r1 where c4 is not null) k
  cross join lateral (
    select t."slug" as c0, t."kind" as c1
    from "StatementTarget" th0
    join "Actor" t on t."id" = th0."partyId"
    where (th0."statementId" = k.key)
    order by t."sortEn", t."slug"
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r1 where c4 is not null) k
  cross join lateral (
    select t."slug" as c0, t."nameEn" as c1, coalesce(t."nameTr", t."nameEn") as c2
    from "StatementTopic" th0
    join "Topic" t on t."id" = th0."topicId"
    where (th0."statementId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $3::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
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
      json_agg(c7)
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
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r4 r)
