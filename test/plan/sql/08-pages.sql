with r0 as (select count(*) as c0 from "Official" t),
r1 as (
  select t."sortEn" as c0, t."slug" as c1, t."nameEn" as c2
  from "Official" t
  order by t."sortEn" asc, t."slug" asc
  limit $1::int
)
select (select json_build_array(json_build_array(json_agg(c0))) from r0 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r1 r)
