with r0 as materialized (
  select t."titleEn" as c0,
    t."status" as c1,
    t."proposedLatest" as c2,
    t."agreedLatest" as c3,
    t."signedLatest" as c4,
    t."inForceLatest" as c5,
    t."terminatedLatest" as c6,
    t."signed" as c7,
    t."inForce" as c8,
    t."id" as c9
  from "Agreement" t
  where t."slug" = "currentSlug"('Agreement', $1::text)
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select c9 as key from r0) k
  cross join lateral (
    select t."nameEn" as c0, t."kind" as c1
    from "AgreementParty" th0
    join "Actor" t on t."id" = th0."partyId"
    where (th0."agreementId" = k.key)
    order by t."sortEn" asc, t."slug" asc
    limit $2::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select c9 as key from r0) k
  cross join lateral (
    select t."kind" as c0, t_1."nameEn" as c1, t_1."kind" as c2, t."partyId" as c3, t."on" as c4
    from "AgreementAction" t
    left join "Actor" t_1 on t_1."id" = t."partyId"
    where (t."agreementId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $3::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select c9 as key from r0) k
  cross join lateral (
    select t."kind" as c0,
      t."article" as c1,
      t."condition" as c2,
      t_1."nameEn" as c3,
      t_1."kind" as c4,
      t_2."nameEn" as c5,
      t_2."kind" as c6
    from "Obligation" t
    join "Actor" t_1 on t_1."id" = t."bearerId"
    join "Actor" t_2 on t_2."id" = t."beneficiaryId"
    where (t."agreementId" = k.key)
    order by t."kind" asc, t."key" asc
    limit $4::int
  ) r
),
r4 as (
  select k.key as p, r.*
  from (select c9 as key from r0) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."title" as c2, t_1."publisher" as c3, t_1."url" as c4
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."agreementId" = k.key)
      and (
        exists (
          select 1
          from "Source" tx0
          where tx0."id" = t."sourceId" and ((tx0."kind" = any($5::text[]::"SourceKind"[]))) offset 0
        )
      )
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $6::int
  ) r
)
select (
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
      json_agg(c9)
    )
  )
  from r0 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r1 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r2 r
),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r3 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r4 r
)
