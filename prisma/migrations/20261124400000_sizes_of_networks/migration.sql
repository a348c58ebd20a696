-- Written by hand: how large a network is, beside what is shown of it. None of the functions writes.

-- How many nodes and edges a network has: [nodes, edges].
CREATE FUNCTION "networkSize"(asked text) RETURNS text LANGUAGE sql STABLE AS $$
  WITH edges AS MATERIALIZED (SELECT l."oneId", l."otherId" FROM "networkLinks"(asked) l)
  SELECT json_build_array(
           (SELECT count(*) FROM (SELECT "oneId" FROM edges UNION SELECT "otherId" FROM edges) nodes),
           (SELECT count(*) FROM edges)
         )::text
$$;

-- What is asked of a network, for the functions that draw it, and its size. Whoever reads only the one does not count: a function of one
-- SELECT becomes part of the statement that calls it, which drops what it does not need.
DROP FUNCTION "networkAsked";
CREATE FUNCTION "networkAsked"(kinds text[], day date, certainty text, "minWeight" int)
RETURNS TABLE ("key" text, "size" text) LANGUAGE sql STABLE AS $$
  SELECT a."key", "networkSize"(a."key")
    FROM (SELECT jsonb_build_object('kinds', kinds, 'day', day, 'certainty', certainty, 'minWeight', "minWeight")::text AS "key") a
$$;
