-- The ties between two parties: shared memberships, agreements in which both were, obligations between them, events in which
-- both took part, and statements of one about the other.
CREATE FUNCTION "ties"("one" text, "other" text, "day" date, "certainty" "Certainty")
RETURNS TABLE (
  "key" text,
  "place" int,
  "form" text,
  "kind" text,
  "membershipId" int,
  "otherMembershipId" int,
  "agreementId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  WITH "two" AS MATERIALIZED (
    SELECT a."id" AS "oneId", b."id" AS "otherId"
      FROM "partyNamed"("one") a CROSS JOIN "partyNamed"("other") b
     WHERE a."id" <> b."id"
  )
  SELECT concat_ws(' ', g."kind", m."key", n."key"), CASE g."kind" WHEN 'ALLIANCE' THEN 0 ELSE 1 END,
         'MEMBERSHIP', g."kind"::text, m."id", n."id",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "two" t
    JOIN "Membership" m ON m."partyId" = t."oneId"
    JOIN "Membership" n ON n."partyId" = t."otherId" AND n."groupId" = m."groupId" AND "goTogether"(m, n, "day", "certainty")
    JOIN "Actor" g ON g."id" = m."groupId"
  UNION ALL
  SELECT 'AGREEMENT ' || f."slug", 2, 'AGREEMENT', 'AGREEMENT', NULL, NULL, f."id", NULL, NULL, NULL, NULL, NULL
    FROM "two" t
    JOIN "AgreementParty" x ON x."partyId" = t."oneId"
    JOIN "AgreementParty" y ON y."partyId" = t."otherId" AND y."agreementId" = x."agreementId"
    JOIN "Agreement" f ON f."id" = x."agreementId"
   WHERE "heldOn"(f, "day", "certainty")
     AND "wasIn"(x, "day", "certainty") AND "wasIn"(y, "day", "certainty")
  UNION ALL
  SELECT 'OBLIGATION ' || o."key", 3, 'OBLIGATION', 'OBLIGATION',
         NULL, NULL, NULL, o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId", NULL, NULL
    FROM "two" t
    CROSS JOIN LATERAL (
      SELECT * FROM "owedTo"(t."oneId", "day", "certainty") x WHERE x."bearerId" = t."otherId"
      UNION ALL
      SELECT * FROM "owedTo"(t."otherId", "day", "certainty") x WHERE x."bearerId" = t."oneId"
    ) o
  UNION ALL
  SELECT 'EVENT ' || f."slug", 4, 'EVENT', 'EVENT', NULL, NULL, NULL, NULL, NULL, NULL, f."id", NULL
    FROM "two" t
    JOIN "EventParty" x ON x."partyId" = t."oneId"
    JOIN "EventParty" y ON y."partyId" = t."otherId" AND y."eventId" = x."eventId"
    JOIN "Event" f ON f."id" = x."eventId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
  UNION ALL
  SELECT 'STATEMENT ' || f."key", 5, 'STATEMENT', 'STATEMENT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, f."id"
    FROM (
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."oneId"
        JOIN "StatementTarget" y ON y."partyId" = t."otherId" AND y."statementId" = x."statementId"
      UNION
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."otherId"
        JOIN "StatementTarget" y ON y."partyId" = t."oneId" AND y."statementId" = x."statementId"
    ) s
    JOIN "Statement" f ON f."id" = s."statementId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
$$;
