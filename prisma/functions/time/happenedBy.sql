-- True if something happened on or before a day. Without a day, everything counts. With a day, nothing undated counts.
CREATE FUNCTION "happenedBy"("day" date, "certainty" "Certainty", "on" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "day" IS NULL OR "happenedBetween"(NULL, "day", "certainty", "on", "earliest", "latest")
$$;
