with r0 as materialized (
  select t."id" as c0 from "Official" t where t."slug" = "currentSlug"('Official', $1::text) limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c0 as key from r0) k
  cross join lateral (
    select t."text" as c0, t."language" as c1, t."kind" as c2
    from "Name" t
    where (t."officialId" = k.key)
    order by t."position"
  ) r
),
r2 as materialized (
  select k.key as p, r.*
  from (select c0 as key from r0) k
  cross join lateral (
    select t."titleEn" as c0, t."kind" as c1, t."on" as c2, t."place" as c3, t."id" as c4
    from "Participation" th0
    join "Event" t on t."id" = th0."eventId"
    where (th0."officialId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."slug" asc
    limit $2::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c4 as key from r2 where c4 is not null) k
  cross join lateral (
    select t_1."slug" as c0,
      t_1."kind" as c1,
      t."partyId" as c2,
      t_2."slug" as c3,
      t."officialId" as c4,
      t_4."titleEn" as c5,
      t_4."roles" as c6,
      t."tenureId" as c7
    from "Participation" t
    left join "Actor" t_1 on t_1."id" = t."partyId"
    left join "Official" t_2 on t_2."id" = t."officialId"
    left join "Tenure" t_3 on t_3."id" = t."tenureId"
    left join "Office" t_4 on t_4."id" = t_3."officeId"
    where (t."eventId" = k.key)
    order by t."position" asc, t."id" asc
    limit $3::int
  ) r
),
r4 as materialized (
  select k.key as p, r.*
  from (select distinct c4 as key from r2 where c4 is not null) k
  cross join lateral (
    select t."act" as c0, t."summaryEn" as c1, t."id" as c2
    from "Statement" t
    where (t."eventId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $4::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c2 as key from r4 where c2 is not null) k
  cross join lateral (
    select t_1."slug" as c0, t."officialId" as c1
    from "Participation" t
    left join "Official" t_1 on t_1."id" = t."officialId"
    where (t."statementId" = k.key)
    order by t."position"
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c2 as key from r4 where c2 is not null) k
  cross join lateral (
    select t."slug" as c0, t."kind" as c1
    from "StatementTarget" th0
    join "Actor" t on t."id" = th0."partyId"
    where (th0."statementId" = k.key)
    order by t."sortEn", t."slug"
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r2 r
),
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
  from r3 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r6 r)
