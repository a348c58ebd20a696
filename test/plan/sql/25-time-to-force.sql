with r0 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($1::text[]::"AgreementKind"[]))),
r1 as (
  select g.key as c0, g.count as c1
  from (
    select case when extract(year from t."signedEarliest") = extract(year from t."signedLatest") and extract(year from t."inForceEarliest") = extract(year from t."inForceLatest") then (
      extract(year from t."inForceEarliest") - extract(year from t."signedEarliest")
    )::int end as key,
      count(*)::int as count
    from "Agreement" t
    where (t."kind" = any($2::text[]::"AgreementKind"[]))
    group by 1
  ) g
  order by g.key
),
r2 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($3::text[]::"AgreementKind"[]))),
r3 as (
  select g.key as c0, g.count as c1
  from (
    select case when extract(year from t."signedEarliest") = extract(year from t."signedLatest") and extract(year from t."inForceEarliest") = extract(year from t."inForceLatest") then (
      extract(year from t."inForceEarliest") - extract(year from t."signedEarliest")
    )::int end as key,
      count(*)::int as count
    from "Agreement" t
    where (t."kind" = any($4::text[]::"AgreementKind"[]))
    group by 1
  ) g
  order by g.key
),
r4 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($5::text[]::"AgreementKind"[]))),
r5 as (
  select g.key as c0, g.count as c1
  from (
    select case when extract(year from t."signedEarliest") = extract(year from t."signedLatest") and extract(year from t."inForceEarliest") = extract(year from t."inForceLatest") then (
      extract(year from t."inForceEarliest") - extract(year from t."signedEarliest")
    )::int end as key,
      count(*)::int as count
    from "Agreement" t
    where (t."kind" = any($6::text[]::"AgreementKind"[]))
    group by 1
  ) g
  order by g.key
),
r6 as (
  select t."titleEn" as c0,
    t."kind" as c1,
    t."signed" as c2,
    t."inForce" as c3,
    t."signedLatest" as c4,
    t."inForceEarliest" as c5,
    t."signedEarliest" as c6,
    t."inForceLatest" as c7
  from "Agreement" t
  where ((t."signed" is not null) and (t."inForce" is not null))
  order by coalesce(t."inForceLatest", '9999-12-31'::date) asc, t."slug" asc
  limit $7::int
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r1 r),
(select json_build_array(json_build_array(json_agg(c0))) from r2 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r3 r),
(select json_build_array(json_build_array(json_agg(c0))) from r4 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r5 r),
(
  select json_build_array(
    json_build_array(
      json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6), json_agg(c7)
    )
  )
  from r6 r
)
