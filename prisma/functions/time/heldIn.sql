-- Whether a fact held on at least one of the days from one to another, both included. On one day it is "heldOn".
CREATE FUNCTION "heldIn"(
  "first" date, "last" date, "certainty" "Certainty",
  "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange,
  "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "certainty" = 'POSSIBLE' THEN
      "possibleFrom" <= "last" AND "possibleUntil" >= "first"
      AND ("possibleGaps" IS NULL OR "daysFrom"("possibleFrom", "possibleUntil", "possibleGaps") && daterange("first", "last", '[]'))
    ELSE
      "certainFrom" <= "last" AND "certainUntil" >= "first"
      AND ("certainGaps" IS NULL OR "daysFrom"("certainFrom", "certainUntil", "certainGaps") && daterange("first", "last", '[]'))
  END
$$;
