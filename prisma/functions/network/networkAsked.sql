-- A network, built once: its arguments as a key, its size ([nodes, edges]), and its edges as arrays, from which
-- "networkNodes" and "networkEdges" draw it. This function is inlined, so what is not read is not computed.
CREATE FUNCTION "networkAsked"(kinds text[], day date, certainty "Certainty", "minWeight" int)
RETURNS TABLE ("key" text, "size" text, "kinds" text[], "fromIds" int[], "toIds" int[], "weights" int[]) LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('kinds', $1, 'day', day, 'certainty', certainty, 'minWeight', "minWeight")::text,
         json_build_array(
           (SELECT count(*) FROM (SELECT unnest(n."fromIds") UNION SELECT unnest(n."toIds")) parties),
           coalesce(cardinality(n."fromIds"), 0)
         )::text,
         n."kinds", n."fromIds", n."toIds", n."weights"
    FROM (
      SELECT array_agg(l."kind") AS "kinds", array_agg(l."fromId") AS "fromIds", array_agg(l."toId") AS "toIds", array_agg(l."weight") AS "weights"
        FROM "networkLinks"($1, day, certainty, "minWeight") l
    ) n
$$;
