-- The obligations owed to a party, either directly or as a member of a group. The bearer is a country or organisation,
-- or each member of a group that bears the obligation. Members with suspended rights still owe and are owed; associates
-- and observers are not. Without a day, the obligation and both memberships may have held on one same day: three periods
-- of which each two overlap have a day in common.
CREATE FUNCTION "owedTo"("party" int, "day" date, "certainty" "Certainty")
RETURNS TABLE (
  "key" text,
  "kind" "ObligationKind",
  "bearerId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int
) LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ', o."key", w."key", b."key"), o."kind", w."partyId", o."id", w."membershipId", b."membershipId"
    FROM (
      SELECT "party" AS "actorId", NULL::int AS "membershipId", NULL::text AS "key",
             '0001-01-01'::date AS "possibleFrom", '9999-12-31'::date AS "possibleUntil"
      UNION ALL
      SELECT m."groupId", m."id", m."key", m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."partyId" = "party" AND m."status" IN ('FULL', 'SUSPENDED')
         AND "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    ) b
    JOIN "Obligation" o ON o."beneficiaryId" = b."actorId"
     AND o."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= o."possibleUntil"
    CROSS JOIN LATERAL (
      SELECT a."id" AS "partyId", NULL::int AS "membershipId", NULL::text AS "key",
             '0001-01-01'::date AS "possibleFrom", '9999-12-31'::date AS "possibleUntil"
        FROM "Actor" a
       WHERE a."id" = o."bearerId" AND a."kind" <> 'ALLIANCE'
      UNION ALL
      SELECT m."partyId", m."id", m."key", m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."groupId" = o."bearerId" AND m."status" IN ('FULL', 'SUSPENDED')
         AND "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    ) w
   WHERE w."partyId" <> "party"
     AND "heldOn"("day", "certainty", o."certainFrom", o."certainUntil", o."possibleFrom", o."possibleUntil")
     AND o."possibleFrom" <= w."possibleUntil" AND w."possibleFrom" <= o."possibleUntil"
     AND w."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= w."possibleUntil"
$$;
