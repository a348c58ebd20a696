-- Whether two periods hold together: both on the day or, without a day, both at some same time.
CREATE FUNCTION "goTogether"(
  day date, certainty "Certainty",
  "oneCertainFrom" date, "oneCertainUntil" date, "onePossibleFrom" date, "onePossibleUntil" date,
  "otherCertainFrom" date, "otherCertainUntil" date, "otherPossibleFrom" date, "otherPossibleUntil" date
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN "onePossibleFrom" <= "otherPossibleUntil" AND "otherPossibleFrom" <= "onePossibleUntil"
    WHEN certainty = 'POSSIBLE' THEN day BETWEEN "onePossibleFrom" AND "onePossibleUntil" AND day BETWEEN "otherPossibleFrom" AND "otherPossibleUntil"
    ELSE day BETWEEN "oneCertainFrom" AND "oneCertainUntil" AND day BETWEEN "otherCertainFrom" AND "otherCertainUntil"
  END
$$;
