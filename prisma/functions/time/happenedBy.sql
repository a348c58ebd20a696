-- Whether something happened on or before a day. Something without a date happened by no day.
-- Without a day, everything counts.
CREATE FUNCTION "happenedBy"("day" date, "certainty" text, "on" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "day" IS NULL OR "on" IS NOT NULL AND CASE
    WHEN "certainty" = 'POSSIBLE' THEN coalesce("earliest", '0001-01-01') <= "day"
    ELSE coalesce("latest", '9999-12-31') <= "day"
  END
$$;
