-- How many links of each kind each two parties have, where there are at least `minWeight`. Each pair comes once.
CREATE FUNCTION "networkLinks"(asked text)
RETURNS TABLE ("kind" text, "oneId" int, "otherId" int, "weight" int) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT ARRAY(SELECT jsonb_array_elements_text(p -> 'kinds')) AS kinds, (p ->> 'day')::date AS day, p ->> 'certainty' AS certainty,
           (p ->> 'minWeight')::int AS "minWeight"
      FROM (SELECT asked::jsonb AS p) given
  ),
  -- Each party of each group, agreement and event once.
  takings AS (
    SELECT DISTINCT g."kind"::text AS "kind", g."id" AS "thingId", m."partyId"
      FROM asked q
      JOIN "Actor" g ON g."kind"::text = ANY (q.kinds)
      JOIN "Membership" m ON m."groupId" = g."id"
     WHERE q.day IS NOT NULL AND "heldOn"(q.day, q.certainty, m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    UNION ALL
    SELECT 'AGREEMENT', p."agreementId", p."partyId"
      FROM asked q
      JOIN "Agreement" g ON "wasInForce"(g, q.day, q.certainty = 'POSSIBLE')
      JOIN "AgreementParty" p ON p."agreementId" = g."id"
     WHERE 'AGREEMENT' = ANY (q.kinds) AND "wasIn"(p, q.day, q.certainty = 'POSSIBLE')
    UNION ALL
    SELECT 'EVENT', p."eventId", p."partyId"
      FROM asked q
      JOIN "Event" g ON "hadHappened"(g, q.day, q.certainty = 'POSSIBLE')
      JOIN "EventParty" p ON p."eventId" = g."id"
     WHERE 'EVENT' = ANY (q.kinds)
  ),
  -- Pair each party with those after it in an array. A join takes three times as long: the planner underestimates it.
  pairs AS (
    SELECT r."kind", r."parties"[place] AS "oneId", unnest(r."parties"[place + 1:]) AS "otherId"
      FROM (SELECT t."kind", array_agg(t."partyId" ORDER BY t."partyId") AS "parties" FROM takings t GROUP BY t."kind", t."thingId") r
     CROSS JOIN generate_subscripts(r."parties", 1) place
    UNION ALL
    -- Without a day, two members are linked if their spells overlap.
    (SELECT DISTINCT ON (g."id", a."partyId", b."partyId") g."kind"::text, a."partyId", b."partyId"
       FROM asked q
       JOIN "Actor" g ON g."kind"::text = ANY (q.kinds)
       JOIN "Membership" a ON a."groupId" = g."id"
       JOIN "Membership" b ON b."groupId" = g."id" AND a."partyId" < b."partyId"
        AND a."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= a."possibleUntil"
      WHERE q.day IS NULL)
  )
  SELECT p."kind", p."oneId", p."otherId", count(*)::int
    FROM pairs p
   GROUP BY 1, 2, 3
  HAVING count(*) >= (SELECT "minWeight" FROM asked)
$$;
