with l0 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($1::text[]::"AgreementKind"[]))),
l1 as (
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
l2 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($3::text[]::"AgreementKind"[]))),
l3 as (
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
l4 as (select count(*) as c0 from "Agreement" t where (t."kind" = any($5::text[]::"AgreementKind"[]))),
l5 as (
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
l6 as (
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
select (select json_build_array(json_build_array(json_agg(c0))) from l0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l1 r),
(select json_build_array(json_build_array(json_agg(c0))) from l2 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l3 r),
(select json_build_array(json_build_array(json_agg(c0))) from l4 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from l5 r),
(
  select json_build_array(
    json_build_array(
      json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6), json_agg(c7)
    )
  )
  from l6 r
)
