-- The same pairs as "linkedFrom", looked up from the side that has fewer parties.
CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], day date, possible boolean)
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF cardinality(near) <= cardinality(far) THEN
    RETURN QUERY SELECT l."nearId", l."farId" FROM "linkedFrom"(near, far, kinds, day, possible) l;
  ELSE
    RETURN QUERY SELECT l."farId", l."nearId" FROM "linkedFrom"(far, near, kinds, day, possible) l;
  END IF;
END
$$;
