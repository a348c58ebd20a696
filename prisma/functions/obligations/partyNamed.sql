-- The country or organization with a slug or a former slug. No row if there is none.
CREATE FUNCTION "partyNamed"("named" text) RETURNS TABLE ("id" int) LANGUAGE sql STABLE AS $$
  SELECT a."id" FROM "Actor" a WHERE a."slug" = "currentSlug"('Actor', "named") AND a."kind" IN ('COUNTRY', 'ORGANIZATION')
$$;
