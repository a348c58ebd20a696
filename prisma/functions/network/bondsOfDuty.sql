-- The alliances, or the agreements, in which either of two parties owes the other one of `obligations`; null without these. Asked in both
-- directions, since the planner looks up a bearer and a beneficiary, but no pair in whichever order.
CREATE FUNCTION "bondsOfDuty"(link text, one int, other int, obligations "ObligationKind"[], day date, certainty "Certainty")
RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN obligations IS NOT NULL THEN ARRAY(
    SELECT d."thingId" FROM "dutiesInLinks"(ARRAY[link], obligations, day, certainty) d WHERE d."bearerId" = one AND d."beneficiaryId" = other
    UNION
    SELECT d."thingId" FROM "dutiesInLinks"(ARRAY[link], obligations, day, certainty) d WHERE d."bearerId" = other AND d."beneficiaryId" = one
  ) END
$$;
