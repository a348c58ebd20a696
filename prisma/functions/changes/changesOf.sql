-- All changes, or those that concern one party. An agreement's changes count for a party only from the first day on which it may have
-- been in the agreement ("daysOfParties") until the day on which it left, that day included: its leaving may be the change. So what
-- others agreed or signed before the party's first act is not among them.
CREATE FUNCTION "changesOf"("party" text)
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
  )) AND (
    SELECT range_merge(f."possiblyIn") && daterange(e."onEarliest" - 1, e."onLatest", '[]')
      FROM "AgreementParty" f
     WHERE f."agreementId" = e."agreementId" AND f."partyId" = (SELECT p."id" FROM "partyNamed"("party") p)
  )
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
$$;
