-- The arguments of a network as a key for the functions that draw it, and the network's size. The size is counted only
-- if it is read: this function is inlined, and columns that are not read are dropped.
CREATE FUNCTION "networkAsked"(kinds text[], day date, certainty text, "minWeight" int)
RETURNS TABLE ("key" text, "size" text) LANGUAGE sql STABLE AS $$
  SELECT a."key", "networkSize"(a."key")
    FROM (SELECT jsonb_build_object('kinds', kinds, 'day', day, 'certainty', certainty, 'minWeight', "minWeight")::text AS "key") a
$$;
