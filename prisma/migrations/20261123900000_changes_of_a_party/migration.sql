-- Written by hand: what happened to an agreement before a party came to it is none of that party's changes.

-- The first day on which one that takes part in an agreement can have had to do with it: that of the first thing that it did to it, where that is
-- how one comes to what others made, or of its membership in an alliance that rests on it. The first of all days where nobody says, and of
-- whoever began with what shows that it had come before: it signed, ratified, withdrew.
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

-- What changed between two days, of everything or of one party.
CREATE OR REPLACE FUNCTION "changes"("party" text, "from" date, "to" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "fact" text,
  "kind" text,
  "on" text,
  "onEarliest" date,
  "onLatest" date,
  "actorId" int,
  "membershipId" int,
  "tenureId" int,
  "agreementId" int,
  "actionId" int,
  "obligationId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  SELECT c.*
    FROM (
      SELECT e.* FROM "everyChange"() e WHERE "party" IS NULL
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."actorId" = ANY (ARRAY(
        SELECT p."id" FROM "partyNamed"("party") p
        UNION
        SELECT m."groupId" FROM "partyNamed"("party") p JOIN "Membership" m ON m."partyId" = p."id"
          JOIN "Alliance" a ON a."actorId" = m."groupId"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."membershipId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Membership" f ON f."partyId" = p."id" OR f."groupId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."tenureId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Office" o ON o."partyId" = p."id" JOIN "Tenure" f ON f."officeId" = o."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."agreementId" = ANY (ARRAY(
        SELECT f."agreementId" FROM "partyNamed"("party") p JOIN "AgreementParty" f ON f."partyId" = p."id"
      )) AND "cameToAgreement"(e."agreementId", (SELECT p."id" FROM "partyNamed"("party") p)) <= coalesce(e."onLatest", '9999-12-31')
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."actionId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "AgreementAction" f ON f."partyId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."obligationId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Obligation" f ON f."bearerId" = p."id" OR f."beneficiaryId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."eventId" = ANY (ARRAY(
        SELECT f."eventId" FROM "partyNamed"("party") p JOIN "EventParty" f ON f."partyId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."statementId" = ANY (ARRAY(
        SELECT f."statementId" FROM "partyNamed"("party") p JOIN "StatementParty" f ON f."partyId" = p."id"
      ))
    ) c
   WHERE "happenedBetween"("from", "to", "certainty", c."onEarliest", c."onLatest")
$$;
