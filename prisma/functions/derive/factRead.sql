-- The fact of a citation whose readings are compared, by the column that names the fact. No row for any other fact.
CREATE FUNCTION "factRead"("citation" "Citation") RETURNS TABLE ("fact" text, "id" int) LANGUAGE sql STABLE AS $$
  SELECT (CASE WHEN "citation"."actorId" IS NOT NULL THEN 'actorId' WHEN "citation"."membershipId" IS NOT NULL THEN 'membershipId'
               WHEN "citation"."tenureId" IS NOT NULL THEN 'tenureId' WHEN "citation"."agreementId" IS NOT NULL THEN 'agreementId'
               ELSE 'obligationId' END) COLLATE "C", f."id"
    FROM (SELECT coalesce("citation"."actorId", "citation"."membershipId", "citation"."tenureId", "citation"."agreementId", "citation"."obligationId") AS "id") f
   WHERE f."id" IS NOT NULL
$$;
