-- Finds differences between sources, and updates the tables of disagreements. The silence of a source is not a disagreement, unless the source names
-- all others of the kind there. If one source leaves open what another states, that is only a disagreement about whether something is owed at all.
-- Run after each write of facts. Writes only rows that differ. Returns their number.
CREATE FUNCTION "deriveDisagreements"() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  changed int := 0;
  written int;
BEGIN
  CREATE TEMP TABLE "found" ON COMMIT DROP AS
    SELECT coalesce(lower(a."kind"::text) || '/' || a."slug", 'membership/' || m."key", 'tenure/' || t."key", 'agreement/' || g."slug", 'obligation/' || o."key")
             || '/' || lower(f."aspect"::text) AS "key",
           f."aspect", coalesce(a."id", m."groupId", o."allianceId") AS "groupId",
           CASE WHEN a."kind" = 'ALLIANCE' THEN a."id" END AS "allianceId", CASE WHEN a."kind" = 'ORGANIZATION' THEN a."id" END AS "organizationId",
           m."id" AS "membershipId", t."id" AS "tenureId", g."id" AS "agreementId", o."id" AS "obligationId", f."citationId", f."stated"
      FROM (
        SELECT d."fact", d."id", d."aspect", d."citationId", d."stated" FROM "differentReadings"() d
        UNION ALL
        SELECT 'membershipId', l."id", 'MEMBERSHIP', l."citationId", l."stated" FROM "membersLeftOut"() l
        UNION ALL
        SELECT 'obligationId', l."id", 'OBLIGATION', l."citationId", l."stated" FROM "obligationsLeftOut"() l
        UNION ALL
        SELECT 'obligationId', l."id", 'OBLIGATION', l."citationId", l."stated" FROM "obligationsLeftOpen"() l
      ) f
      LEFT JOIN "Actor" a ON f."fact" = 'actorId' AND a."id" = f."id"
      LEFT JOIN "Membership" m ON f."fact" = 'membershipId' AND m."id" = f."id"
      LEFT JOIN "Tenure" t ON f."fact" = 'tenureId' AND t."id" = f."id"
      LEFT JOIN "Agreement" g ON f."fact" = 'agreementId' AND g."id" = f."id"
      LEFT JOIN "Obligation" o ON f."fact" = 'obligationId' AND o."id" = f."id"
     WHERE a."kind" IS DISTINCT FROM 'COUNTRY'; -- a state has spells, each with its own days
  DELETE FROM "Disagreement" d WHERE NOT EXISTS (SELECT FROM "found" f WHERE f."key" = d."key");
  GET DIAGNOSTICS written = ROW_COUNT;
  changed := changed + written;
  INSERT INTO "Disagreement" ("key", "aspect", "groupId", "allianceId", "organizationId", "membershipId", "tenureId", "agreementId", "obligationId")
    SELECT DISTINCT f."key", f."aspect", f."groupId", f."allianceId", f."organizationId", f."membershipId", f."tenureId", f."agreementId", f."obligationId"
      FROM "found" f ON CONFLICT ("key") DO NOTHING;
  GET DIAGNOSTICS written = ROW_COUNT;
  changed := changed + written;
  DELETE FROM "DisagreementSide" s
   WHERE NOT EXISTS (
     SELECT FROM "found" f JOIN "Disagreement" d ON d."key" = f."key"
      WHERE d."id" = s."disagreementId" AND f."citationId" = s."citationId" AND f."stated" = s."stated");
  GET DIAGNOSTICS written = ROW_COUNT;
  changed := changed + written;
  INSERT INTO "DisagreementSide" ("disagreementId", "citationId", "stated")
    SELECT DISTINCT d."id", f."citationId", f."stated" FROM "found" f JOIN "Disagreement" d ON d."key" = f."key" ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS written = ROW_COUNT;
  DROP TABLE "found";
  RETURN changed + written;
END
$$;
