// The laws that derived days obey (docs/decisions/019 and 020): each as a statement that gives the keys of the facts that break it.

const days = (row: string, word: "certain" | "possible") =>
  `"daysFrom"(${row}."${word}From", ${row}."${word}Until", ${row}."${word}Gaps")`;

// The days on which each party was a member of each group, in all its spells; the group itself on its own days.
const members = `
  members as materialized (
    select m."groupId", m."partyId", range_agg(${days("m", "certain")}) as "certainly", range_agg(${days("m", "possible")}) as "possibly"
    from "Membership" m group by 1, 2
    union all
    select g."actorId", g."actorId", ${days("g", "certain")}, ${days("g", "possible")} from "Alliance" g
  )`;

const duties = (word: "certain" | "possible") =>
  `
  with ${members}
  select o."key" from "Obligation" o
  left join members b on b."groupId" = o."allianceId" and b."partyId" = o."bearerId"
  left join members e on e."groupId" = o."allianceId" and e."partyId" = o."beneficiaryId"
  where o."allianceId" is not null
    and (${days("o", word)} <@ (b."${word}ly" * e."${word}ly")) is not true and not isempty(${days("o", word)})`.replaceAll(
    "possiblely",
    "possibly",
  );

const within = (word: "certain" | "possible") => `
  select m."key" from "Membership" m join "Alliance" g on g."actorId" = m."groupId"
  where not ${days("m", word)} <@ ${days("g", word)}`;

// A day that a source which dates a group does not allow, for a fact within the group.
const excluded = (table: "Membership" | "Obligation", group: "groupId" | "allianceId") => `
  select distinct f."key" from "${table}" f
  join "Citation" c on c."actorId" = f."${group}" join "Reading" r on r."citationId" = c."id"
  where not ${days("f", "certain")} <@ "daysFrom"(r."possibleFrom", r."possibleUntil", null)`;

const PERIODS = ["Alliance", "Membership", "Tenure", "Agreement", "Obligation", "Existence"] as const;

/** Statements that give a column of keys: none where the law holds. */
export const LAWS: Readonly<Record<string, string>> = {
  "what is certain is possible": PERIODS.map(
    (table) =>
      `select '${table} ' || row_number() over () from "${table}" f where not ${days("f", "certain")} <@ ${days("f", "possible")}`,
  ).join(" union all "),
  "a duty in a group is certain only while its bearer and its beneficiary are certainly members": duties("certain"),
  "a duty in a group is possible only while its bearer and its beneficiary may be members": duties("possible"),
  "a membership is certain only while its group is": within("certain"),
  "a membership is possible only while its group is": within("possible"),
  "nobody is certainly a member on a day that a source of the group excludes": excluded("Membership", "groupId"),
  "nothing is certainly owed in a group on a day that a source of the group excludes": excluded(
    "Obligation",
    "allianceId",
  ),
  // Counted on each day on which a membership begins to be certain: how many there are grows on no other.
  "two certain members make a group certain, unless a source of it excludes the day": `
    select a."slug" || ' ' || d."day" from "Alliance" g join "Actor" a on a."id" = g."actorId"
    join lateral (
      select distinct coalesce(lower(r), '0001-01-01') as "day" from "Membership" m, unnest(${days("m", "certain")}) r where m."groupId" = g."actorId"
    ) d on true
    where (select count(distinct m."partyId") from "Membership" m where m."groupId" = g."actorId" and "heldOn"(m, d."day", 'CERTAIN')) >= 2
      and not ${days("g", "certain")} @> d."day"
      and not exists (
        select from "Citation" c join "Reading" r on r."citationId" = c."id"
        where c."actorId" = g."actorId" and d."day" not between r."possibleFrom" and r."possibleUntil")`,
  // A source of members of the state system is bounded by the end of a state, and one without a start by the starts of others.
  "a group is possible while a source shows a member of it": `
    select m."key" from "Membership" m join "Alliance" g on g."actorId" = m."groupId"
    join "Citation" c on c."membershipId" = m."id" join "Reading" r on r."citationId" = c."id" and r."start" is not null
    left join "Coverage" v on v."sourceId" = c."sourceId"
    where v."statesOnly" is not true and not "daysFrom"(r."certainFrom", r."certainUntil", null) <@ ${days("g", "possible")}`,
  "while one spell certainly holds, no other of the same thing does": `
    with spell as materialized (
      select m."key", row(m."groupId", m."partyId")::text as "of", ${days("m", "certain")} as "certain", ${days("m", "possible")} as "possible"
      from "Membership" m
      union all
      select t."key", row(t."officeId", t."officialId", 0)::text, ${days("t", "certain")}, ${days("t", "possible")} from "Tenure" t
      union all
      select o."key", row(o."allianceId", o."kind", o."bearerId", o."beneficiaryId", o."article")::text, ${days("o", "certain")}, ${days("o", "possible")}
      from "Obligation" o where o."allianceId" is not null
    )
    select s."key" || ' ' || o."key" from spell s join spell o on o."of" = s."of" and o."key" <> s."key" and o."possible" && s."certain"`,
  "of a state that has ended, what only lists of states' members tell is over": `
    with gone as (select "countryId", max("possibleUntil") as "lastDay" from "Existence" group by 1 having max("possibleUntil") < '9999-12-31')
    select m."key" from "Membership" m join gone g on g."countryId" = m."partyId" and m."possibleUntil" > g."lastDay"
    where not exists (
      select from "Citation" c left join "Coverage" v on v."sourceId" = c."sourceId"
      where c."membershipId" = m."id" and v."statesOnly" is not true)`,
  "what has a last possible day has ended": ["Alliance", "Organization", "Membership", "Tenure", "Obligation"]
    .map(
      (table) =>
        `select '${table} ' || row_number() over () from "${table}" f where f."endStatus" = 'UNKNOWN_AFTER' and not upper_inf(${days("f", "possible")})`,
    )
    .join(" union all "),
  // The day of a handover is both's.
  "an office that one person holds has one certain holder": `
    select a."key" || ' ' || b."key" from "Office" o
    join "Tenure" a on a."officeId" = o."id" join "Tenure" b on b."officeId" = o."id" and b."officialId" > a."officialId"
    where o."oneHolder" and (a."end" is null or b."end" is null)
      and exists (select from unnest(${days("a", "certain")} * ${days("b", "certain")}) r where upper_inf(r) or upper(r) - lower(r) > 1)`,
};
