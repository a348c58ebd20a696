import type { Execute } from "./execute.js";

// Which tables have periods that are made of readings, the column that the citations of their rows stand in, and the row's own.
const READ = [
  { table: "Alliance", citedBy: "actorId", id: "actorId" },
  { table: "Membership", citedBy: "membershipId", id: "id" },
  { table: "Tenure", citedBy: "tenureId", id: "id" },
  { table: "Obligation", citedBy: "obligationId", id: "id" },
] as const;

/**
 * Makes the period of each fact out of what its sources say: it certainly held where some source says so and none rules it out,
 * and possibly where any source allows it; whoever states no start allows none that those rule out who state one. A start
 * or an end on which sources differ becomes the interval that holds all of them; one after which another source still shows
 * the fact is open. Gives how many facts that changed.
 */
export async function derivePeriods(execute: Execute): Promise<number> {
  let changed = 0;
  for (const { table, citedBy, id } of READ) changed += await execute(periodsOf(table, citedBy, id));
  return changed + (await execute(boundByOthers));
}

function periodsOf(table: string, citedBy: string, id: string): string {
  return `
    with said as (
      select c."${citedBy}" as id, r.*, max(r."endLatest") over (partition by c."${citedBy}") as "lastEnd"
      from "Reading" r join "Citation" c on c."id" = r."citationId" where c."${citedBy}" is not null
    ), together as (
      select id,
        ${together("start")}, ${together("end")},
        bool_or("end" is null and "certainUntil" > "lastEnd") as "goesOn",
        case when count("end") > 0 and not coalesce(bool_or("end" is null and "certainUntil" > "lastEnd"), false) then 'ENDED'
             when bool_or("endStatus" = 'ENDED_DATE_UNKNOWN') then 'ENDED_DATE_UNKNOWN'
             when bool_or("endStatus" = 'ONGOING') then 'ONGOING' else 'UNKNOWN_AFTER' end::"EndStatus" as "endStatus",
        min("knownFrom") as "knownFrom", max("knownUntil") as "knownUntil",
        case when min("certainFrom") is not null then greatest(min("certainFrom"), max("possibleFrom")) end as "certainFrom", case when max("certainUntil") is not null then least(max("certainUntil"), min("possibleUntil")) end as "certainUntil",
        coalesce(min("possibleFrom") filter (where "start" is not null), min("possibleFrom")) as "possibleFrom", max("possibleUntil") as "possibleUntil"
      from said group by id
    ), made as (
      select id, ${edtf("start", `"startLatest"`)} as "start", "startEarliest", "startLatest",
        ${edtf("end", `case when "goesOn" then null else "endLatest" end`)} as "end", "endEarliest",
        case when "goesOn" then null else "endLatest" end as "endLatest", "endStatus", "knownFrom", "knownUntil",
        case when "certainFrom" <= "certainUntil" then "certainFrom" end as "certainFrom",
        case when "certainFrom" <= "certainUntil" then "certainUntil" end as "certainUntil", "possibleFrom", "possibleUntil"
      from together
    )
    update "${table}" t set ${COLUMNS.map((column) => `"${column}" = m."${column}"`).join(", ")}
    from made m where m.id = t."${id}" and (${listed("t")}) is distinct from (${listed("m")})`;
}

const COLUMNS = [
  ...["start", "startEarliest", "startLatest", "end", "endEarliest", "endLatest", "endStatus"],
  ...["knownFrom", "knownUntil", "certainFrom", "certainUntil", "possibleFrom", "possibleUntil"],
];

function listed(alias: string): string {
  return COLUMNS.map((column) => `${alias}."${column}"`).join(", ");
}

// What stands for several statements of one date. Open ends (null where something is stated) stay open.
function together(date: "start" | "end"): string {
  const bound = (which: "Earliest" | "Latest", most: "min" | "max") =>
    `case when bool_or("${date}" is not null and "${date}${which}" is null) then null else ${most}("${date}${which}") end as "${date}${which}"`;
  return `count(distinct "${date}") as "${date}s", min("${date}") as "${date}", ${bound("Earliest", "min")}, ${bound("Latest", "max")}`;
}

// Nothing where nobody states it; as stated where all state the same; else the interval that holds all statements.
function edtf(date: "start" | "end", latest: string): string {
  const earliest = `coalesce(to_char("${date}Earliest", 'YYYY-MM-DD'), '..')`;
  const same = date === "end" ? `"${date}s" = 1 and not coalesce("goesOn", false)` : `"${date}s" = 1`;
  return `case when "${date}s" = 0 then null when ${same} then "${date}"
    when "${date}Earliest" is null and (${latest}) is null then null
    else ${earliest} || '/' || coalesce(to_char(${latest}, 'YYYY-MM-DD'), '..') end`;
}

// Whoever certainly holds an office later ends what is only possible of a tenure whose end nobody states. Offices that the
// articles alone know are bounded by their sightings when the articles are read.
const boundByOthers = `
  with next as (
    select t."id", min(o."certainFrom") - 1 as "day"
    from "Tenure" t join "Tenure" o on o."officeId" = t."officeId" and o."officialId" <> t."officialId" and o."certainFrom" > t."certainUntil"
    where t."end" is null and exists (
      select from "Reading" r join "Citation" c on c."id" = r."citationId" join "Tenure" d on d."id" = c."tenureId" where d."officeId" = t."officeId"
    )
    group by t."id"
  )
  update "Tenure" t set "possibleUntil" = n."day" from next n
  where n."id" = t."id" and n."day" < t."possibleUntil" and n."day" >= t."certainUntil"`;
