-- The parties of a network, from its edges. `links` holds each neighbor's id and the number of links with it: [[id, weight], …].
CREATE FUNCTION "networkNodes"("fromIds" int[], "toIds" int[], weights int[])
RETURNS TABLE ("rank" int, "key" text, "partyId" int, "degree" int, "weight" int, "links" text) LANGUAGE sql STABLE AS $$
  WITH pairs AS MATERIALIZED (
    SELECT l."fromId", l."toId", sum(l."weight") AS "weight"
      FROM unnest("fromIds", "toIds", weights) l ("fromId", "toId", "weight")
     GROUP BY 1, 2
  ),
  ends AS (
    SELECT "fromId" AS "id", "toId" AS "to", "weight" FROM pairs
    UNION ALL
    SELECT "toId", "fromId", "weight" FROM pairs
  )
  SELECT (row_number() OVER (ORDER BY count(*) DESC, a."slug"))::int, a."slug", a."id", count(*)::int, sum(e."weight")::int,
         '[' || string_agg('[' || e."to" || ',' || e."weight" || ']', ',' ORDER BY e."to") || ']'
    FROM ends e JOIN "Actor" a ON a."id" = e."id"
   GROUP BY a."id"
$$;
