-- Whether two memberships held together: both on the day or, without a day, both at some same time.
CREATE FUNCTION "goTogether"(one "Membership", other "Membership", day date, certainty "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN "possibleDays"(one) && "possibleDays"(other)
    ELSE "heldOn"(one, day, certainty) AND "heldOn"(other, day, certainty)
  END
$$;
