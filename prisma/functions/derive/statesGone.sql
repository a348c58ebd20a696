-- The last day on which each former state can have existed.
CREATE FUNCTION "statesGone"() RETURNS TABLE ("countryId" int, "lastDay" date) LANGUAGE sql STABLE AS $$
  SELECT e."countryId", max(e."possibleUntil") FROM "Existence" e GROUP BY 1 HAVING max(e."possibleUntil") < '9999-12-31'
$$;
