with r0 as materialized (
  select t."titleEn" as c0,
    coalesce(t."titleTr", t."titleEn") as c1,
    t."kind" as c2,
    t."status" as c3,
    t."proposedLatest" as c4,
    t."agreedLatest" as c5,
    t."signedLatest" as c6,
    t."inForceLatest" as c7,
    t."terminatedLatest" as c8,
    t."signed" as c9,
    t."inForce" as c10,
    t."inForceEarliest" as c11,
    t."id" as c12
  from "Agreement" t
  where t."slug" = "currentSlug"('Agreement', $1::text)
  limit 1
),
r1 as materialized (
  select k.key as p, r.*
  from (select c12 as key from r0) k
  cross join lateral (
    select t."kind" as c0,
      t."condition" as c1,
      t_1."slug" as c2,
      t_1."kind" as c3,
      t_2."slug" as c4,
      t_2."kind" as c5,
      t."id" as c6
    from "Obligation" t
    join "Actor" t_1 on t_1."id" = t."bearerId"
    join "Actor" t_2 on t_2."id" = t."beneficiaryId"
    where (t."agreementId" = k.key)
    order by t."kind" asc, t."key" asc
    limit $2::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select distinct c6 as key from r1 where c6 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t_1."slug" as c2
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."obligationId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $3::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select c12 as key from r0) k
  cross join lateral (
    select t."kind" as c0, t_1."slug" as c1, t_1."kind" as c2, t."partyId" as c3, t."on" as c4
    from "AgreementAction" t
    left join "Actor" t_1 on t_1."id" = t."partyId"
    where (t."agreementId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $4::int
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
      json_agg(c9),
      json_agg(c10),
      json_agg(c11),
      json_agg(c12)
    )
  )
  from r0 r
),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r1 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r2 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r3 r
)
