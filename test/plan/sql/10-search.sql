with q0 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($1::text[], $2::text[], $3::text[])
),
q1 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($5::text[], $6::text[], $7::text[])
),
q2 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($9::text[], $10::text[], $11::text[])
),
q3 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($13::text[], $14::text[], $15::text[])
),
q4 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($17::text[], $18::text[], $19::text[])
),
q5 as (
  select "rank",
    "place",
    "folded" collate "C" as "folded",
    "key" collate "C" as "key",
    "match" collate "C" as "match",
    "score",
    "names",
    "actorId",
    "officialId",
    "officeId",
    "agreementId",
    "eventId",
    "topicId"
  from "searchHits"($21::text[], $22::text[], $23::text[])
),
r0 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q0 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $4::int
),
r1 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q1 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $8::int
),
r2 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q2 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $12::int
),
r3 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q3 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $16::int
),
r4 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q4 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $20::int
),
r5 as (
  select t."names" as c0,
    t."folded" as c1,
    t."match" as c2,
    t."score" as c3,
    t_1."slug" as c4,
    t_1."nameEn" as c5,
    t_2."code" as c6,
    t_1."kind" as c7,
    t."actorId" as c8,
    t_3."slug" as c9,
    t_3."nameEn" as c10,
    coalesce(t_3."nameTr", t_3."nameEn") as c11,
    t."officialId" as c12,
    t."officeId" as c13,
    t."agreementId" as c14,
    t."eventId" as c15,
    t."topicId" as c16
  from q5 t
  left join "Actor" t_1 on t_1."id" = t."actorId"
  left join "Country" t_2 on t_2."actorId" = t_1."id"
  left join "Official" t_3 on t_3."id" = t."officialId"
  order by t."rank" asc, t."place" asc, t."folded" asc, t."key" asc
  limit $24::int
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r0 r
),
(
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r1 r
),
(
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r2 r
),
(
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r3 r
),
(
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r4 r
),
(
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
      json_agg(c12),
      json_agg(c13),
      json_agg(c14),
      json_agg(c15),
      json_agg(c16)
    )
  )
  from r5 r
)
