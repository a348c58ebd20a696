import type { Execute } from "./execute.js";

// The facts whose sources are compared: their table and word, the column of their citations, and the one of a disagreement.
const COMPARED = [
  group("alliance", "Alliance"),
  group("organization", "Organization"),
  keyed("membership", "Membership", `(select m."groupId" from "Membership" m where m."id" = f.id)`),
  keyed("tenure", "Tenure", "null::int"),
  { ...keyed("agreement", "Agreement", "null::int"), key: `(select t."slug" from "Agreement" t where t."id" = f.id)` },
  keyed("obligation", "Obligation", `(select o."allianceId" from "Obligation" o where o."id" = f.id)`),
] as const;

function group(fact: string, table: string) {
  return {
    fact,
    citedBy: "actorId",
    column: `${fact}Id`,
    key: `(select a."slug" from "Actor" a where a."id" = f.id)`,
    group: "f.id",
    of: `and exists (select from "${table}" g where g."actorId" = r.id)`,
  };
}

function keyed(fact: string, table: string, group: string) {
  return {
    of: "",
    fact,
    citedBy: `${fact}Id`,
    column: `${fact}Id`,
    key: `(select t."key" from "${table}" t where t."id" = f.id)`,
    group,
  };
}

/**
 * Finds where sources differ, and brings the table of disagreements to it. Days differ where no day satisfies both statements,
 * kinds where both are told in one vocabulary and are not the same; that a source is silent is no disagreement, unless
 * it names all the others of its kind there, nor that it leaves open what another says, unless that is whether something is owed at all. Gives how many rows that changed.
 */
export async function deriveDisagreements(execute: Execute): Promise<number> {
  await execute(`create temp table "found" ("key" text collate "C", "aspect" "DisagreementAspect", "groupId" int, "allianceId" int, "organizationId" int,
    "agreementId" int, "membershipId" int, "tenureId" int, "obligationId" int, "citationId" int, "stated" text collate "C") on commit drop`);
  await execute(readings);
  await execute(`analyze "said" ("fact", "id")`);
  for (const compared of COMPARED) {
    for (const aspect of ["START", "END", "CLASSIFICATION"] as const) await execute(sidesOf(compared, aspect));
  }
  await execute(membersLeftOut);
  for (const statement of CODED) await execute(statement);
  await execute(obligationsLeftOut);
  await execute(obligationsLeftOpen);
  const gone = await execute(
    `delete from "Disagreement" d where not exists (select from "found" f where f."key" = d."key")`,
  );
  const columns = `"key", "aspect", "groupId", "allianceId", "organizationId", "agreementId", "membershipId", "tenureId", "obligationId"`;
  const added = await execute(
    `insert into "Disagreement" (${columns}) select distinct ${columns} from "found" on conflict ("key") do nothing`,
  );
  const sides = `select distinct d."id", f."citationId", f."stated" from "found" f join "Disagreement" d on d."key" = f."key"`;
  const left = await execute(
    `delete from "DisagreementSide" s where not exists (
       select from "found" f join "Disagreement" d on d."key" = f."key"
       where d."id" = s."disagreementId" and f."citationId" = s."citationId" and f."stated" = s."stated")`,
  );
  const entered = await execute(
    `insert into "DisagreementSide" ("disagreementId", "citationId", "stated") ${sides} on conflict do nothing`,
  );
  await execute(`drop table "found", "said", "member", "coded"`);
  return gone + added + left + entered;
}

// The readings of facts that several sources have, each with the column of its citation that names the fact.
const readings = `
  create temp table "said" on commit drop as
    with named as (
      select c."sourceId", coalesce(c."actorId", c."membershipId", c."tenureId", c."agreementId", c."obligationId") as id,
        (case when c."actorId" is not null then 'actorId' when c."membershipId" is not null then 'membershipId' when c."tenureId" is not null then 'tenureId'
              when c."agreementId" is not null then 'agreementId' else 'obligationId' end) collate "C" as fact, c."id" as "citation"
      from "Citation" c where coalesce(c."actorId", c."membershipId", c."tenureId", c."agreementId", c."obligationId") is not null
    ), told as (select n.fact, n.id, n."sourceId", r.* from named n join "Reading" r on r."citationId" = n."citation"),
    several as (select fact, id from told group by fact, id having min("sourceId") < max("sourceId"))
    select t.* from told t join several s on s.fact = t.fact and s.id = t.id`;

// What a reading says of an aspect; a side of a disagreement quotes it.
const STATED = {
  START: `case when r."start" is not null then r."start" else 'already so on ' || to_char(r."certainFrom", 'YYYY-MM-DD') end`,
  END: `case when r."end" is not null then r."end" when r."endStatus" = 'ONGOING' then 'ongoing'
    else 'still so on ' || to_char(r."certainUntil", 'YYYY-MM-DD') end`,
  CLASSIFICATION: `coalesce(r."classification", r."kind")`,
} as const;

// Whether two readings, a and b, of other sources cannot both be right.
const DIFFER = {
  START: `a."startEarliest" > b."startLatest" or b."startEarliest" > a."startLatest"
    or (a."start" is null and a."certainFrom" < b."startEarliest") or (b."start" is null and b."certainFrom" < a."startEarliest")`,
  END: `a."endEarliest" > b."endLatest" or b."endEarliest" > a."endLatest"
    or (a."end" is null and a."certainUntil" > b."endLatest") or (b."end" is null and b."certainUntil" > a."endLatest")`,
  CLASSIFICATION: `a."kind" <> b."kind"`,
} as const;

function sidesOf(
  { fact, citedBy, column, key, group, of }: (typeof COMPARED)[number],
  aspect: keyof typeof DIFFER,
): string {
  return `
    insert into "found" ("key", "aspect", "groupId", "${column}", "citationId", "stated")
    with r as (select r.*, ${STATED[aspect]} as stated from "said" r where r."fact" = '${citedBy}' ${of}),
    f as (select distinct a.id from r a join r b on b.id = a.id and b."sourceId" <> a."sourceId" where ${DIFFER[aspect]})
    select '${fact}/' || ${key} || '/${aspect.toLowerCase()}', '${aspect}'::"DisagreementAspect", ${group}, f.id, r."citationId", r.stated
    from f join r on r.id = f.id where r.stated is not null`;
}

// Datasets that name the members of an alliance: each with the citation by which it knows the alliance.
const namesMembers = `
  select distinct on (m."groupId", c."sourceId") m."groupId", c."sourceId", k."id" as "citationId", v."certainUntil"
  from "Membership" m join "Citation" c on c."membershipId" = m."id" join "Reading" r on r."citationId" = c."id"
  join "Source" s on s."id" = c."sourceId" and s."kind" = 'DATASET' join "Coverage" v on v."sourceId" = s."id"
  join "Alliance" a on a."actorId" = m."groupId" join "Citation" k on k."actorId" = m."groupId" and k."sourceId" = c."sourceId"
  order by m."groupId", c."sourceId", k."key"`;

// One names a party as a member, another names the members in that time without it in any spell.
const membersLeftOut = `
  insert into "found" ("key", "aspect", "groupId", "membershipId", "citationId", "stated")
  with names as (${namesMembers}), f as (
    select m."id", m."key", m."groupId", n."citationId" as without
    from "Membership" m join names n on n."groupId" = m."groupId"
    where exists (select from "Citation" c join "Reading" r on r."citationId" = c."id" where c."membershipId" = m."id")
      and m."possibleFrom" <= n."certainUntil"
      and not exists (
        select from "Membership" o join "Citation" c on c."membershipId" = o."id"
        where o."groupId" = m."groupId" and o."partyId" = m."partyId" and c."sourceId" = n."sourceId")
  )
  select 'membership/' || f."key" || '/membership', 'MEMBERSHIP'::"DisagreementAspect", f."groupId", f."id", c."id", 'a member'
  from f join "Citation" c on c."membershipId" = f."id"
  union all select 'membership/' || f."key" || '/membership', 'MEMBERSHIP'::"DisagreementAspect", f."groupId", f."id", f.without, 'not among the members' from f`;

// Who codes what of the kinds that all code, as tables of their own: the planner has to know how large they are.
const CODED = [
  `create temp table "member" on commit drop as
     with names as (${namesMembers})
     select distinct on (m."groupId", m."partyId", c."sourceId") m."groupId", m."partyId", c."sourceId", c."id" as "citationId"
     from "Membership" m join "Citation" c on c."membershipId" = m."id" join names n on n."groupId" = m."groupId" and n."sourceId" = c."sourceId"
     order by m."groupId", m."partyId", c."sourceId", c."key"`,
  `create temp table "coded" on commit drop as
     select distinct o."id", o."key", o."kind", o."allianceId", o."bearerId", o."beneficiaryId", c."sourceId"
     from "Obligation" o join "Citation" c on c."obligationId" = o."id" join "Reading" r on r."citationId" = c."id"
     where o."allianceId" is not null and o."kind" in ('DEFENSE', 'NEUTRALITY', 'NONAGGRESSION')`,
  `analyze "member"`,
  `analyze "coded"`,
];

// One codes an obligation, another codes those of both parties in that alliance without it.
const obligationsLeftOut = `
  insert into "found" ("key", "aspect", "groupId", "obligationId", "citationId", "stated")
  with f as (
    select distinct o."id", o."key", o."kind", o."allianceId", b."citationId" as without
    from "coded" o join "member" b on b."groupId" = o."allianceId" and b."partyId" = o."bearerId"
    join "member" e on e."groupId" = o."allianceId" and e."partyId" = o."beneficiaryId" and e."sourceId" = b."sourceId"
    where not exists (
      select from "coded" p
      where p."allianceId" = o."allianceId" and p."kind" = o."kind" and p."bearerId" = o."bearerId" and p."beneficiaryId" = o."beneficiaryId"
        and p."sourceId" = b."sourceId")
  )
  select 'obligation/' || f."key" || '/obligation', 'OBLIGATION'::"DisagreementAspect", f."allianceId", f."id", c."id", 'owed: ' || lower(f."kind"::text)
  from f join "Citation" c on c."obligationId" = f."id"
  union all
  select 'obligation/' || f."key" || '/obligation', 'OBLIGATION'::"DisagreementAspect", f."allianceId", f."id", f.without,
    'not owed: ' || lower(f."kind"::text) from f`;

// One says that something is owed, another that it may be: certain on no day, though its dates leave some.
const obligationsLeftOpen = `
  insert into "found" ("key", "aspect", "groupId", "obligationId", "citationId", "stated")
  with said as (
    select o."id", o."key", o."kind", o."allianceId", c."id" as "citationId", c."sourceId", r."certainFrom" is not null as "isCertain"
    from "Obligation" o join "Citation" c on c."obligationId" = o."id" join "Reading" r on r."citationId" = c."id"
    where r."certainFrom" is not null or r."startLatest" <= coalesce(r."endEarliest", 'infinity')
  ), f as (
    select distinct a."id" from said a join said b on b."id" = a."id" and b."sourceId" <> a."sourceId"
    where a."isCertain" and not b."isCertain"
  )
  select 'obligation/' || s."key" || '/obligation', 'OBLIGATION'::"DisagreementAspect", s."allianceId", s."id", s."citationId",
    case when s."isCertain" then 'owed: ' else 'may be owed: ' end || lower(s."kind"::text)
  from f join said s on s."id" = f."id"`;
