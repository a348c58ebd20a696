-- The key of a fact, with former slugs replaced by the current slugs of the things that they lead to.
CREATE FUNCTION "currentKey"("key" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM "FormerSlug" f WHERE f."slug" = ANY (string_to_array($1, '/')))
              THEN (SELECT string_agg(coalesce((SELECT min(f."now") FROM "FormerSlug" f WHERE f."slug" = p."part"), p."part"), '/' ORDER BY p."place")
                      FROM unnest(string_to_array($1, '/')) WITH ORDINALITY p ("part", "place"))
              ELSE $1 END
$$;
