-- Whether an agreement was in force on a day. Without a day, every agreement counts.
CREATE FUNCTION "wasInForce"(agreement "Agreement", day date, certainty "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN true
    WHEN certainty = 'POSSIBLE' THEN day BETWEEN agreement."possibleFrom" AND agreement."possibleUntil"
    ELSE day BETWEEN agreement."certainFrom" AND agreement."certainUntil"
  END
$$;
