-- The first day on which a party can have had to do with an agreement: the earliest of its accession (or another act by
-- which a party comes to an existing agreement) and its membership in an alliance that rests on the agreement. The first
-- of all days if no source says, and if the party's first act shows that it was already in (it signed, ratified, withdrew).
CREATE FUNCTION "cameToAgreement"("agreement" int, "party" int) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT coalesce(min(f."day"), '0001-01-01')
    FROM (
      (SELECT CASE WHEN came THEN acted ELSE '0001-01-01' END AS "day"
         FROM "AgreementAction" a
        CROSS JOIN LATERAL (
          SELECT a."kind" IN ('ACCESSION', 'SUCCESSION', 'ACCEPTANCE', 'APPROVAL', 'CONSENT_TO_BE_BOUND') AS came,
                 coalesce(a."onEarliest", '0001-01-01') AS acted
        ) how
        WHERE a."agreementId" = "agreement" AND a."partyId" = "party"
        ORDER BY acted, came
        LIMIT 1)
      UNION ALL
      SELECT m."possibleFrom"
        FROM "AllianceAgreement" l JOIN "Membership" m ON m."groupId" = l."allianceId"
       WHERE l."agreementId" = "agreement" AND m."partyId" = "party"
    ) f
$$;
