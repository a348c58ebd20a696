-- True if a party was in its agreement on a day, assuming that the agreement was in force. Without a day, every party counts.
CREATE FUNCTION "wasIn"(p "AgreementParty", day date, certainty "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT day IS NULL OR CASE WHEN certainty = 'POSSIBLE' THEN p."possiblyIn" ELSE p."certainlyIn" END @> day
$$;

-- True if a party was in its agreement on at least one of the days from one to another on which the agreement was in force, by the days on which
-- that was certainly or possibly so.
CREATE FUNCTION "wasIn"(
  p "AgreementParty", "first" date, "last" date, certainty "Certainty",
  "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange,
  "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT daterange("first", "last", '[]') && CASE
    WHEN certainty = 'POSSIBLE' THEN p."possiblyIn" * "daysFrom"("possibleFrom", "possibleUntil", "possibleGaps")
    ELSE p."certainlyIn" * "daysFrom"("certainFrom", "certainUntil", "certainGaps")
  END
$$;
