-- Sets the condition and the article of each obligation to those of one source: the first that gives a condition, since not all sources code
-- conditions. A source by which the obligation is certain comes before one that leaves it open. Returns the number of changed rows.
CREATE FUNCTION "deriveConditions"() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  written int;
BEGIN
  WITH said AS (
    SELECT DISTINCT ON (c."obligationId") c."obligationId" AS "id", r."condition", r."article"
      FROM "Reading" r JOIN "Citation" c ON c."id" = r."citationId"
     WHERE c."obligationId" IS NOT NULL
     ORDER BY c."obligationId", r."certainFrom" IS NULL, r."condition" IS NULL, r."article" IS NULL, c."key"
  )
  UPDATE "Obligation" t SET "condition" = s."condition", "article" = s."article"
    FROM said s WHERE s."id" = t."id" AND (t."condition", t."article") IS DISTINCT FROM (s."condition", s."article");
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END
$$;
