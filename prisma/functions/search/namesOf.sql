-- All names of a thing that a search can find, as they are written, in one row. Null if it has none in a language.
CREATE FUNCTION "namesOf"("kind" "SearchKind", "owner" int) RETURNS TABLE ("names" text[]) LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN "kind" IN ('COUNTRY', 'ORGANIZATION', 'ALLIANCE')
      THEN ARRAY(SELECT unnest(ARRAY[a."nameEn", a."nameTr"]) FROM "Actor" a WHERE a."id" = "owner")
        || ARRAY(SELECT n."text" FROM "Name" n WHERE n."actorId" = "owner" ORDER BY n."position")
    WHEN "kind" = 'OFFICIAL'
      THEN ARRAY(SELECT unnest(ARRAY[o."nameEn", o."nameTr"]) FROM "Official" o WHERE o."id" = "owner")
        || ARRAY(SELECT n."text" FROM "Name" n WHERE n."officialId" = "owner" ORDER BY n."position")
    WHEN "kind" = 'OFFICE' THEN ARRAY(SELECT unnest(ARRAY[o."titleEn", o."titleTr"]) FROM "Office" o WHERE o."id" = "owner")
    WHEN "kind" = 'AGREEMENT' THEN ARRAY(SELECT unnest(ARRAY[g."titleEn", g."titleTr"]) FROM "Agreement" g WHERE g."id" = "owner")
    WHEN "kind" = 'EVENT' THEN ARRAY(SELECT unnest(ARRAY[e."titleEn", e."titleTr", e."place"]) FROM "Event" e WHERE e."id" = "owner")
    ELSE ARRAY(SELECT unnest(ARRAY[t."nameEn", t."nameTr"]) FROM "Topic" t WHERE t."id" = "owner")
  END
$$;
