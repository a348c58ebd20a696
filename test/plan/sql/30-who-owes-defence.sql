with q0 as (
  select "key" collate "C" as "key",
    "nodeCount",
    "edgeCount",
    "linkKinds",
    "fromIds",
    "toIds",
    "weights",
    "linkObligations",
    "linkDay",
    "linkCertainty"
  from "networkAsked"($1::text[], $2::text[]::"ObligationKind"[], $3::date, $4::"Certainty", $5::int)
),
r0 as materialized (
  select t."nodeCount" as c0,
    t."edgeCount" as c1,
    t."key" as c2,
    t."fromIds" as a0,
    t."toIds" as a1,
    t."weights" as a2,
    t."linkKinds" as a3,
    t."linkObligations" as a4,
    t."linkDay" as a5,
    t."linkCertainty" as a6
  from q0 t
  limit 1
),
r1 as (
  select k.key as p, r.*
  from (select distinct on (c2) c2 as key, a0, a1, a2 from r0 where c2 is not null) k
  cross join lateral (
    select t_1."slug" as c0, t_1."nameEn" as c1, t_1."kind" as c2, t."degree" as c3, t."partyId" as c4, t."links" as c5
    from (
      select "rank", "key" collate "C" as "key", "partyId", "degree", "weight", "links" collate "C" as "links"
      from "networkNodes"(k.a0, k.a1, k.a2)
    ) t
    join "Actor" t_1 on t_1."id" = t."partyId"
    order by t."rank"
    limit $6::int
  ) r
),
r2 as materialized (
  select k.key as p, r.*
  from (select distinct on (c2) c2 as key, a3, a0, a1, a2, a4, a5, a6 from r0 where c2 is not null) k
  cross join lateral (
    select t."weight" as c0,
      t_1."slug" as c1,
      t_1."kind" as c2,
      t_2."slug" as c3,
      t_2."kind" as c4,
      t."pair" as c5,
      t."fromId" as a0,
      t."toId" as a1,
      t."owedByFrom" as a2,
      t."owedByTo" as a3
    from (
      select "rank",
        "fromId",
        "toId",
        "kind" collate "C" as "kind",
        "weight",
        "pair" collate "C" as "pair",
        "linkKinds",
        "allianceIds",
        "agreementIds",
        "linkDay",
        "linkCertainty",
        "owedByFrom",
        "owedByTo"
      from "networkEdges"(k.a3, k.a0, k.a1, k.a2, k.a4, k.a5, k.a6)
    ) t
    join "Actor" t_1 on t_1."id" = t."fromId"
    join "Actor" t_2 on t_2."id" = t."toId"
    order by t."rank"
    limit $7::int
  ) r
),
r3 as (
  select k.key as p, r.*
  from (select distinct on (c5) c5 as key, a0, a1, a2, a3 from r2 where c5 is not null) k
  cross join lateral (
    select t."kind" as c0, t_1."slug" as c1, t_1."kind" as c2, t_2."slug" as c3, t_2."kind" as c4
    from (select "rank", "kind", "bearerId", "beneficiaryId" from "dutiesOfTwo"(k.a0, k.a1, k.a2, k.a3)) t
    join "Actor" t_1 on t_1."id" = t."bearerId"
    join "Actor" t_2 on t_2."id" = t."beneficiaryId"
    order by t."rank"
    limit 14
  ) r
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r0 r),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r1 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r2 r
),
(
  select json_build_array(
    json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4))
  )
  from r3 r
)
