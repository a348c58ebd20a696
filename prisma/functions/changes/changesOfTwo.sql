-- Changes that concern two parties: of an alliance or agreement with both, an act of one on such an agreement, a membership of one in a
-- group of the other, an obligation between them, an event with both, and a statement that both made or that one directed at the other.
-- In plpgsql, so that lists without a second party do not pay for planning it.
CREATE FUNCTION "changesOfTwo"("one" text, "other" text)
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
) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
DECLARE
  "two" int[] := ARRAY(SELECT p."id" FROM "partyNamed"("changesOfTwo"."one") p UNION ALL SELECT p."id" FROM "partyNamed"("changesOfTwo"."other") p);
BEGIN
  IF "two"[1] = "two"[2] THEN
    RETURN;
  END IF;
  RETURN QUERY
    SELECT e.* FROM "everyChange"() e WHERE e."actorId" = ANY (ARRAY(
      SELECT m."groupId" FROM "Membership" m JOIN "Alliance" a ON a."actorId" = m."groupId" WHERE m."partyId" = "two"[1]
      INTERSECT
      SELECT m."groupId" FROM "Membership" m WHERE m."partyId" = "two"[2]
    ))
    UNION ALL
    SELECT e.* FROM "everyChange"() e WHERE e."membershipId" = ANY (ARRAY(
      SELECT m."id" FROM "Membership" m
       WHERE m."partyId" = ANY ("two")
         AND EXISTS (SELECT FROM "Membership" n WHERE n."groupId" = m."groupId" AND n."partyId" = "two"[1])
         AND EXISTS (SELECT FROM "Membership" n WHERE n."groupId" = m."groupId" AND n."partyId" = "two"[2])
      UNION
      SELECT m."id" FROM "Membership" m WHERE m."partyId" = ANY ("two") AND m."groupId" = ANY ("two")
    ))
    UNION ALL
    SELECT e.*
      FROM (
        SELECT x."agreementId", range_merge(x."possiblyIn") AS "ones", range_merge(y."possiblyIn") AS "others"
          FROM "AgreementParty" x JOIN "AgreementParty" y ON y."agreementId" = x."agreementId" AND y."partyId" = "two"[2]
         WHERE x."partyId" = "two"[1]
      ) f
      JOIN "everyChange"() e ON e."agreementId" = f."agreementId"
     WHERE f."ones" && daterange(e."onEarliest" - 1, e."onLatest", '[]') AND f."others" && daterange(e."onEarliest" - 1, e."onLatest", '[]')
    UNION ALL
    SELECT e.* FROM "everyChange"() e WHERE e."actionId" = ANY (ARRAY(
      SELECT c."id" FROM "AgreementAction" c
       WHERE c."partyId" = ANY ("two")
         AND EXISTS (SELECT FROM "AgreementParty" x WHERE x."agreementId" = c."agreementId" AND x."partyId" = "two"[1])
         AND EXISTS (SELECT FROM "AgreementParty" x WHERE x."agreementId" = c."agreementId" AND x."partyId" = "two"[2])
    ))
    UNION ALL
    SELECT e.* FROM "everyChange"() e WHERE e."obligationId" = ANY (ARRAY(
      SELECT o."id" FROM "Obligation" o WHERE o."bearerId" = ANY ("two") AND o."beneficiaryId" = ANY ("two")
    ))
    UNION ALL
    SELECT e.* FROM "everyChange"() e WHERE e."eventId" = ANY (ARRAY(
      SELECT x."eventId" FROM "EventParty" x WHERE x."partyId" = "two"[1]
      INTERSECT
      SELECT x."eventId" FROM "EventParty" x WHERE x."partyId" = "two"[2]
    ))
    UNION ALL
    SELECT e.* FROM "everyChange"() e WHERE e."statementId" = ANY (ARRAY(
      SELECT x."statementId" FROM "StatementParty" x
       WHERE x."partyId" = ANY ("two")
         AND EXISTS (
           SELECT FROM "StatementParty" y WHERE y."statementId" = x."statementId" AND y."partyId" = ANY ("two") AND y."partyId" <> x."partyId"
           UNION ALL
           SELECT FROM "StatementTarget" y WHERE y."statementId" = x."statementId" AND y."partyId" = ANY ("two") AND y."partyId" <> x."partyId"
         )
    ));
END
$$;
