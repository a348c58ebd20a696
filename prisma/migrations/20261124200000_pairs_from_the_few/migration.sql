-- Written by hand. It does not write.
--
-- Who of the near parties is linked to whom of the far ones. What the parties of one side take part in is looked up first, so it is looked up
-- for the side that has fewer: a path of two steps asks of a hundred parties which are linked to one.
ALTER FUNCTION "linkedPairs"(int[], int[], text[], date, boolean, int[], int[]) RENAME TO "linkedFrom";

CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], day date, possible boolean, "absentFrom" int[], absent int[])
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF cardinality(near) <= cardinality(far) THEN
    RETURN QUERY SELECT l."nearId", l."farId" FROM "linkedFrom"(near, far, kinds, day, possible, "absentFrom", absent) l;
  ELSE
    RETURN QUERY SELECT l."farId", l."nearId" FROM "linkedFrom"(far, near, kinds, day, possible, "absentFrom", absent) l;
  END IF;
END
$$;
