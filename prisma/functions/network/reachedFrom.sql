-- The parties that are linked to any of `parties`, by links of `kinds` or as one of the pairs of `ones` and `others`, without those in `seen`.
-- Null if there are none. Each agreement and event is read once, even if many of the parties are in it, so the work grows with links, not with pairs.
CREATE FUNCTION "reachedFrom"(parties int[], seen int[], kinds text[], ones int[], others int[], day date, certainty "Certainty")
RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(r."id") FROM (
    SELECT b."partyId" AS "id"
      FROM "Membership" b
      JOIN "Actor" g ON g."id" = b."groupId"
     WHERE kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] AND g."kind"::text = ANY (kinds)
       AND EXISTS (
         SELECT FROM "Membership" a
          WHERE a."groupId" = b."groupId" AND a."partyId" = ANY (parties)
            AND "goTogether"(a, b, day, certainty)
       )
    UNION
    SELECT b."partyId"
      FROM "AgreementParty" b
     WHERE 'AGREEMENT' = ANY (kinds)
       AND "wasIn"(b, day, certainty)
       AND b."agreementId" IN (
         SELECT a."agreementId" FROM "AgreementParty" a JOIN "Agreement" g ON g."id" = a."agreementId"
          WHERE a."partyId" = ANY (parties) AND "heldOn"(g, day, certainty) AND "wasIn"(a, day, certainty)
       )
    UNION
    SELECT b."partyId"
      FROM "EventParty" b
     WHERE 'EVENT' = ANY (kinds)
       AND b."eventId" IN (
         SELECT a."eventId" FROM "EventParty" a JOIN "Event" g ON g."id" = a."eventId"
          WHERE a."partyId" = ANY (parties) AND "happenedBy"(day, certainty, g."on", g."onEarliest", g."onLatest")
       )
    UNION
    SELECT p."other" FROM unnest(ones, others) p ("one", "other") WHERE p."one" = ANY (parties)
    EXCEPT
    SELECT unnest(seen)
  ) r
$$;
