-- Bounds the tenures in "period" whose end no source states, by other holders of the office (docs/decisions/020).
-- Line n of "countries" and "offices": the holder of this office is the effective leader of this country (both by slug).
CREATE FUNCTION "keepTenuresLawful"("countries" text[], "offices" text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- In an office that one person holds, a statement without an end is stale if another holder had begun when it was last seen. It shows its holder on
  -- the day of its own start, if that is one day, and may hold until the day before the other's start. If two holders began on the same days, neither is
  -- certain after them.
  WITH held AS (
    SELECT p.*, t."officialId", t."officeId", coalesce(upper(p."certainly") - 1, 'infinity') AS "seenUntil"
      FROM "period" p JOIN "Tenure" t ON t."id" = p."id" JOIN "Office" o ON o."id" = t."officeId" AND o."oneHolder"
     WHERE p."fact" = 'tenureId' AND p."start" IS NOT NULL AND NOT isempty(p."certainly")
  ),
  stale AS (
    SELECT s."id", CASE WHEN s."startEarliest" = s."startLatest" THEN "daysFrom"(s."startLatest", s."startLatest", NULL) ELSE '{}' END AS "certainly",
           min(o."startLatest") FILTER (WHERE o."startLatest" > s."startEarliest") AS "ended"
      FROM held s
      JOIN held o ON o."officeId" = s."officeId" AND o."officialId" <> s."officialId" AND o."startLatest" <= s."seenUntil"
       AND (o."startLatest" > s."startEarliest" OR o."startLatest" = s."startEarliest" AND o."end" IS NULL)
     WHERE s."end" IS NULL
     GROUP BY s."id", s."startEarliest", s."startLatest"
  )
  UPDATE "period" p
     SET "certainly" = s."certainly", "possibly" = p."possibly" * datemultirange(daterange(NULL, s."ended")),
         "endStatus" = CASE WHEN s."ended" IS NULL THEN p."endStatus" ELSE 'ENDED_DATE_UNKNOWN' END
    FROM stale s WHERE p."fact" = 'tenureId' AND p."id" = s."id";

  -- A later certain holder of the office, or of an office that shows the effective leader, bounds the possible days.
  WITH held AS (
    SELECT p.*, t."officialId", t."officeId" FROM "period" p JOIN "Tenure" t ON t."id" = p."id" WHERE p."fact" = 'tenureId'
  ),
  shown AS (
    SELECT o."id" AS "officeId", o."id" AS "by" FROM "Office" o WHERE o."oneHolder"
    UNION ALL
    SELECT l."id", o."id"
      FROM unnest("countries", "offices") d ("country", "office")
      JOIN "Actor" a ON a."slug" = d."country"
      JOIN "Office" l ON l."partyId" = a."id" AND 'LEADER' = ANY (l."roles")
      JOIN "Office" o ON o."slug" = d."office"
  ),
  next AS (
    SELECT s."id", min(lower(o."certainly")) AS "day"
      FROM held s
      JOIN shown ON shown."officeId" = s."officeId"
      JOIN held o ON o."officeId" = shown."by" AND o."officialId" <> s."officialId"
       AND lower(o."certainly") > coalesce(upper(s."certainly") - 1, s."startLatest")
     WHERE s."end" IS NULL AND NOT upper_inf(s."certainly")
     GROUP BY s."id"
  )
  UPDATE "period" p
     SET "possibly" = p."possibly" * datemultirange(daterange(NULL, n."day"))
    FROM next n WHERE p."fact" = 'tenureId' AND p."id" = n."id";
END
$$;
