-- The shortest chains of links between two parties: at most the first 1,000, ordered by the slugs along them.
--
-- Breadth-first search from both ends. Each step expands the side with fewer parties at its edge. No party is expanded
-- twice from one side, and the search ends when the two sides meet or one side cannot grow. Parties that lie on no
-- shortest chain are then dropped, so that every beginning of a chain can be completed and at most 1,000 are kept.
CREATE FUNCTION "pathsBetween"(
  origin text, destination text, kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", longest int
)
RETURNS TABLE (
  "length" int, "key" text, "parties" int[],
  "linkKinds" text[], "linkObligations" "ObligationKind"[], "linkDay" date, "linkCertainty" "Certainty"
) LANGUAGE plpgsql STABLE AS $$
DECLARE
  start int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = "currentSlug"('Actor', origin) AND a."kind" <> 'ALLIANCE');
  goal int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = "currentSlug"('Actor', destination) AND a."kind" <> 'ALLIANCE');
  -- With `obligations`, the pairs with an obligation, in both directions. Only they are linked.
  ones int[];
  others int[];
  searched text[] := CASE WHEN obligations IS NULL THEN kinds ELSE '{}' END;
  -- The parties reached from each end, and the number of links to each.
  "startSeen" int[] := ARRAY[start];
  "startDepths" int[] := ARRAY[0];
  "startEdge" int[] := ARRAY[start];
  "startDepth" int := 0;
  "goalSeen" int[] := ARRAY[goal];
  "goalDepths" int[] := ARRAY[0];
  "goalEdge" int[] := ARRAY[goal];
  "goalDepth" int := 0;
  reached int[];
  -- The parties on shortest chains, and the position of each.
  along int[];
  places int[];
  chosen int[];
  -- Beginnings of chains: the slugs, the ids, and the last id of each.
  slugs text[] := ARRAY[origin || '/'];
  routes text[] := ARRAY[start::text];
  ends int[] := ARRAY[start];
BEGIN
  IF start IS NULL OR goal IS NULL OR start = goal THEN
    RETURN;
  END IF;
  IF obligations IS NOT NULL THEN
    SELECT array_agg(p."one"), array_agg(p."other") INTO ones, others
      FROM (SELECT DISTINCT e."one", e."other"
              FROM "dutiesInLinks"(kinds, obligations, NULL, NULL, day, certainty) d
             CROSS JOIN LATERAL (VALUES (d."bearerId", d."beneficiaryId"), (d."beneficiaryId", d."bearerId")) e ("one", "other")) p;
  END IF;
  LOOP
    IF "startDepth" + "goalDepth" >= longest THEN
      RETURN;
    END IF;
    IF cardinality("startEdge") <= cardinality("goalEdge") THEN
      reached := "reachedFrom"("startEdge", "startSeen", searched, ones, others, day, certainty);
      IF reached IS NULL THEN
        RETURN;
      END IF;
      "startDepth" := "startDepth" + 1;
      "startEdge" := reached;
      "startSeen" := "startSeen" || reached;
      "startDepths" := "startDepths" || array_fill("startDepth", ARRAY[cardinality(reached)]);
    ELSE
      reached := "reachedFrom"("goalEdge", "goalSeen", searched, ones, others, day, certainty);
      IF reached IS NULL THEN
        RETURN;
      END IF;
      "goalDepth" := "goalDepth" + 1;
      "goalEdge" := reached;
      "goalSeen" := "goalSeen" || reached;
      "goalDepths" := "goalDepths" || array_fill("goalDepth", ARRAY[cardinality(reached)]);
    END IF;
    along := (SELECT array_agg(s."id") FROM unnest("startEdge") s ("id") JOIN unnest("goalEdge") g ("id") ON g."id" = s."id");
    EXIT WHEN along IS NOT NULL;
  END LOOP;

  places := array_fill("startDepth", ARRAY[cardinality(along)]);
  chosen := along;
  FOR place IN REVERSE "startDepth" - 1 .. 1 LOOP
    reached := (SELECT array_agg(s."id") FROM unnest("startSeen", "startDepths") s ("id", "depth") WHERE s."depth" = place);
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, searched, ones, others, day, certainty) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;
  chosen := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = "startDepth");
  FOR place IN "startDepth" + 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest("goalSeen", "goalDepths") s ("id", "depth")
                 WHERE s."depth" = "startDepth" + "goalDepth" - place);
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, searched, ones, others, day, certainty) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;

  FOR step IN 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = step);
    chosen := (SELECT array_agg(DISTINCT e."id") FROM unnest(ends) e ("id"));
    SELECT array_agg(n."slugs"), array_agg(n."route"), array_agg(n."id") INTO slugs, routes, ends
      FROM (SELECT b."slugs" || a."slug" || '/' AS "slugs", b."route" || ',' || a."id" AS "route", a."id"
              FROM unnest(slugs, routes, ends) b ("slugs", "route", "end")
              JOIN "linkedPairs"(chosen, reached, searched, ones, others, day, certainty) l ON l."nearId" = b."end"
              JOIN "Actor" a ON a."id" = l."farId"
             ORDER BY (b."slugs" || a."slug" || '/') COLLATE "C"
             LIMIT 1000) n;
  END LOOP;

  RETURN QUERY
    SELECT "startDepth" + "goalDepth", rtrim(c."slugs", '/'), string_to_array(c."route", ',')::int[], kinds, obligations, day, certainty
      FROM unnest(slugs, routes) c ("slugs", "route");
END
$$;
