-- The edges of a network, in their order, from the party whose slug comes first, each with the arguments of "linksBetween" and "dutiesOfTwo".
CREATE FUNCTION "networkEdges"(
  kinds text[], "fromIds" int[], "toIds" int[], weights int[], obligations "ObligationKind"[], day date, certainty "Certainty"
)
RETURNS TABLE (
  "rank" int, "fromId" int, "toId" int, "kind" text, "weight" int,
  "pair" text, "linkKinds" text[], "allianceIds" int[], "agreementIds" int[], "linkDay" date, "linkCertainty" "Certainty",
  "owedByFrom" "ObligationKind"[], "owedByTo" "ObligationKind"[]
) LANGUAGE sql STABLE AS $$
  WITH duties AS (
    SELECT * FROM "dutiesInLinks"(ARRAY['ALLIANCE', 'AGREEMENT'], obligations, day, certainty)
  )
  SELECT l."rank"::int, l."fromId", l."toId", l."kind", l."weight",
         l."fromId" || ' ' || l."toId" || ' ' || l."kind", ARRAY[l."kind"], b."ids", b."ids", day, certainty,
         coalesce(f."kinds", '{}'), coalesce(t."kinds", '{}')
    FROM unnest($1, "fromIds", "toIds", weights) WITH ORDINALITY l ("kind", "fromId", "toId", "weight", "rank")
    LEFT JOIN (
      SELECT d."link", least(d."bearerId", d."beneficiaryId") AS "one", greatest(d."bearerId", d."beneficiaryId") AS "other",
             array_agg(DISTINCT d."thingId") AS "ids"
        FROM duties d
       WHERE obligations IS NOT NULL
       GROUP BY 1, 2, 3
    ) b ON b."link" = l."kind" AND b."one" = least(l."fromId", l."toId") AND b."other" = greatest(l."fromId", l."toId")
    LEFT JOIN (
      SELECT d."link", d."bearerId", d."beneficiaryId", array_agg(DISTINCT d."kind") AS "kinds" FROM duties d GROUP BY 1, 2, 3
    ) f ON f."link" = l."kind" AND f."bearerId" = l."fromId" AND f."beneficiaryId" = l."toId"
    LEFT JOIN (
      SELECT d."link", d."bearerId", d."beneficiaryId", array_agg(DISTINCT d."kind") AS "kinds" FROM duties d GROUP BY 1, 2, 3
    ) t ON t."link" = l."kind" AND t."bearerId" = l."toId" AND t."beneficiaryId" = l."fromId"
$$;
