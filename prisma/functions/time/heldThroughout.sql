-- Whether a fact certainly held on all days from one to another, both included.
CREATE FUNCTION "heldThroughout"("first" date, "last" date, "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "daysFrom"("certainFrom", "certainUntil", "certainGaps") @> "daysFrom"("first", "last", NULL)
$$;
