with r0 as materialized (
  select t."nameEn" as c0, t."id" as c1
  from "Actor" t
  left join "Country" t_1 on t_1."actorId" = t."id"
  where t."kind" in ('COUNTRY') and (t_1."code" = $1::text or t_1."iso3" = $1::text)
  limit 1
),
r1 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t_1."nameEn" as c0, t_2."form" as c1, t."groupId" as c2, t_1."kind" as c3
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."groupId"
    left join "Alliance" t_2 on t_2."actorId" = t_1."id"
    where (t."partyId" = k.key)
    order by t_1."sortEn" asc, t."key" asc
    limit $2::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select distinct c2 as key from r1 where c2 is not null) k
  cross join lateral (
    select t."nameEn" as c0
    from "AllianceTopic" th0
    join "Topic" t on t."id" = th0."topicId"
    where (th0."allianceId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $3::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct c2 as key from r1 where c2 is not null) k
  cross join lateral (
    select t_1."slug" as c0, t_1."nameEn" as c1, t_1."kind" as c2
    from "Membership" t
    join "Actor" t_1 on t_1."id" = t."partyId"
    where (t."groupId" = k.key)
    order by t_1."sortEn" asc, t."key" asc
    limit $4::int
  ) r
),
r4 as materialized (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t."slug" as c0,
      t."kind" as c1,
      t."status" as c2,
      t."proposedLatest" as c3,
      t."agreedLatest" as c4,
      t."signedLatest" as c5,
      t."inForceLatest" as c6,
      t."terminatedLatest" as c7,
      t."signed" as c8,
      t."signedEarliest" as c9,
      t."id" as c10
    from "AgreementParty" th0
    join "Agreement" t on t."id" = th0."agreementId"
    where (th0."partyId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $5::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c10 as key from r4 where c10 is not null) k
  cross join lateral (
    select t."slug" as c0, t."nameEn" as c1, t."kind" as c2
    from "AgreementParty" th0
    join "Actor" t on t."id" = th0."partyId"
    where (th0."agreementId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $6::int
  ) r
),
r6 as (
  select k.key as p, r.*
  from (select distinct c10 as key from r4 where c10 is not null) k
  cross join lateral (
    select count(*) as c0
    from "AgreementTopic" th0
    join "Topic" t on t."id" = th0."topicId"
    where (th0."agreementId" = k.key)
  ) r
),
r7 as (
  select k.key as p, r.*
  from (select distinct c10 as key from r4 where c10 is not null) k
  cross join lateral (
    select t."nameEn" as c0
    from "AgreementTopic" th0
    join "Topic" t on t."id" = th0."topicId"
    where (th0."agreementId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $7::int
  ) r
),
r8 as (
  select k.key as p, r.*
  from (select c1 as key from r0) k
  cross join lateral (
    select t_1."nameEn" as c0, t_2."titleEn" as c1, t_2."roles" as c2, t."endStatus" as c3
    from "Office" th0
    join "Tenure" t on t."officeId" = th0."id"
    join "Official" t_1 on t_1."id" = t."officialId"
    join "Office" t_2 on t_2."id" = t."officeId"
    where (th0."partyId" = k.key)
    order by t."possibleFrom" asc, t."key" asc
    limit $8::int
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r0 r),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r1 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r2 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r3 r),
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
      json_agg(c10)
    )
  )
  from r4 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r6 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r7 r),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r8 r
)
