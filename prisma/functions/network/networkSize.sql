-- The number of nodes and edges of a network: [nodes, edges].
CREATE FUNCTION "networkSize"(asked text) RETURNS text LANGUAGE sql STABLE AS $$
  WITH edges AS MATERIALIZED (SELECT l."oneId", l."otherId" FROM "networkLinks"(asked) l)
  SELECT json_build_array(
           (SELECT count(*) FROM (SELECT "oneId" FROM edges UNION SELECT "otherId" FROM edges) nodes),
           (SELECT count(*) FROM edges)
         )::text
$$;
