-- Whether a fact held on a day. Without a day, every fact counts.
CREATE FUNCTION "heldOn"(
  "day" date, "certainty" "Certainty", "certainFrom" date, "certainUntil" date, "possibleFrom" date, "possibleUntil" date
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "day" IS NULL THEN true
    WHEN "certainty" = 'POSSIBLE' THEN "day" BETWEEN "possibleFrom" AND "possibleUntil"
    ELSE "day" BETWEEN "certainFrom" AND "certainUntil"
  END
$$;
