-- Whether something happened on or before a day. Without a day, everything counts; with one, nothing undated does.
CREATE FUNCTION "happenedBy"("day" date, "certainty" "Certainty", "on" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "day" IS NULL OR "happenedBetween"(NULL, "day", "certainty", "on", "earliest", "latest")
$$;
