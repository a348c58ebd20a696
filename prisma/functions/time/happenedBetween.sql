-- True if something happened between two days, including both. CERTAIN: every day that its date can mean is between
-- them. POSSIBLE: at least one day is. A null bound is open. False for something without a date, and
-- for days in the wrong order.
CREATE FUNCTION "happenedBetween"("from" date, "to" date, "certainty" "Certainty", "on" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "on" IS NOT NULL
     AND coalesce("from", '0001-01-01') <= coalesce("to", '9999-12-31')
     AND CASE
       WHEN "certainty" = 'POSSIBLE' THEN
         coalesce("latest", '9999-12-31') >= coalesce("from", '0001-01-01')
         AND coalesce("earliest", '0001-01-01') <= coalesce("to", '9999-12-31')
       ELSE
         coalesce("earliest", '0001-01-01') >= coalesce("from", '0001-01-01')
         AND coalesce("latest", '9999-12-31') <= coalesce("to", '9999-12-31')
     END
$$;
