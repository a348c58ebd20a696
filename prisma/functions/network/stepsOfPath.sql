-- The steps of a chain of parties, each with the arguments of "linksBetween" and "dutiesOfTwo". Columns that are not read are not computed.
CREATE FUNCTION "stepsOfPath"(parties int[], kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty")
RETURNS TABLE (
  "position" int, "fromId" int, "toId" int,
  "pair" text, "linkKinds" text[], "allianceIds" int[], "agreementIds" int[], "linkDay" date, "linkCertainty" "Certainty",
  "owedByFrom" "ObligationKind"[], "owedByTo" "ObligationKind"[]
) LANGUAGE sql STABLE AS $$
  SELECT s."position", s."from", s."to", s."from" || ' ' || s."to", kinds,
         "bondsOfDuty"('ALLIANCE', s."from", s."to", obligations, day, certainty),
         "bondsOfDuty"('AGREEMENT', s."from", s."to", obligations, day, certainty),
         day, certainty,
         ARRAY(SELECT DISTINCT d."kind" FROM "dutiesInLinks"(kinds, obligations, s."from", s."to", day, certainty) d),
         ARRAY(SELECT DISTINCT d."kind" FROM "dutiesInLinks"(kinds, obligations, s."to", s."from", day, certainty) d)
    FROM (
      SELECT p.place AS "position", parties[p.place] AS "from", parties[p.place + 1] AS "to"
        FROM generate_series(1, cardinality(parties) - 1) p (place)
    ) s
$$;
