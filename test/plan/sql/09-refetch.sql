with r0 as (
  select a."id" as p, t."slug" as c0
  from unnest($1::text[]) a("id")
  join "Agreement" t on t."slug" = "currentSlug"('Agreement', a."id")
),
r1 as (
  select a."id" as p, t."key" as c0
  from unnest($2::text[]) a("id")
  join "AgreementAction" t on t."key" = "currentKey"(a."id")
),
r2 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($3::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('ALLIANCE')
),
r3 as (
  select a."id" as p, t."key" as c0 from unnest($4::text[]) a("id") join "Citation" t on t."key" = "currentKey"(a."id")
),
r4 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($5::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('COUNTRY')
),
r5 as (
  select a."id" as p, t."key" as c0
  from unnest($6::text[]) a("id")
  join "Disagreement" t on t."key" = "currentKey"(a."id")
),
r6 as (
  select a."id" as p, t."slug" as c0
  from unnest($7::text[]) a("id")
  join "Event" t on t."slug" = "currentSlug"('Event', a."id")
),
r7 as (
  select a."id" as p, t."key" as c0
  from unnest($8::text[]) a("id")
  join "Membership" t on t."key" = "currentKey"(a."id")
),
r8 as (
  select a."id" as p, t."key" as c0
  from unnest($9::text[]) a("id")
  join "Obligation" t on t."key" = "currentKey"(a."id")
),
r9 as (
  select a."id" as p, t."slug" as c0
  from unnest($10::text[]) a("id")
  join "Office" t on t."slug" = "currentSlug"('Office', a."id")
),
r10 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($11::text[]) a("id")
  join "Official" t on t."slug" = "currentSlug"('Official', a."id")
),
r11 as (
  select a."id" as p, t."slug" as c0, t."nameEn" as c1
  from unnest($12::text[]) a("id")
  join "Actor" t on t."slug" = "currentSlug"('Actor', a."id")
  where t."kind" in ('ORGANIZATION')
),
r12 as (
  select a."id" as p, t."slug" as c0
  from unnest($13::text[]) a("id")
  join "Source" t on t."slug" = "currentSlug"('Source', a."id")
),
r13 as (
  select a."id" as p, t."key" as c0
  from unnest($14::text[]) a("id")
  join "Statement" t on t."key" = "currentKey"(a."id")
),
r14 as (
  select a."id" as p, t."key" as c0 from unnest($15::text[]) a("id") join "Tenure" t on t."key" = "currentKey"(a."id")
),
r15 as (
  select a."id" as p, t."slug" as c0
  from unnest($16::text[]) a("id")
  join "Topic" t on t."slug" = "currentSlug"('Topic', a."id")
)
select (select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r1 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r2 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r3 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r4 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r5 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r6 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r7 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r8 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r9 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r10 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1))) from r11 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r12 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r13 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r14 r),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0))) from r15 r)
