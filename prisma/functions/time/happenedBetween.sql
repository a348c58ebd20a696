-- Whether something happened between two days, both included. CERTAIN: every day that its date allows lies between
-- them. POSSIBLE: some day does. A null bound is open. Something without a date happened between no days, and nothing
-- happened between days in the wrong order.
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
