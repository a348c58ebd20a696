-- The slug of the thing that is found under a slug: another one if the slug was taken away when two things were merged, otherwise the slug itself.
-- "table" is the table of the thing.
CREATE FUNCTION "currentSlug"("table" text, "slug" text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT f."now" FROM "FormerSlug" f WHERE f."table" = $1 AND f."slug" = $2), $2)
$$;
