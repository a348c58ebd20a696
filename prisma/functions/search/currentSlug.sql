-- The current slug of the thing with a slug or former slug: another slug if the given one was removed when two things were merged, otherwise the given one.
-- "table" is the table of the thing.
CREATE FUNCTION "currentSlug"("table" text, "slug" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT f."now" FROM "FormerSlug" f WHERE f."table" = $1 AND f."slug" = $2), $2)
$$;
