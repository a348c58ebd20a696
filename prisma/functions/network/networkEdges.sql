-- The edges of a network, in their order, from the party whose slug comes first. `pair` is the argument of "linksBetween".
CREATE FUNCTION "networkEdges"(asked text, kinds text[], "fromIds" int[], "toIds" int[], weights int[])
RETURNS TABLE ("rank" int, "fromId" int, "toId" int, "kind" text, "weight" int, "pair" text) LANGUAGE sql STABLE AS $$
  SELECT l."rank"::int, l."fromId", l."toId", l."kind", l."weight",
         -- Of "kinds", which comes twice, the last counts.
         left(asked, -1) || ', "from": ' || l."fromId" || ', "to": ' || l."toId" || ', "kinds": ["' || l."kind" || '"]}'
    FROM unnest(kinds, "fromIds", "toIds", weights) WITH ORDINALITY l ("kind", "fromId", "toId", "weight", "rank")
$$;
