-- The days on which a membership may have held.
CREATE FUNCTION "possibleDays"(m "Membership") RETURNS datemultirange LANGUAGE sql IMMUTABLE AS $$
  SELECT "daysFrom"(m."possibleFrom", m."possibleUntil", m."possibleGaps")
$$;

-- The days on which an obligation may have been owed.
CREATE FUNCTION "possibleDays"(o "Obligation") RETURNS datemultirange LANGUAGE sql IMMUTABLE AS $$
  SELECT "daysFrom"(o."possibleFrom", o."possibleUntil", o."possibleGaps")
$$;
