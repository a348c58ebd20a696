import type { Execute } from "./execute.js";
import type { TableName } from "./row.js";

// Each column of a standing thing's period is that of the readings.
const STANDING = columns([
  ...["start", "startEarliest", "startLatest", "end", "endEarliest", "endLatest", "endStatus"],
  ...["knownFrom", "knownUntil", "certainFrom", "certainUntil", "possibleFrom", "possibleUntil"],
]);

// An agreement begins to hold as it enters into force, and ends as it is terminated.
const IN_FORCE = {
  ...{ inForce: `m."start"`, inForceEarliest: `m."startEarliest"`, inForceLatest: `m."startLatest"` },
  ...{ terminated: `m."end"`, terminatedEarliest: `m."endEarliest"`, terminatedLatest: `m."endLatest"` },
  status: `(case when m."endStatus" in ('ENDED', 'ENDED_DATE_UNKNOWN') then 'TERMINATED' when t."status" = 'TERMINATED' then 'IN_FORCE' else t."status"::text end)::"AgreementStatus"`,
  ...columns(["certainFrom", "certainUntil", "possibleFrom", "possibleUntil"]),
};

// Which tables have periods that are made of readings: the column that the citations of their rows stand in, the row's own, and
// what their columns are made of, `m` being what the readings come to and `t` the row.
const READ = [
  { table: "Alliance", citedBy: "actorId", id: "actorId", made: STANDING },
  { table: "Membership", citedBy: "membershipId", id: "id", made: STANDING },
  { table: "Tenure", citedBy: "tenureId", id: "id", made: STANDING },
  { table: "Agreement", citedBy: "agreementId", id: "id", made: IN_FORCE },
  { table: "Obligation", citedBy: "obligationId", id: "id", made: STANDING },
] as const;

// Besides its period, of an obligation.
const CONDITION = ["condition", "article"];

/** The columns that are made of readings, of the tables that have some. */
export const madeOfReadings: ReadonlyMap<TableName, readonly string[]> = new Map(
  READ.map(({ table, made }) => [table, [...Object.keys(made), ...(table === "Obligation" ? CONDITION : [])]]),
);

/**
 * Makes the period of each fact out of what its sources say: it certainly held where some source says so and none rules it out,
 * and possibly where any source allows it; whoever states no start allows none that those rule out who state one. A start
 * or an end on which sources differ becomes the interval that holds all of them; one after which another source still shows
 * the fact is open. Gives how many facts that changed.
 */
export async function derivePeriods(execute: Execute): Promise<number> {
  let changed = 0;
  for (const read of READ) changed += await execute(periodsOf(read));
  return changed + (await execute(conditions)) + (await execute(boundByOthers));
}

function periodsOf({ table, citedBy, id, made }: (typeof READ)[number]): string {
  const values = Object.values(made).join(", ");
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
    update "${table}" t set ${Object.entries(made)
      .map(([column, value]) => `"${column}" = ${value}`)
      .join(", ")}
    from made m where m.id = t."${id}" and (${Object.keys(made)
      .map((column) => `t."${column}"`)
      .join(", ")}) is distinct from (${values})`;
}

function columns<Name extends string>(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, `m."${name}"`]));
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

// An obligation falls due when the first of its sources says that gives a condition: not all code some. What only a source says that
// leaves open whether it is owed counts where no other makes it certain.
const conditions = `
  with said as (
    select distinct on (c."obligationId") c."obligationId" as id, r."condition", r."article"
    from "Reading" r join "Citation" c on c."id" = r."citationId" where c."obligationId" is not null
    order by c."obligationId", r."certainFrom" is null, r."condition" is null, r."article" is null, c."key"
  )
  update "Obligation" t set "condition" = s."condition", "article" = s."article" from said s
  where s.id = t."id" and (t."condition", t."article") is distinct from (s."condition", s."article")`;

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
