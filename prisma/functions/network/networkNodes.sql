-- The parties of a network. `links` holds each neighbour's id and the number of links with it: [[id, weight], …].
CREATE FUNCTION "networkNodes"(asked text)
RETURNS TABLE ("rank" int, "key" text, "partyId" int, "degree" int, "weight" int, "links" text) LANGUAGE sql STABLE AS $$
  WITH pairs AS MATERIALIZED (
    SELECT l."oneId", l."otherId", sum(l."weight") AS "weight" FROM "networkLinks"(asked) l GROUP BY 1, 2
  ),
  ends AS (
    SELECT "oneId" AS "id", "otherId" AS "to", "weight" FROM pairs
    UNION ALL
    SELECT "otherId", "oneId", "weight" FROM pairs
  )
  SELECT (row_number() OVER (ORDER BY count(*) DESC, a."slug"))::int, a."slug", a."id", count(*)::int, sum(e."weight")::int,
         json_agg(json_build_array(e."to", e."weight") ORDER BY e."to")::text
    FROM ends e JOIN "Actor" a ON a."id" = e."id"
   GROUP BY a."id"
$$;
