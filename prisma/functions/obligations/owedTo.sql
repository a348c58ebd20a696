-- The obligations owed to a party, either directly or as a member of a group. The bearer is a country or organization,
-- or each member of a group that bears the obligation. Members with suspended rights still owe and are owed; associates
-- and observers are not. Without a day, the obligation and both memberships may have held on one same day.
--
-- The condition on the first and last day is implied by the others. It keeps the planner from expecting thousands of rows,
-- and callers from reading whole tables.
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
      SELECT "party" AS "actorId", NULL::int AS "membershipId", NULL::text AS "key", '{(,)}'::datemultirange AS "days",
             '0001-01-01'::date AS "from", '9999-12-31'::date AS "until"
      UNION ALL
      SELECT m."groupId", m."id", m."key", "possibleDays"(m), m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."partyId" = "party" AND m."status" IN ('FULL', 'SUSPENDED') AND "heldOn"(m, "day", "certainty")
    ) b
    JOIN "Obligation" o ON o."beneficiaryId" = b."actorId" AND "heldOn"(o, "day", "certainty")
     AND b."from" <= o."possibleUntil" AND o."possibleFrom" <= b."until"
    CROSS JOIN LATERAL (
      SELECT a."id" AS "partyId", NULL::int AS "membershipId", NULL::text AS "key", '{(,)}'::datemultirange AS "days",
             '0001-01-01'::date AS "from", '9999-12-31'::date AS "until"
        FROM "Actor" a
       WHERE a."id" = o."bearerId" AND a."kind" <> 'ALLIANCE'
      UNION ALL
      SELECT m."partyId", m."id", m."key", "possibleDays"(m), m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."groupId" = o."bearerId" AND m."status" IN ('FULL', 'SUSPENDED') AND "heldOn"(m, "day", "certainty")
    ) w
   WHERE w."partyId" <> "party"
     AND w."from" <= o."possibleUntil" AND o."possibleFrom" <= w."until" AND w."from" <= b."until" AND b."from" <= w."until"
     AND ("day" IS NOT NULL OR NOT isempty("possibleDays"(o) * b."days" * w."days"))
$$;
