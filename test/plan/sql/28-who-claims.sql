with r0 as materialized (
  select t."titleEn" as c0, t."inForce" as c1, t."id" as c2
  from "Agreement" t
  where t."slug" = "currentSlug"('Agreement', $1::text)
  limit 1
),
r1 as materialized (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t."presentation" as c2, t."id" as c3
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."agreementId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $2::int
  ) r
),
r2 as (
  select k.key as p, r.*
  from (select distinct c3 as key from r1 where c3 is not null) k
  cross join lateral (
    select t_1."nameEn" as c0,
      t_1."kind" as c1,
      t."partyId" as c2,
      t_2."nameEn" as c3,
      t."officialId" as c4,
      t_4."titleEn" as c5,
      t."tenureId" as c6
    from "Participation" t
    left join "Actor" t_1 on t_1."id" = t."partyId"
    left join "Official" t_2 on t_2."id" = t."officialId"
    left join "Tenure" t_3 on t_3."id" = t."tenureId"
    left join "Office" t_4 on t_4."id" = t_3."officeId"
    where (t."citationId" = k.key)
    order by t."position"
  ) r
),
r3 as materialized (
  select k.key as p, r.*
  from (select c2 as key from r0) k
  cross join lateral (
    select t."kind" as c0, t."on" as c1, t."id" as c2
    from "AgreementAction" t
    where (t."agreementId" = k.key)
    order by coalesce(t."onLatest", '9999-12-31'::date) asc, t."key" asc
    limit $3::int
  ) r
),
r4 as materialized (
  select k.key as p, r.*
  from (select distinct c2 as key from r3 where c2 is not null) k
  cross join lateral (
    select t."locator" as c0, t."note" as c1, t."presentation" as c2, t."id" as c3
    from "Citation" t
    join "Source" t_1 on t_1."id" = t."sourceId"
    where (t."actionId" = k.key)
    order by t_1."slug" asc, t."position" asc, t."key" asc
    limit $4::int
  ) r
),
r5 as (
  select k.key as p, r.*
  from (select distinct c3 as key from r4 where c3 is not null) k
  cross join lateral (
    select t_1."nameEn" as c0,
      t_1."kind" as c1,
      t."partyId" as c2,
      t_2."nameEn" as c3,
      t."officialId" as c4,
      t_4."titleEn" as c5,
      t."tenureId" as c6
    from "Participation" t
    left join "Actor" t_1 on t_1."id" = t."partyId"
    left join "Official" t_2 on t_2."id" = t."officialId"
    left join "Tenure" t_3 on t_3."id" = t."tenureId"
    left join "Office" t_4 on t_4."id" = t_3."officeId"
    where (t."citationId" = k.key)
    order by t."position"
  ) r
),
r6 as (
  select count(*) as c0
  from "Obligation" t
  where (
    (
      not exists (
        select 1
        from "Citation" tx0
        where tx0."obligationId" = t."id" and ((tx0."presentation" = any($5::text[]::"Presentation"[]))) offset 0
      )
    )
  )
),
r7 as (
  select t."kind" as c0, t_1."nameEn" as c1, t_1."kind" as c2, t_2."nameEn" as c3, t_2."kind" as c4, t."condition" as c5
  from "Obligation" t
  join "Actor" t_1 on t_1."id" = t."bearerId"
  join "Actor" t_2 on t_2."id" = t."beneficiaryId"
  where (
    (
      not exists (
        select 1
        from "Citation" tx0
        where tx0."obligationId" = t."id" and ((tx0."presentation" = any($6::text[]::"Presentation"[]))) offset 0
      )
    )
  )
  order by t."kind" asc, t."key" asc
  limit $7::int
),
r8 as (
  select count(*) as c0
  from "Citation" t
  where (
    (
      exists (
        select 1
        from "Participation" tx0
        where tx0."citationId" = t."id"
          and (
            (
              exists (
                select 1
                from "Actor" tx1
                where tx1."id" = tx0."partyId"
                  and (
                    (tx1."slug" = any(array(select "currentSlug"('Actor', tx2) from unnest($9::text[]) tx2)))
                  ) offset 0
              )
            )
          ) offset 0
      )
    )
  )
),
r9 as (
  select g.key as c0, g.count as c1
  from (
    select case when t."membershipId" is not null then 'MEMBERSHIP' when t."officialId" is not null then 'OFFICIAL' when t."tenureId" is not null then 'TENURE' when t."agreementId" is not null then 'AGREEMENT' when t."actionId" is not null then 'AGREEMENT_ACTION' when t."obligationId" is not null then 'OBLIGATION' when t."eventId" is not null then 'EVENT' when t."statementId" is not null then 'STATEMENT' else t_1."kind"::text end as key,
      count(*)::int as count
    from "Citation" t
    left join "Actor" t_1 on t_1."id" = t."actorId"
    where (
      (
        exists (
          select 1
          from "Participation" tx0
          where tx0."citationId" = t."id"
            and (
              (
                exists (
                  select 1
                  from "Actor" tx1
                  where tx1."id" = tx0."partyId"
                    and (
                      (tx1."slug" = any(array(select "currentSlug"('Actor', tx2) from unnest($10::text[]) tx2)))
                    ) offset 0
                )
              )
            ) offset 0
        )
      )
    )
    group by 1
  ) g
  order by g.key
),
r10 as (
  select t.type as c0, t.by as c1, t.name as c2
  from (
    select distinct 'Party' as type, 'slug' as by, n.name
    from unnest($8::text[]) n(name)
    where not exists (
      select 1
      from "Actor" t
      where t."slug" = "currentSlug"('Actor', n.name) and t."kind" in ('COUNTRY', 'ORGANIZATION')
    )
  ) t
  order by 1, 2, t.name collate "C"
  limit 3
)
select (select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r0 r),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r1 r
),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r2 r
),
(select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2))) from r3 r),
(
  select json_build_array(json_build_array(json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3)))
  from r4 r
),
(
  select json_build_array(
    json_build_array(
      json_agg(p), json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5), json_agg(c6)
    )
  )
  from r5 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r6 r),
(
  select json_build_array(
    json_build_array(json_agg(c0), json_agg(c1), json_agg(c2), json_agg(c3), json_agg(c4), json_agg(c5))
  )
  from r7 r
),
(select json_build_array(json_build_array(json_agg(c0))) from r8 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1))) from r9 r),
(select json_build_array(json_build_array(json_agg(c0), json_agg(c1), json_agg(c2))) from r10 r)
