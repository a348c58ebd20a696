-- The alliances or the agreements in which one of two parties owes the other one of `obligations`. Null without `obligations`.
CREATE FUNCTION "bondsOfDuty"(link text, one int, other int, obligations "ObligationKind"[], day date, certainty "Certainty")
RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN obligations IS NOT NULL THEN ARRAY(
    SELECT "thingId" FROM "dutiesInLinks"(ARRAY[link], obligations, one, other, day, certainty)
    UNION
    SELECT "thingId" FROM "dutiesInLinks"(ARRAY[link], obligations, other, one, day, certainty)
  ) END
$$;
