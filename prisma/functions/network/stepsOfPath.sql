-- The steps of a chain, given the `route` of "pathsBetween". `pair` is the argument of "linksBetween".
CREATE FUNCTION "stepsOfPath"(route text)
RETURNS TABLE ("position" int, "fromId" int, "toId" int, "pair" text) LANGUAGE sql STABLE AS $$
  SELECT p."place"::int, p."party"::int, lead(p."party"::int) OVER along,
         (route::jsonb - 'parties' || jsonb_build_object('from', p."party"::int, 'to', lead(p."party"::int) OVER along))::text
    FROM jsonb_array_elements_text(route::jsonb -> 'parties') WITH ORDINALITY p ("party", "place")
  WINDOW along AS (ORDER BY p."place")
   ORDER BY p."place"
   LIMIT jsonb_array_length(route::jsonb -> 'parties') - 1
$$;
