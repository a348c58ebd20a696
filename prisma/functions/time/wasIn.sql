-- Whether a party was in its agreement on a day. Without a day, every party counts.
CREATE FUNCTION "wasIn"(p "AgreementParty", day date, certainty "Certainty") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN day IS NULL THEN true WHEN certainty = 'POSSIBLE' THEN p."possiblyIn" @> day ELSE p."certainlyIn" @> day END
$$;
