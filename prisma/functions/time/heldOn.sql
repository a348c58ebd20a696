-- True if a fact held on a day. This is the only rule: the conditions of the schema and all other functions call it. Without a day, every fact
-- counts. Null gaps mean no gaps.
CREATE FUNCTION "heldOn"(
  "day" date, "certainty" "Certainty",
  "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange,
  "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "day" IS NULL OR CASE
    WHEN "certainty" = 'POSSIBLE' THEN "day" BETWEEN "possibleFrom" AND "possibleUntil" AND ("possibleGaps" @> "day") IS NOT TRUE
    ELSE "day" BETWEEN "certainFrom" AND "certainUntil" AND ("certainGaps" @> "day") IS NOT TRUE
  END
$$;

-- Whether a membership held on a day.
CREATE FUNCTION "heldOn"(m "Membership", "day" date, "certainty" "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."certainGaps", m."possibleFrom", m."possibleUntil", m."possibleGaps")
$$;

-- Whether an obligation was owed on a day.
CREATE FUNCTION "heldOn"(o "Obligation", "day" date, "certainty" "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "heldOn"("day", "certainty", o."certainFrom", o."certainUntil", o."certainGaps", o."possibleFrom", o."possibleUntil", o."possibleGaps")
$$;

-- Whether an agreement was in force on a day.
CREATE FUNCTION "heldOn"(g "Agreement", "day" date, "certainty" "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "heldOn"("day", "certainty", g."certainFrom", g."certainUntil", g."certainGaps", g."possibleFrom", g."possibleUntil", g."possibleGaps")
$$;
