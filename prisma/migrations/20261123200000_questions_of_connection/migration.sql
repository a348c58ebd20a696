-- Written by hand: the functions that answer how parties are connected. None of them writes.
--
-- Two parties are linked by an alliance or an organisation to which both belong, an agreement in which both take part, or an event in
-- which both took part. With a day: both memberships hold that day and the agreement is in force, certainly or possibly; the event
-- had happened by then. Without one: the memberships may have held at the same time, and agreements and events count whenever they were.

-- Whether two periods go together: both hold on the day or, without one, they may have held at the same time.
CREATE FUNCTION "goTogether"(
  day date, possible boolean,
  "oneCertainFrom" date, "oneCertainUntil" date, "onePossibleFrom" date, "onePossibleUntil" date,
  "otherCertainFrom" date, "otherCertainUntil" date, "otherPossibleFrom" date, "otherPossibleUntil" date
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN "onePossibleFrom" <= "otherPossibleUntil" AND "otherPossibleFrom" <= "onePossibleUntil"
    WHEN possible THEN day BETWEEN "onePossibleFrom" AND "onePossibleUntil" AND day BETWEEN "otherPossibleFrom" AND "otherPossibleUntil"
    ELSE day BETWEEN "oneCertainFrom" AND "oneCertainUntil" AND day BETWEEN "otherCertainFrom" AND "otherCertainUntil"
  END
$$;

-- Whether an agreement was in force on the day; without one, each counts.
CREATE FUNCTION "wasInForce"(agreement "Agreement", day date, possible boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN true
    WHEN possible THEN day BETWEEN agreement."possibleFrom" AND agreement."possibleUntil"
    ELSE day BETWEEN agreement."certainFrom" AND agreement."certainUntil"
  END
$$;

-- Whether an event had happened by the day; without one, each counts.
CREATE FUNCTION "hadHappened"(event "Event", day date, possible boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN true
    WHEN possible THEN coalesce(event."onEarliest", '0001-01-01') <= day
    ELSE event."onLatest" <= day
  END
$$;

-- Whom a link reaches from any of the parties, those left aside who were seen before; null where nobody. An agreement or event is looked at once,
-- however many of the parties are in it, so the work is that of the links, not of the pairs that they link.
CREATE FUNCTION "reachedFrom"(parties int[], seen int[], kinds text[], day date, possible boolean)
RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(r."id") FROM (
    SELECT b."partyId" AS "id"
      FROM "Membership" b
      JOIN "Actor" g ON g."id" = b."groupId"
     WHERE kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] AND g."kind"::text = ANY (kinds)
       AND EXISTS (
         SELECT FROM "Membership" a
          WHERE a."groupId" = b."groupId" AND a."partyId" = ANY (parties)
            AND "goTogether"(day, possible, a."certainFrom", a."certainUntil", a."possibleFrom", a."possibleUntil",
                             b."certainFrom", b."certainUntil", b."possibleFrom", b."possibleUntil")
       )
    UNION
    SELECT b."partyId"
      FROM "AgreementParty" b
     WHERE 'AGREEMENT' = ANY (kinds)
       AND b."agreementId" IN (
         SELECT a."agreementId" FROM "AgreementParty" a JOIN "Agreement" g ON g."id" = a."agreementId"
          WHERE a."partyId" = ANY (parties) AND "wasInForce"(g, day, possible)
       )
    UNION
    SELECT b."partyId"
      FROM "EventParty" b
     WHERE 'EVENT' = ANY (kinds)
       AND b."eventId" IN (
         SELECT a."eventId" FROM "EventParty" a JOIN "Event" g ON g."id" = a."eventId"
          WHERE a."partyId" = ANY (parties) AND "hadHappened"(g, day, possible)
       )
    EXCEPT
    SELECT unnest(seen)
  ) r
$$;

-- Who of the near parties is linked to whom of the far ones: each pair once.
CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], day date, possible boolean)
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE sql STABLE AS $$
  SELECT a."partyId", b."partyId"
    FROM "Membership" a
    JOIN "Actor" g ON g."id" = a."groupId"
    JOIN "Membership" b ON b."groupId" = a."groupId" AND b."partyId" <> a."partyId"
   WHERE kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] AND g."kind"::text = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far)
     AND "goTogether"(day, possible, a."certainFrom", a."certainUntil", a."possibleFrom", a."possibleUntil",
                      b."certainFrom", b."certainUntil", b."possibleFrom", b."possibleUntil")
  UNION
  SELECT a."partyId", b."partyId"
    FROM "AgreementParty" a
    JOIN "Agreement" g ON g."id" = a."agreementId"
    JOIN "AgreementParty" b ON b."agreementId" = a."agreementId" AND b."partyId" <> a."partyId"
   WHERE 'AGREEMENT' = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far) AND "wasInForce"(g, day, possible)
  UNION
  SELECT a."partyId", b."partyId"
    FROM "EventParty" a
    JOIN "Event" g ON g."id" = a."eventId"
    JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" <> a."partyId"
   WHERE 'EVENT' = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far) AND "hadHappened"(g, day, possible)
$$;

-- The shortest chains of links between two parties, at most the first 1,000 in the order of the slugs along them.
--
-- Breadth first from both ends, each time from the side with fewer parties at its edge, so that no party is expanded twice from
-- one side and the search ends where the two sides meet, or one has nowhere left to go. What leads nowhere is then dropped, so
-- that each beginning of a chain has an end, and no more beginnings are kept than there may be chains.
CREATE FUNCTION "pathsBetween"(origin text, destination text, kinds text[], day date, certainty text, longest int)
RETURNS TABLE ("length" int, "key" text, "route" text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  possible boolean := certainty = 'POSSIBLE';
  start int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = origin AND a."kind" <> 'ALLIANCE');
  goal int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = destination AND a."kind" <> 'ALLIANCE');
  -- Who was reached from each end, and after how many links.
  "startSeen" int[] := ARRAY[start];
  "startDepths" int[] := ARRAY[0];
  "startEdge" int[] := ARRAY[start];
  "startDepth" int := 0;
  "goalSeen" int[] := ARRAY[goal];
  "goalDepths" int[] := ARRAY[0];
  "goalEdge" int[] := ARRAY[goal];
  "goalDepth" int := 0;
  reached int[];
  -- Who stands where on some shortest chain.
  along int[];
  places int[];
  chosen int[];
  -- Beginnings of chains: their slugs, their parties' numbers, and the last of these.
  slugs text[] := ARRAY[origin || '/'];
  routes text[] := ARRAY[start::text];
  ends int[] := ARRAY[start];
BEGIN
  IF start IS NULL OR goal IS NULL OR start = goal THEN
    RETURN;
  END IF;
  LOOP
    IF "startDepth" + "goalDepth" >= longest THEN
      RETURN;
    END IF;
    IF cardinality("startEdge") <= cardinality("goalEdge") THEN
      reached := "reachedFrom"("startEdge", "startSeen", kinds, day, possible);
      IF reached IS NULL THEN
        RETURN;
      END IF;
      "startDepth" := "startDepth" + 1;
      "startEdge" := reached;
      "startSeen" := "startSeen" || reached;
      "startDepths" := "startDepths" || array_fill("startDepth", ARRAY[cardinality(reached)]);
    ELSE
      reached := "reachedFrom"("goalEdge", "goalSeen", kinds, day, possible);
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
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, kinds, day, possible) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;
  chosen := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = "startDepth");
  FOR place IN "startDepth" + 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest("goalSeen", "goalDepths") s ("id", "depth")
                 WHERE s."depth" = "startDepth" + "goalDepth" - place);
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, kinds, day, possible) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;

  FOR step IN 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = step);
    chosen := (SELECT array_agg(DISTINCT e."id") FROM unnest(ends) e ("id"));
    SELECT array_agg(n."slugs"), array_agg(n."route"), array_agg(n."id") INTO slugs, routes, ends
      FROM (SELECT b."slugs" || a."slug" || '/' AS "slugs", b."route" || ',' || a."id" AS "route", a."id"
              FROM unnest(slugs, routes, ends) b ("slugs", "route", "end")
              JOIN "linkedPairs"(chosen, reached, kinds, day, possible) l ON l."nearId" = b."end"
              JOIN "Actor" a ON a."id" = l."farId"
             ORDER BY (b."slugs" || a."slug" || '/') COLLATE "C"
             LIMIT 1000) n;
  END LOOP;

  RETURN QUERY
    SELECT "startDepth" + "goalDepth", rtrim(c."slugs", '/'),
           jsonb_build_object('parties', string_to_array(c."route", ',')::int[], 'kinds', kinds, 'day', day, 'certainty', certainty)::text
      FROM unnest(slugs, routes) c ("slugs", "route");
END
$$;

-- The steps of a chain, which `pathsBetween` gave as its route; `pair` tells `linksBetween` what it needs to know of one.
CREATE FUNCTION "stepsOfPath"(route text)
RETURNS TABLE ("position" int, "fromId" int, "toId" int, "pair" text) LANGUAGE sql STABLE AS $$
  SELECT p."place"::int, p."party"::int, lead(p."party"::int) OVER along,
         (route::jsonb - 'parties' || jsonb_build_object('from', p."party"::int, 'to', lead(p."party"::int) OVER along))::text
    FROM jsonb_array_elements_text(route::jsonb -> 'parties') WITH ORDINALITY p ("party", "place")
  WINDOW along AS (ORDER BY p."place")
   ORDER BY p."place"
   LIMIT jsonb_array_length(route::jsonb -> 'parties') - 1
$$;

-- What links two parties, each alliance, organisation, agreement and event once: of several spells of membership the first that go together.
CREATE FUNCTION "linksBetween"(pair text)
RETURNS TABLE (
  "rank" int, "name" text, "key" text, "kind" text,
  "groupId" int, "fromMembershipId" int, "toMembershipId" int, "agreementId" int, "eventId" int
) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT (p ->> 'from')::int AS "from", (p ->> 'to')::int AS "to", ARRAY(SELECT jsonb_array_elements_text(p -> 'kinds')) AS kinds,
           (p ->> 'day')::date AS day, p ->> 'certainty' = 'POSSIBLE' AS possible
      FROM (SELECT pair::jsonb AS p) given
  )
  (SELECT DISTINCT ON (g."id") CASE g."kind" WHEN 'ALLIANCE' THEN 1 ELSE 2 END, g."sortEn", g."slug", g."kind"::text,
          g."id", a."id", b."id", NULL::int, NULL::int
     FROM asked q
     JOIN "Membership" a ON a."partyId" = q."from"
     JOIN "Membership" b ON b."groupId" = a."groupId" AND b."partyId" = q."to"
     JOIN "Actor" g ON g."id" = a."groupId"
    WHERE g."kind"::text = ANY (q.kinds)
      AND "goTogether"(q.day, q.possible, a."certainFrom", a."certainUntil", a."possibleFrom", a."possibleUntil",
                         b."certainFrom", b."certainUntil", b."possibleFrom", b."possibleUntil")
    ORDER BY g."id", a."possibleFrom", a."key", b."possibleFrom", b."key")
  UNION ALL
  SELECT 3, g."sortEn", g."slug", 'AGREEMENT', NULL, NULL, NULL, g."id", NULL
    FROM asked q
    JOIN "AgreementParty" a ON a."partyId" = q."from"
    JOIN "AgreementParty" b ON b."agreementId" = a."agreementId" AND b."partyId" = q."to"
    JOIN "Agreement" g ON g."id" = a."agreementId"
   WHERE 'AGREEMENT' = ANY (q.kinds) AND "wasInForce"(g, q.day, q.possible)
  UNION ALL
  SELECT 4, g."sortEn", g."slug", 'EVENT', NULL, NULL, NULL, NULL, g."id"
    FROM asked q
    JOIN "EventParty" a ON a."partyId" = q."from"
    JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" = q."to"
    JOIN "Event" g ON g."id" = a."eventId"
   WHERE 'EVENT' = ANY (q.kinds) AND "hadHappened"(g, q.day, q.possible)
$$;

-- What is asked of a network, for the functions that draw it.
CREATE FUNCTION "networkAsked"(kinds text[], day date, certainty text, "minWeight" int)
RETURNS TABLE ("key" text) LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('kinds', kinds, 'day', day, 'certainty', certainty, 'minWeight', "minWeight")::text
$$;

-- How many links of each kind there are between each two parties, where there are `minWeight` or more: each two once.
CREATE FUNCTION "networkLinks"(asked text)
RETURNS TABLE ("kind" text, "oneId" int, "otherId" int, "weight" int) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT ARRAY(SELECT jsonb_array_elements_text(p -> 'kinds')) AS kinds, (p ->> 'day')::date AS day,
           p ->> 'certainty' = 'POSSIBLE' AS possible, (p ->> 'minWeight')::int AS "minWeight"
      FROM (SELECT asked::jsonb AS p) given
  )
  SELECT g."kind"::text, a."partyId", b."partyId", count(DISTINCT g."id")::int
    FROM asked q
    JOIN "Actor" g ON g."kind"::text = ANY (q.kinds)
    JOIN "Membership" a ON a."groupId" = g."id"
    JOIN "Membership" b ON b."groupId" = g."id" AND a."partyId" < b."partyId"
   WHERE "goTogether"(q.day, q.possible, a."certainFrom", a."certainUntil", a."possibleFrom", a."possibleUntil",
                      b."certainFrom", b."certainUntil", b."possibleFrom", b."possibleUntil")
   GROUP BY 1, 2, 3
  HAVING count(DISTINCT g."id") >= (SELECT "minWeight" FROM asked)
  UNION ALL
  SELECT 'AGREEMENT', a."partyId", b."partyId", count(*)::int
    FROM asked q
    JOIN "Agreement" g ON "wasInForce"(g, q.day, q.possible)
    JOIN "AgreementParty" a ON a."agreementId" = g."id"
    JOIN "AgreementParty" b ON b."agreementId" = g."id" AND a."partyId" < b."partyId"
   WHERE 'AGREEMENT' = ANY (q.kinds)
   GROUP BY 2, 3
  HAVING count(*) >= (SELECT "minWeight" FROM asked)
  UNION ALL
  SELECT 'EVENT', a."partyId", b."partyId", count(*)::int
    FROM asked q
    JOIN "Event" g ON "hadHappened"(g, q.day, q.possible)
    JOIN "EventParty" a ON a."eventId" = g."id"
    JOIN "EventParty" b ON b."eventId" = g."id" AND a."partyId" < b."partyId"
   WHERE 'EVENT' = ANY (q.kinds)
   GROUP BY 2, 3
  HAVING count(*) >= (SELECT "minWeight" FROM asked)
$$;

-- The parties of a network; `links` are the numbers of those each is linked to, with how many links there are: [[number, weight], …].
CREATE FUNCTION "networkNodes"(asked text)
RETURNS TABLE ("rank" int, "key" text, "partyId" int, "degree" int, "weight" int, "links" text) LANGUAGE sql STABLE AS $$
  WITH pairs AS MATERIALIZED (
    SELECT l."oneId", l."otherId", sum(l."weight") AS "weight" FROM "networkLinks"(asked) l GROUP BY 1, 2
  ),
  ends AS (
    SELECT "oneId" AS "id", "otherId" AS "to", "weight" FROM pairs
    UNION ALL
    SELECT "otherId", "oneId", "weight" FROM pairs
  )
  SELECT (row_number() OVER (ORDER BY count(*) DESC, a."slug"))::int, a."slug", a."id", count(*)::int, sum(e."weight")::int,
         json_agg(json_build_array(e."to", e."weight") ORDER BY e."to")::text
    FROM ends e JOIN "Actor" a ON a."id" = e."id"
   GROUP BY a."id"
$$;

-- The edges of a network, from the party whose slug comes first; `pair` tells `linksBetween` what it needs to know of one.
CREATE FUNCTION "networkEdges"(asked text)
RETURNS TABLE ("rank" int, "fromId" int, "toId" int, "kind" text, "weight" int, "pair" text) LANGUAGE sql STABLE AS $$
  SELECT (row_number() OVER (ORDER BY l."weight" DESC, f."slug", t."slug", l."kind" COLLATE "C"))::int, f."id", t."id", l."kind", l."weight",
         (asked::jsonb || jsonb_build_object('from', f."id", 'to', t."id", 'kinds', jsonb_build_array(l."kind")))::text
    FROM "networkLinks"(asked) l
    JOIN "Actor" o ON o."id" = l."oneId"
    JOIN "Actor" p ON p."id" = l."otherId"
    JOIN "Actor" f ON f."id" = CASE WHEN o."slug" < p."slug" THEN o."id" ELSE p."id" END
    JOIN "Actor" t ON t."id" = CASE WHEN o."slug" < p."slug" THEN p."id" ELSE o."id" END
$$;
