with l0 as (
  select a."id" as p, t."slug" as c0
  from unnest($1::text[]) a("id")
  join "Agreement" t on t."slug" = "currentSlug"('Agreement', a."id")
),
l1 as (
  select a."id" as p, t."key" as c0
  from unnest($2::text[]) a("id")
  join "AgreementAction" t on t."key" = "currentKey"(a."id")
),
l2 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($3::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('ALLIANCE')
),
l3 as (
  select a."id" as p, t."key" as c0 from unnest($4::text[]) a("id") join "Citation" t on t."key" = "currentKey"(a."id")
),
l4 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($5::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('COUNTRY')
),
l5 as (
  select a."id" as p, t."key" as c0
  from unnest($6::text[]) a("id")
  join "Disagreement" t on t."key" = "currentKey"(a."id")
),
l6 as (
  select a."id" as p, t."slug" as c0
  from unnest($7::text[]) a("id")
  join "Event" t on t."slug" = "currentSlug"('Event', a."id")
),
l7 as (
  select a."id" as p, t."key" as c0
  from unnest($8::text[]) a("id")
  join "Membership" t on t."key" = "currentKey"(a."id")
),
l8 as (
  select a."id" as p, t."key" as c0
  from unnest($9::text[]) a("id")
  join "Obligation" t on t."key" = "currentKey"(a."id")
),
l9 as (
  select a."id" as p, t."slug" as c0
  from unnest($10::text[]) a("id")
  join "Office" t on t."slug" = "currentSlug"('Office', a."id")
),
l10 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($11::text[]) a("id")
  join "Official" t on t."slug" = "currentSlug"('Official', a."id")
),
l11 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($12::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('ORGANIZATION')
),
l12 as (
  select a."id" as p, t."slug" as c0
  from unnest($13::text[]) a("id")
  join "Source" t on t."slug" = "currentSlug"('Source', a."id")
),
l13 as (
  select a."id" as p, t."key" as c0
  from unnest($14::text[]) a("id")
  join "Statement" t on t."key" = "currentKey"(a."id")
),
l14 as (
  select a."id" as p, t."key" as c0 from unnest($15::text[]) a("id") join "Tenure" t on t."key" = "currentKey"(a."id")
),
l15 as (
  select a."id" as p, t."slug" as c0
  from unnest($16::text[]) a("id")
  join "Topic" t on t."slug" = "currentSlug"('Topic', a."id")
)
select (select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l1 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from l2 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from l4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l6 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l7 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l8 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l9 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from l10 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from l11 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l12 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l13 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l14 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from l15 r)
