-- The same pairs as "linkedFrom", looked up from the side that has fewer parties.
CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], ones int[], others int[], day date, certainty "Certainty")
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF cardinality(near) <= cardinality(far) THEN
    RETURN QUERY SELECT l."nearId", l."farId" FROM "linkedFrom"(near, far, kinds, ones, others, day, certainty) l;
  ELSE
    RETURN QUERY SELECT l."farId", l."nearId" FROM "linkedFrom"(far, near, kinds, ones, others, day, certainty) l;
  END IF;
END
$$;
