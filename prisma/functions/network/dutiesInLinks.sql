-- The kinds of obligation that a bearer owes a beneficiary in alliances and agreements. If both are null, all pairs with their obligations. An alliance or
-- agreement links the two if they are in it themselves, or if a group of theirs owes or is owed something.
--
-- In PL/pgSQL, because an SQL function would be inlined. The planner would then underestimate the rows, and compare each edge of a network with
-- all of them.
CREATE FUNCTION "dutiesInLinks"(
  kinds text[], obligations "ObligationKind"[], bearer int, beneficiary int, day date, certainty "Certainty"
)
RETURNS TABLE ("link" text, "thingId" int, "kind" "ObligationKind", "bearerId" int, "beneficiaryId" int) LANGUAGE plpgsql STABLE ROWS 20000 AS $$
BEGIN
  RETURN QUERY
    SELECT l."link", l."thingId", d."kind", d."bearerId", p."id"
      FROM "Actor" p
     CROSS JOIN LATERAL "owedTo"(p."id", day, certainty) d
      JOIN "Obligation" o ON o."id" = d."obligationId"
     CROSS JOIN LATERAL (VALUES ('ALLIANCE', o."allianceId"), ('AGREEMENT', o."agreementId")) l ("link", "thingId")
     WHERE p."kind" <> 'ALLIANCE' AND (beneficiary IS NULL OR p."id" = beneficiary) AND (bearer IS NULL OR d."bearerId" = bearer)
       AND (obligations IS NULL OR d."kind" = ANY (obligations))
       AND l."thingId" IS NOT NULL AND l."link" = ANY (kinds);
END
$$;
