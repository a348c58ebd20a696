-- Which kinds of obligation parties owe each other in alliances and agreements. These link the two, whether they are in them themselves or a
-- group of theirs owes, or is owed something.
CREATE FUNCTION "dutiesInLinks"(kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty")
RETURNS TABLE ("link" text, "thingId" int, "kind" "ObligationKind", "bearerId" int, "beneficiaryId" int) LANGUAGE sql STABLE AS $$
  SELECT l."link", l."thingId", d."kind", d."bearerId", p."id"
    FROM "Actor" p
   CROSS JOIN LATERAL "owedTo"(p."id", day, certainty) d
    JOIN "Obligation" o ON o."id" = d."obligationId"
   CROSS JOIN LATERAL (VALUES ('ALLIANCE', o."allianceId"), ('AGREEMENT', o."agreementId")) l ("link", "thingId")
   WHERE p."kind" <> 'ALLIANCE' AND l."thingId" IS NOT NULL AND l."link" = ANY (kinds)
     AND (obligations IS NULL OR d."kind" = ANY (obligations))
$$;
