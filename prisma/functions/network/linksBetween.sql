-- The links between two parties: each alliance, organization, agreement and event once. If there are several spells of membership, the
-- first pair that overlaps counts. In PL/pgSQL, because an SQL function would be inlined: the planner would then know
-- neither party, and would read all members of each group and all parties of each agreement.
--
-- `alliances` and `agreements` are those in which one of the two owes the other something, if only these links count; otherwise null.
CREATE FUNCTION "linksBetween"(
  origin int, goal int, kinds text[], alliances int[], agreements int[], day date, certainty "Certainty"
)
RETURNS TABLE (
  "rank" int, "name" text, "key" text, "kind" text,
  "groupId" int, "fromMembershipId" int, "toMembershipId" int, "agreementId" int, "eventId" int
) LANGUAGE plpgsql STABLE SET plan_cache_mode = 'force_generic_plan' AS $$
BEGIN
  IF alliances IS NOT NULL OR agreements IS NOT NULL THEN
    RETURN QUERY
      SELECT 1, g."sortEn", g."slug", 'ALLIANCE', g."id", m."fromId", m."toId", NULL::int, NULL::int
        FROM "Actor" g
        LEFT JOIN LATERAL (
          SELECT a."id" AS "fromId", b."id" AS "toId"
            FROM "Membership" a
            JOIN "Membership" b ON b."groupId" = a."groupId"
           WHERE a."groupId" = g."id" AND a."partyId" = origin AND b."partyId" = goal AND "goTogether"(a, b, day, certainty)
           ORDER BY a."possibleFrom", a."key", b."possibleFrom", b."key"
           LIMIT 1
        ) m ON true
       WHERE 'ALLIANCE' = ANY (kinds) AND g."id" = ANY (alliances)
      UNION ALL
      SELECT 3, g."sortEn", g."slug", 'AGREEMENT', NULL, NULL, NULL, g."id", NULL
        FROM "Agreement" g
       WHERE 'AGREEMENT' = ANY (kinds) AND g."id" = ANY (agreements);
    RETURN;
  END IF;
  IF kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] THEN
    RETURN QUERY
      SELECT CASE g."kind" WHEN 'ALLIANCE' THEN 1 ELSE 2 END, g."sortEn", g."slug", g."kind"::text,
             g."id", m."fromId", m."toId", NULL::int, NULL::int
        FROM (
          SELECT DISTINCT ON (a."groupId") a."groupId", a."id" AS "fromId", b."id" AS "toId"
            FROM "Membership" a
            JOIN "Membership" b ON b."groupId" = a."groupId"
           WHERE a."partyId" = origin AND b."partyId" = goal
             AND "goTogether"(a, b, day, certainty)
           ORDER BY a."groupId", a."possibleFrom", a."key", b."possibleFrom", b."key"
        ) m
        JOIN "Actor" g ON g."id" = m."groupId"
       WHERE g."kind"::text = ANY (kinds);
  END IF;
  IF 'AGREEMENT' = ANY (kinds) THEN
    RETURN QUERY
      SELECT 3, g."sortEn", g."slug", 'AGREEMENT', NULL::int, NULL::int, NULL::int, g."id", NULL::int
        FROM "Agreement" g
       WHERE "heldOn"(g, day, certainty) AND g."id" = ANY (ARRAY(
         SELECT b."agreementId" FROM "AgreementParty" b
          WHERE b."partyId" = goal AND "wasIn"(b, day, certainty) AND b."agreementId" = ANY (ARRAY(
            SELECT a."agreementId" FROM "AgreementParty" a WHERE a."partyId" = origin AND "wasIn"(a, day, certainty)
          ))
       ));
  END IF;
  IF 'EVENT' = ANY (kinds) THEN
    RETURN QUERY
      SELECT 4, g."sortEn", g."slug", 'EVENT', NULL::int, NULL::int, NULL::int, NULL::int, g."id"
        FROM "EventParty" a
        JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" = goal
        JOIN "Event" g ON g."id" = a."eventId"
       WHERE a."partyId" = origin AND "happenedBy"(day, certainty, g."on", g."onEarliest", g."onLatest");
  END IF;
END
$$;
