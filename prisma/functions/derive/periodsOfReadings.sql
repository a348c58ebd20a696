-- The period of each fact from its own readings, before facts are compared with each other. "fact" is the column of citations that names the fact.
-- A fact possibly held on days that any source allows. A source without a stated start allows no days before the starts that others state.
-- It certainly held from the first to the last day on which a source says so, on the days that all sources allow ("allowed"). "shown" are the
-- days on which one of them, alone, says so.
-- Different starts or ends become the interval that contains all of them. An end after which another source shows the fact becomes open.
-- A source that only records members of the state system says nothing about a state after its last day in the system: it neither shows a fact
-- on these days nor excludes what others show, unless it says that the fact had ended before.
CREATE FUNCTION "periodsOfReadings"()
RETURNS TABLE (
  "fact" text, "id" int,
  "start" text, "startEarliest" date, "startLatest" date, "end" text, "endEarliest" date, "endLatest" date, "endStatus" "EndStatus",
  "knownFrom" date, "knownUntil" date, "certainly" datemultirange, "possibly" datemultirange, "allowed" datemultirange, "shown" datemultirange
) LANGUAGE sql STABLE AS $$
  WITH gone AS MATERIALIZED (
    SELECT * FROM "statesGone"()
  ),
  bounds AS MATERIALIZED (
    SELECT m."id" AS "membershipId", NULL::int AS "obligationId", g."lastDay" FROM gone g JOIN "Membership" m ON m."partyId" = g."countryId"
    UNION ALL
    SELECT NULL, o."id", min(g."lastDay")
      FROM gone g JOIN "Obligation" o ON g."countryId" IN (o."bearerId", o."beneficiaryId") GROUP BY o."id"
  ),
  said AS (
    SELECT f."fact", f."id",
           r."start", r."startEarliest", r."startLatest", r."end", r."endEarliest", r."endLatest", r."endStatus", r."knownFrom", r."knownUntil",
           CASE WHEN r."certainFrom" <= b."lastDay" THEN r."certainFrom" END AS "certainFrom",
           CASE WHEN r."certainFrom" <= b."lastDay" THEN least(r."certainUntil", b."lastDay") END AS "certainUntil",
           r."possibleFrom", least(r."possibleUntil", b."lastDay") AS "possibleUntil",
           CASE WHEN r."possibleUntil" < b."lastDay" THEN r."possibleUntil" ELSE '9999-12-31' END AS "notExcludedUntil"
      FROM "Reading" r
      JOIN "Citation" c ON c."id" = r."citationId"
     CROSS JOIN LATERAL "factRead"(c) f
      LEFT JOIN "Coverage" v ON v."sourceId" = c."sourceId" AND v."statesOnly"
      LEFT JOIN bounds m ON m."membershipId" = c."membershipId" AND v."statesOnly"
      LEFT JOIN bounds o ON o."obligationId" = c."obligationId" AND v."statesOnly"
      CROSS JOIN LATERAL (SELECT coalesce(m."lastDay", o."lastDay", '9999-12-31') AS "lastDay") b
  ),
  together AS (
    -- Infinity is the open end of a date that is stated.
    SELECT s."fact", s."id",
           min(s."start") AS "start", min(s."start") = max(s."start") AS "sameStart", min(s."end") AS "end", min(s."end") = max(s."end") AS "sameEnd",
           min(coalesce(s."startEarliest", '-infinity')) FILTER (WHERE s."start" IS NOT NULL) AS "startEarliest",
           max(coalesce(s."startLatest", 'infinity')) FILTER (WHERE s."start" IS NOT NULL) AS "startLatest",
           min(coalesce(s."endEarliest", '-infinity')) FILTER (WHERE s."end" IS NOT NULL) AS "endEarliest",
           max(coalesce(s."endLatest", 'infinity')) FILTER (WHERE s."end" IS NOT NULL) AS "endLatest",
           coalesce(max(s."certainUntil") FILTER (WHERE s."end" IS NULL) > max(s."endLatest"), false) AS "goesOn",
           bool_or(s."endStatus" = 'ENDED_DATE_UNKNOWN') AS "ended", bool_or(s."endStatus" = 'ONGOING') AS "ongoing",
           min(s."knownFrom") AS "knownFrom", max(s."knownUntil") AS "knownUntil",
           "daysFrom"(min(s."certainFrom"), max(s."certainUntil"), NULL) AS "fromFirstToLast",
           range_agg("daysFrom"(s."certainFrom", s."certainUntil", NULL)) AS "shown",
           "daysFrom"(max(s."possibleFrom"), min(s."notExcludedUntil"), NULL) AS "allowed",
           range_agg("daysFrom"(s."possibleFrom", s."possibleUntil", NULL)) AS "possibly",
           min(s."possibleFrom") FILTER (WHERE s."start" IS NOT NULL) AS "begun"
      FROM said s
     GROUP BY 1, 2
  )
  SELECT t."fact", t."id",
         CASE WHEN t."sameStart" THEN t."start" ELSE "intervalOf"(t."startEarliest", t."startLatest") END,
         nullif(t."startEarliest", '-infinity'), nullif(t."startLatest", 'infinity'),
         CASE WHEN t."sameEnd" AND NOT t."goesOn" THEN t."end"
              ELSE "intervalOf"(t."endEarliest", CASE WHEN t."goesOn" THEN 'infinity' ELSE t."endLatest" END) END,
         nullif(t."endEarliest", '-infinity'), CASE WHEN NOT t."goesOn" THEN nullif(t."endLatest", 'infinity') END,
         (CASE WHEN t."end" IS NOT NULL AND NOT t."goesOn" THEN 'ENDED' WHEN t."ended" THEN 'ENDED_DATE_UNKNOWN'
               WHEN t."ongoing" THEN 'ONGOING' ELSE 'UNKNOWN_AFTER' END)::"EndStatus",
         t."knownFrom", t."knownUntil",
         t."fromFirstToLast" * t."allowed",
         -- A stated start has priority over the silence of others.
         t."possibly" * datemultirange(daterange(nullif(t."begun", '0001-01-01'), NULL)),
         t."allowed",
         t."shown"
    FROM together t
$$;
