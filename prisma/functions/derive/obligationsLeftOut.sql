-- Obligations that one source codes, of a kind that all datasets code, while a dataset codes such obligations of both parties in that alliance
-- without this one; with the citations of the obligation, and the dataset's citation of the bearer's membership.
CREATE FUNCTION "obligationsLeftOut"() RETURNS TABLE ("id" int, "citationId" int, "stated" text) LANGUAGE sql STABLE AS $$
  WITH member AS MATERIALIZED (
    SELECT DISTINCT ON (m."groupId", m."partyId", c."sourceId") m."groupId", m."partyId", c."sourceId", c."id" AS "citationId"
      FROM "Membership" m
      JOIN "Citation" c ON c."membershipId" = m."id"
      JOIN "datasetsNamingMembers"() n ON n."groupId" = m."groupId" AND n."sourceId" = c."sourceId"
     ORDER BY m."groupId", m."partyId", c."sourceId", c."key"
  ),
  coded AS MATERIALIZED (
    SELECT DISTINCT o."id", o."kind", o."allianceId", o."bearerId", o."beneficiaryId", c."sourceId"
      FROM "Obligation" o JOIN "Citation" c ON c."obligationId" = o."id" JOIN "Reading" r ON r."citationId" = c."id"
     WHERE o."allianceId" IS NOT NULL AND o."kind" IN ('DEFENSE', 'NEUTRALITY', 'NONAGGRESSION')
  ),
  without AS (
    SELECT DISTINCT o."id", o."kind", b."citationId"
      FROM coded o
      JOIN member b ON b."groupId" = o."allianceId" AND b."partyId" = o."bearerId"
      JOIN member e ON e."groupId" = o."allianceId" AND e."partyId" = o."beneficiaryId" AND e."sourceId" = b."sourceId"
     WHERE NOT EXISTS (
       SELECT FROM coded p
        WHERE p."allianceId" = o."allianceId" AND p."kind" = o."kind" AND p."bearerId" = o."bearerId" AND p."beneficiaryId" = o."beneficiaryId"
          AND p."sourceId" = b."sourceId")
  )
  SELECT w."id", c."id", 'owed: ' || lower(w."kind"::text) FROM without w JOIN "Citation" c ON c."obligationId" = w."id"
  UNION
  SELECT w."id", w."citationId", 'not owed: ' || lower(w."kind"::text) FROM without w
$$;
