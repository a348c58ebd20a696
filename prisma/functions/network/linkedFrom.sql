-- Which of the near parties are linked to which of the far parties, by links of `kinds` or as one of the pairs of `ones` and `others`. Each
-- pair comes once.
CREATE FUNCTION "linkedFrom"(near int[], far int[], kinds text[], ones int[], others int[], day date, certainty "Certainty")
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE sql STABLE AS $$
  SELECT a."partyId", b."partyId"
    FROM "Membership" a
    JOIN "Actor" g ON g."id" = a."groupId"
    JOIN "Membership" b ON b."groupId" = a."groupId" AND b."partyId" <> a."partyId"
   WHERE kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] AND g."kind"::text = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far)
     AND "goTogether"(a, b, day, certainty)
  UNION
  SELECT a."partyId", b."partyId"
    FROM "AgreementParty" a
    JOIN "Agreement" g ON g."id" = a."agreementId"
    JOIN "AgreementParty" b ON b."agreementId" = a."agreementId" AND b."partyId" <> a."partyId"
   WHERE 'AGREEMENT' = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far) AND "heldOn"(g, day, certainty)
     AND "wasIn"(a, day, certainty) AND "wasIn"(b, day, certainty)
  UNION
  SELECT a."partyId", b."partyId"
    FROM "EventParty" a
    JOIN "Event" g ON g."id" = a."eventId"
    JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" <> a."partyId"
   WHERE 'EVENT' = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far) AND "happenedBy"(day, certainty, g."on", g."onEarliest", g."onLatest")
  UNION
  SELECT p."one", p."other"
    FROM unnest(ones, others) p ("one", "other")
   WHERE p."one" = ANY (near) AND p."other" = ANY (far)
$$;
