-- Obligations that are owed according to one source and possibly owed according to another, with their citations. A source leaves an obligation open
-- if its reading is certain on no day, although its dates would allow some.
CREATE FUNCTION "obligationsLeftOpen"() RETURNS TABLE ("id" int, "citationId" int, "stated" text) LANGUAGE sql STABLE AS $$
  WITH open AS MATERIALIZED (
    SELECT c."obligationId", c."sourceId", c."id" AS "citationId"
      FROM "Reading" r JOIN "Citation" c ON c."id" = r."citationId" AND c."obligationId" IS NOT NULL
     WHERE r."certainFrom" IS NULL AND r."startLatest" <= coalesce(r."endEarliest", 'infinity')
  ),
  owed AS MATERIALIZED (
    SELECT c."obligationId", c."sourceId", c."id" AS "citationId"
      FROM "Citation" c JOIN "Reading" r ON r."citationId" = c."id" AND r."certainFrom" IS NOT NULL
     WHERE c."obligationId" = ANY (ARRAY(SELECT o."obligationId" FROM open o))
  ),
  differing AS (SELECT o."obligationId" FROM open o JOIN owed d ON d."obligationId" = o."obligationId" AND d."sourceId" <> o."sourceId")
  SELECT o."id", s."citationId", s."says" || ': ' || lower(o."kind"::text)
    FROM (SELECT open.*, 'may be owed' AS "says" FROM open UNION ALL SELECT owed.*, 'owed' FROM owed) s
    JOIN "Obligation" o ON o."id" = s."obligationId"
   WHERE s."obligationId" IN (SELECT d."obligationId" FROM differing d)
$$;
