-- A network, built once: the numbers of its parties and edges, its edges as arrays, which "networkNodes" and "networkEdges" read, and
-- the arguments. With `obligations`, edges are those of "networkDuties". This function is inlined, so columns that are not read are not computed.
CREATE FUNCTION "networkAsked"(kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", "minWeight" int)
RETURNS TABLE (
  "key" text, "nodeCount" int, "edgeCount" int,
  "linkKinds" text[], "fromIds" int[], "toIds" int[], "weights" int[],
  "linkObligations" "ObligationKind"[], "linkDay" date, "linkCertainty" "Certainty"
) LANGUAGE sql STABLE AS $$
  SELECT 'network',
         (SELECT count(*)::int FROM (SELECT unnest(n."fromIds") UNION SELECT unnest(n."toIds")) parties),
         coalesce(cardinality(n."fromIds"), 0),
         n."kinds", n."fromIds", n."toIds", n."weights", obligations, day, certainty
    FROM (
      SELECT array_agg(l."kind") AS "kinds", array_agg(l."fromId") AS "fromIds", array_agg(l."toId") AS "toIds", array_agg(l."weight") AS "weights"
        FROM (
          SELECT * FROM "networkLinks"(kinds, day, certainty, "minWeight") WHERE obligations IS NULL
          UNION ALL
          SELECT * FROM "networkDuties"(kinds, obligations, day, certainty, "minWeight") WHERE obligations IS NOT NULL
        ) l
    ) n
$$;
