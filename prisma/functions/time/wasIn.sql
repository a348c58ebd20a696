-- Whether a party was in its agreement on a day, supposing that the agreement was in force. Without a day, every party counts.
CREATE FUNCTION "wasIn"(p "AgreementParty", day date, certainty "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT day IS NULL OR CASE WHEN certainty = 'POSSIBLE' THEN p."possiblyIn" ELSE p."certainlyIn" END @> day
$$;
