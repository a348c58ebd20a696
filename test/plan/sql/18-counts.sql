with l0 as (select count(*) as c0 from "Agreement" t),
l1 as (
  select g.key as c0, g.count as c1
  from (select t."kind" as key, count(*)::int as count from "Agreement" t group by 1) g
  order by g.key
),
l2 as (
  select g.key as c0, g.count as c1
  from (select t."status" as key, count(*)::int as count from "Agreement" t group by 1) g
  order by g.key
),
l3 as (
  select g.key as c0, g.count as c1
  from (
    select case when extract(
      year from t."signedEarliest"
    ) = extract(year from t."signedLatest") then extract(year from t."signedLatest")::int end as key,
      count(*)::int as count
    from "Agreement" t
    group by 1
  ) g
  order by g.key
),
l4 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select x."partyId" as key, count(*)::int as count
    from "Agreement" t
    join "AgreementParty" x on x."agreementId" = t."id"
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $1::int
),
l5 as (
  select count(*) as c0
  from "Membership" t
  where (
    exists (
      select 1
      from "Actor" tx0
      where tx0."id" = t."groupId" and ((tx0."kind" = any($2::text[]::"ActorKind"[]))) offset 0
    )
  )
),
l6 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select t."groupId" as key, count(*)::int as count
    from "Membership" t
    where (
      exists (
        select 1
        from "Actor" tx0
        where tx0."id" = t."groupId" and ((tx0."kind" = any($3::text[]::"ActorKind"[]))) offset 0
      )
    )
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $4::int
),
l7 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select t."partyId" as key, count(*)::int as count
    from "Membership" t
    where (
      exists (
        select 1
        from "Actor" tx0
        where tx0."id" = t."groupId" and ((tx0."kind" = any($5::text[]::"ActorKind"[]))) offset 0
      )
    )
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $6::int
),
l8 as (select count(*) as c0 from "Statement" t),
l9 as (
  select g.key as c0, g.count as c1
  from (select t."act" as key, count(*)::int as count from "Statement" t group by 1) g
  order by g.key
),
l10 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select x."partyId" as key, count(*)::int as count
    from "Statement" t
    join "StatementParty" x on x."statementId" = t."id"
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $7::int
),
l11 as (select count(*) as c0 from "Citation" t),
l12 as (
  select g.key as c0, g.count as c1
  from (
    select case when t."membershipId" is not null then 'MEMBERSHIP' when t."officialId" is not null then 'OFFICIAL' when t."tenureId" is not null then 'TENURE' when t."agreementId" is not null then 'AGREEMENT' when t."actionId" is not null then 'AGREEMENT_ACTION' when t."obligationId" is not null then 'OBLIGATION' when t."eventId" is not null then 'EVENT' when t."statementId" is not null then 'STATEMENT' else t_1."kind"::text end as key,
      count(*)::int as count
    from "Citation" t
    left join "Actor" t_1 on t_1."id" = t."actorId"
    group by 1
  ) g
  order by g.key
),
l13 as (
  select g.count as c0, t."title" as c1
  from (select t."sourceId" as key, count(*)::int as count from "Citation" t group by 1) g
  join "Source" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $8::int
)
select (select json_build_array(json_build_array(json_agg(c0))) from l0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l1 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l2 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l3 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from l4 r),
(select json_build_array(json_build_array(json_agg(c0))) from l5 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from l6 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from l7 r),
(select json_build_array(json_build_array(json_agg(c0))) from l8 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l9 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from l10 r),
(select json_build_array(json_build_array(json_agg(c0))) from l11 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l12 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l13 r)
