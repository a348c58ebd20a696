-- The edges of a network, in their order, from the party whose slug comes first, each with the arguments of "linksBetween" and "dutiesOfTwo".
-- Columns that are not read are not computed.
CREATE FUNCTION "networkEdges"(
  kinds text[], "fromIds" int[], "toIds" int[], weights int[], obligations "ObligationKind"[], day date, certainty "Certainty"
)
RETURNS TABLE (
  "rank" int, "fromId" int, "toId" int, "kind" text, "weight" int,
  "pair" text, "linkKinds" text[], "allianceIds" int[], "agreementIds" int[], "linkDay" date, "linkCertainty" "Certainty",
  "owedByFrom" "ObligationKind"[], "owedByTo" "ObligationKind"[]
) LANGUAGE sql STABLE AS $$
  -- One key, and not three: on three, the planner would look up by the first alone.
  WITH duties AS (
    SELECT concat_ws(' ', d."link", least(d."bearerId", d."beneficiaryId"), greatest(d."bearerId", d."beneficiaryId")) AS "bond",
           d."thingId", d."kind", d."bearerId" < d."beneficiaryId" AS "isByLower"
      FROM "dutiesInLinks"(ARRAY['ALLIANCE', 'AGREEMENT'], obligations, NULL, NULL, day, certainty) d
  ), edges AS (
    SELECT l.*, concat_ws(' ', l."kind", least(l."fromId", l."toId"), greatest(l."fromId", l."toId")) AS "bond"
      FROM unnest(kinds, "fromIds", "toIds", weights) WITH ORDINALITY l ("kind", "fromId", "toId", "weight", "rank")
  )
  SELECT e."rank"::int, e."fromId", e."toId", e."kind", e."weight", e."bond", ARRAY[e."kind"], b."ids", b."ids", day, certainty,
         coalesce(CASE WHEN e."fromId" < e."toId" THEN o."owedByLower" ELSE o."owedByHigher" END, '{}'),
         coalesce(CASE WHEN e."fromId" < e."toId" THEN o."owedByHigher" ELSE o."owedByLower" END, '{}')
    FROM edges e
    LEFT JOIN (
      SELECT d."bond", array_agg(DISTINCT d."thingId") AS "ids" FROM duties d WHERE obligations IS NOT NULL GROUP BY 1
    ) b ON b."bond" = e."bond"
    LEFT JOIN (
      SELECT d."bond",
             array_agg(DISTINCT d."kind") FILTER (WHERE d."isByLower") AS "owedByLower",
             array_agg(DISTINCT d."kind") FILTER (WHERE NOT d."isByLower") AS "owedByHigher"
        FROM duties d
       GROUP BY 1
    ) o ON o."bond" = e."bond"
$$;
