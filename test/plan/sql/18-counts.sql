with r0 as (select count(*) as c0 from "Agreement" t),
r1 as (
  select g.key as c0, g.count as c1
  from (select t."kind" as key, count(*)::int as count from "Agreement" t group by 1) g
  order by g.key
),
r2 as (
  select g.key as c0, g.count as c1
  from (select t."status" as key, count(*)::int as count from "Agreement" t group by 1) g
  order by g.key
),
r3 as (
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
r4 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select tx0."partyId" as key, count(*)::int as count
    from "Agreement" t
    join "AgreementParty" tx0 on tx0."agreementId" = t."id"
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $1::int
),
r5 as (
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
r6 as (
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
r7 as (
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
r8 as (select count(*) as c0 from "Statement" t),
r9 as (
  select g.key as c0, g.count as c1
  from (select t."act" as key, count(*)::int as count from "Statement" t group by 1) g
  order by g.key
),
r10 as (
  select g.count as c0, t."nameEn" as c1, t."kind" as c2
  from (
    select tx0."partyId" as key, count(*)::int as count
    from "Statement" t
    join "StatementParty" tx0 on tx0."statementId" = t."id"
    group by 1
  ) g
  join "Actor" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $7::int
),
r11 as (select count(*) as c0 from "Citation" t),
r12 as (
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
r13 as (
  select g.count as c0, t."title" as c1
  from (select t."sourceId" as key, count(*)::int as count from "Citation" t group by 1) g
  join "Source" t on t."id" = g.key
  order by g.count desc, t."sortEn", t."slug"
  limit $8::int
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r1 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r2 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r4 r),
(select json_build_array(json_build_array(json_agg(c0))) from r5 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r6 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r7 r),
(select json_build_array(json_build_array(json_agg(c0))) from r8 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r9 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r10 r),
(select json_build_array(json_build_array(json_agg(c0))) from r11 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r12 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r13 r)
