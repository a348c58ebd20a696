-- Made from schema.prisma, and then written on by hand: who was in an agreement on the day counts for `path` and `network`, too, as it does for
-- `ties`. None of the functions writes.
--
-- Two parties are linked by an alliance or an organisation to which both belong, an agreement in which both take part, or an event in
-- which both took part. With a day: both memberships hold that day, and the agreement is in force with both in it, certainly or possibly; the
-- event had happened by then. Without one: the memberships may have held at the same time, and agreements and events count whenever they were.

-- DropIndex
DROP INDEX "AgreementAction_partyId_idx";

-- CreateIndex
CREATE INDEX "AgreementAction_partyId_agreementId_idx" ON "AgreementAction"("partyId", "agreementId");

-- CreateIndex
CREATE INDEX "AgreementAction_kind_idx" ON "AgreementAction"("kind");

-- Who takes part in an agreement that was in force on a day, but was not in it then, as far as sources say when it came and went: it had
-- withdrawn, and not come back; or it belonged at some time to an alliance that rests on the agreement, but not that day; or it acceded or
-- succeeded, without having been in it before, and had done nothing by then. Without a day nobody: whoever was ever in an agreement was.
-- They are few, so a question finds them once and leaves them out, rather than ask of each who takes part. One may be given twice.
CREATE FUNCTION "absentParties"(day date, certainty text)
RETURNS TABLE ("agreementId" int, "partyId" int) LANGUAGE sql STABLE AS $$
  SELECT w."agreementId", w."partyId"
    FROM "AgreementAction" w
    JOIN "Agreement" g ON g."id" = w."agreementId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND w."kind" = 'WITHDRAWAL' AND w."partyId" IS NOT NULL
     -- What was possibly left is certainly in force no more, and what was certainly left is not even possibly.
     AND CASE WHEN certainty = 'POSSIBLE' THEN w."onLatest" ELSE coalesce(w."onEarliest", '0001-01-01') END <= day
     AND NOT EXISTS (
       SELECT FROM "AgreementAction" r
        WHERE r."agreementId" = w."agreementId" AND r."partyId" = w."partyId"
          AND r."kind" IN ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
          AND r."onEarliest" >= w."onLatest"
          AND CASE WHEN certainty = 'POSSIBLE' THEN r."onEarliest" ELSE r."onLatest" END <= day
     )
  UNION ALL
  SELECT l."agreementId", m."partyId"
    FROM "AllianceAgreement" l
    JOIN "Agreement" g ON g."id" = l."agreementId"
    JOIN "Membership" m ON m."groupId" = l."allianceId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND m."partyId" IS NOT NULL
   GROUP BY l."agreementId", m."partyId"
  HAVING bool_and("heldOn"(day, certainty, m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil") IS NOT TRUE)
  UNION ALL
  SELECT a."agreementId", a."partyId"
    FROM "AgreementAction" a
    JOIN "Agreement" g ON g."id" = a."agreementId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND a."kind" IN ('ACCESSION', 'SUCCESSION') AND a."partyId" IS NOT NULL
     AND NOT "happenedBy"(day, certainty, a."on", a."onEarliest", a."onLatest")
     AND NOT EXISTS (
       SELECT FROM "AgreementAction" o
        WHERE o."agreementId" = a."agreementId" AND o."partyId" = a."partyId"
          AND ("happenedBy"(day, certainty, o."on", o."onEarliest", o."onLatest") OR certainty = 'POSSIBLE' AND o."on" IS NULL
               -- Who withdrew had been in it, and an accession after that is the way back.
               OR o."kind" = 'WITHDRAWAL' AND coalesce(o."onEarliest", '0001-01-01') <= coalesce(a."onLatest", '9999-12-31'))
     )
$$;

-- The agreements from which a party was absent on a day.
CREATE FUNCTION "agreementsWithout"(party int, day date, certainty text) RETURNS int[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT n."agreementId" FROM "absentParties"(day, certainty) n WHERE n."partyId" = party)
$$;

-- What ties two parties: of agreements those in which neither was absent.
CREATE OR REPLACE FUNCTION "ties"("one" text, "other" text, "day" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "place" int,
  "form" text,
  "kind" text,
  "membershipId" int,
  "otherMembershipId" int,
  "agreementId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  WITH "two" AS MATERIALIZED (
    SELECT a."id" AS "oneId", b."id" AS "otherId",
           "agreementsWithout"(a."id", "day", "certainty") || "agreementsWithout"(b."id", "day", "certainty") AS "away"
      FROM "partyNamed"("one") a CROSS JOIN "partyNamed"("other") b
     WHERE a."id" <> b."id"
  )
  SELECT concat_ws(' ', g."kind", m."key", n."key"), CASE g."kind" WHEN 'ALLIANCE' THEN 0 ELSE 1 END,
         'MEMBERSHIP', g."kind"::text, m."id", n."id",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "two" t
    JOIN "Membership" m ON m."partyId" = t."oneId"
    JOIN "Membership" n ON n."partyId" = t."otherId" AND n."groupId" = m."groupId"
     AND m."possibleFrom" <= n."possibleUntil" AND n."possibleFrom" <= m."possibleUntil"
    JOIN "Actor" g ON g."id" = m."groupId"
   WHERE "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
     AND "heldOn"("day", "certainty", n."certainFrom", n."certainUntil", n."possibleFrom", n."possibleUntil")
  UNION ALL
  SELECT 'AGREEMENT ' || f."slug", 2, 'AGREEMENT', 'AGREEMENT', NULL, NULL, f."id", NULL, NULL, NULL, NULL, NULL
    FROM "two" t
    JOIN "AgreementParty" x ON x."partyId" = t."oneId"
    JOIN "AgreementParty" y ON y."partyId" = t."otherId" AND y."agreementId" = x."agreementId"
    JOIN "Agreement" f ON f."id" = x."agreementId"
   WHERE "heldOn"("day", "certainty", f."certainFrom", f."certainUntil", f."possibleFrom", f."possibleUntil")
     AND f."id" <> ALL (t."away")
  UNION ALL
  SELECT 'OBLIGATION ' || o."key", 3, 'OBLIGATION', 'OBLIGATION',
         NULL, NULL, NULL, o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId", NULL, NULL
    FROM "two" t
    CROSS JOIN LATERAL (
      SELECT * FROM "owedTo"(t."oneId", "day", "certainty") x WHERE x."bearerId" = t."otherId"
      UNION ALL
      SELECT * FROM "owedTo"(t."otherId", "day", "certainty") x WHERE x."bearerId" = t."oneId"
    ) o
  UNION ALL
  SELECT 'EVENT ' || f."slug", 4, 'EVENT', 'EVENT', NULL, NULL, NULL, NULL, NULL, NULL, f."id", NULL
    FROM "two" t
    JOIN "EventParty" x ON x."partyId" = t."oneId"
    JOIN "EventParty" y ON y."partyId" = t."otherId" AND y."eventId" = x."eventId"
    JOIN "Event" f ON f."id" = x."eventId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
  UNION ALL
  SELECT 'STATEMENT ' || f."key", 5, 'STATEMENT', 'STATEMENT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, f."id"
    FROM (
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."oneId"
        JOIN "StatementTarget" y ON y."partyId" = t."otherId" AND y."statementId" = x."statementId"
      UNION
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."otherId"
        JOIN "StatementTarget" y ON y."partyId" = t."oneId" AND y."statementId" = x."statementId"
    ) s
    JOIN "Statement" f ON f."id" = s."statementId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
$$;

-- Which asked the same of one party and one agreement at a time.
DROP FUNCTION "wasParty"(int, int, date, text);

-- Whom a link reaches from any of the parties, those left aside who were seen before; null where nobody. An agreement or event is looked at once,
-- however many of the parties are in it, so the work is that of the links, not of the pairs that they link. From which agreements who was
-- absent, `absentParties` has told.
DROP FUNCTION "reachedFrom"(int[], int[], text[], date, boolean);
CREATE FUNCTION "reachedFrom"(parties int[], seen int[], kinds text[], day date, possible boolean, "absentFrom" int[], absent int[])
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
       AND (b."agreementId", b."partyId") NOT IN (SELECT * FROM unnest("absentFrom", absent))
       AND b."agreementId" IN (
         SELECT a."agreementId" FROM "AgreementParty" a JOIN "Agreement" g ON g."id" = a."agreementId"
          WHERE a."partyId" = ANY (parties) AND "wasInForce"(g, day, possible)
            AND (g."id", a."partyId") NOT IN (SELECT * FROM unnest("absentFrom", absent))
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
DROP FUNCTION "linkedPairs"(int[], int[], text[], date, boolean);
CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], day date, possible boolean, "absentFrom" int[], absent int[])
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
     AND (g."id", a."partyId") NOT IN (SELECT * FROM unnest("absentFrom", absent))
     AND (b."agreementId", b."partyId") NOT IN (SELECT * FROM unnest("absentFrom", absent))
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
CREATE OR REPLACE FUNCTION "pathsBetween"(origin text, destination text, kinds text[], day date, certainty text, longest int)
RETURNS TABLE ("length" int, "key" text, "route" text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  possible boolean := certainty = 'POSSIBLE';
  start int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = origin AND a."kind" <> 'ALLIANCE');
  goal int := (SELECT a."id" FROM "Actor" a WHERE a."slug" = destination AND a."kind" <> 'ALLIANCE');
  -- From which agreements who was absent on the day.
  "absentFrom" int[];
  absent int[];
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
  SELECT array_agg(n."agreementId"), array_agg(n."partyId") INTO "absentFrom", absent
    FROM "absentParties"(day, certainty) n
   WHERE 'AGREEMENT' = ANY (kinds);
  LOOP
    IF "startDepth" + "goalDepth" >= longest THEN
      RETURN;
    END IF;
    IF cardinality("startEdge") <= cardinality("goalEdge") THEN
      reached := "reachedFrom"("startEdge", "startSeen", kinds, day, possible, "absentFrom", absent);
      IF reached IS NULL THEN
        RETURN;
      END IF;
      "startDepth" := "startDepth" + 1;
      "startEdge" := reached;
      "startSeen" := "startSeen" || reached;
      "startDepths" := "startDepths" || array_fill("startDepth", ARRAY[cardinality(reached)]);
    ELSE
      reached := "reachedFrom"("goalEdge", "goalSeen", kinds, day, possible, "absentFrom", absent);
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
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, kinds, day, possible, "absentFrom", absent) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;
  chosen := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = "startDepth");
  FOR place IN "startDepth" + 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest("goalSeen", "goalDepths") s ("id", "depth")
                 WHERE s."depth" = "startDepth" + "goalDepth" - place);
    chosen := (SELECT array_agg(DISTINCT l."farId") FROM "linkedPairs"(chosen, reached, kinds, day, possible, "absentFrom", absent) l);
    along := along || chosen;
    places := places || array_fill(place, ARRAY[cardinality(chosen)]);
  END LOOP;

  FOR step IN 1 .. "startDepth" + "goalDepth" LOOP
    reached := (SELECT array_agg(s."id") FROM unnest(along, places) s ("id", "place") WHERE s."place" = step);
    chosen := (SELECT array_agg(DISTINCT e."id") FROM unnest(ends) e ("id"));
    SELECT array_agg(n."slugs"), array_agg(n."route"), array_agg(n."id") INTO slugs, routes, ends
      FROM (SELECT b."slugs" || a."slug" || '/' AS "slugs", b."route" || ',' || a."id" AS "route", a."id"
              FROM unnest(slugs, routes, ends) b ("slugs", "route", "end")
              JOIN "linkedPairs"(chosen, reached, kinds, day, possible, "absentFrom", absent) l ON l."nearId" = b."end"
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

-- What links two parties, each alliance, organisation, agreement and event once: of several spells of membership the first that go together.
CREATE OR REPLACE FUNCTION "linksBetween"(pair text)
RETURNS TABLE (
  "rank" int, "name" text, "key" text, "kind" text,
  "groupId" int, "fromMembershipId" int, "toMembershipId" int, "agreementId" int, "eventId" int
) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT r.*, r.certainty = 'POSSIBLE' AS possible,
           CASE WHEN 'AGREEMENT' = ANY (r.kinds) THEN
             "agreementsWithout"(r."from", r.day, r.certainty) || "agreementsWithout"(r."to", r.day, r.certainty)
           END AS away
      FROM (
        SELECT (p ->> 'from')::int AS "from", (p ->> 'to')::int AS "to", ARRAY(SELECT jsonb_array_elements_text(p -> 'kinds')) AS kinds,
               (p ->> 'day')::date AS day, p ->> 'certainty' AS certainty
          FROM (SELECT pair::jsonb AS p) given
      ) r
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
   WHERE 'AGREEMENT' = ANY (q.kinds) AND "wasInForce"(g, q.day, q.possible) AND g."id" <> ALL (q.away)
  UNION ALL
  SELECT 4, g."sortEn", g."slug", 'EVENT', NULL, NULL, NULL, NULL, g."id"
    FROM asked q
    JOIN "EventParty" a ON a."partyId" = q."from"
    JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" = q."to"
    JOIN "Event" g ON g."id" = a."eventId"
   WHERE 'EVENT' = ANY (q.kinds) AND "hadHappened"(g, q.day, q.possible)
$$;

-- How many links of each kind there are between each two parties, where there are `minWeight` or more: each two once.
CREATE OR REPLACE FUNCTION "networkLinks"(asked text)
RETURNS TABLE ("kind" text, "oneId" int, "otherId" int, "weight" int) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT ARRAY(SELECT jsonb_array_elements_text(p -> 'kinds')) AS kinds, (p ->> 'day')::date AS day, p ->> 'certainty' AS certainty,
           (p ->> 'minWeight')::int AS "minWeight"
      FROM (SELECT asked::jsonb AS p) given
  ),
  -- Who takes part in what, each once.
  takings AS (
    SELECT DISTINCT g."kind"::text AS "kind", g."id" AS "thingId", m."partyId"
      FROM asked q
      JOIN "Actor" g ON g."kind"::text = ANY (q.kinds)
      JOIN "Membership" m ON m."groupId" = g."id"
     WHERE q.day IS NOT NULL AND "heldOn"(q.day, q.certainty, m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    UNION ALL
    SELECT 'AGREEMENT', p."agreementId", p."partyId"
      FROM asked q
      JOIN "Agreement" g ON "wasInForce"(g, q.day, q.certainty = 'POSSIBLE')
      JOIN "AgreementParty" p ON p."agreementId" = g."id"
     WHERE 'AGREEMENT' = ANY (q.kinds)
       AND (g."id", p."partyId") NOT IN (SELECT n."agreementId", n."partyId" FROM asked a, "absentParties"(a.day, a.certainty) n)
    UNION ALL
    SELECT 'EVENT', p."eventId", p."partyId"
      FROM asked q
      JOIN "Event" g ON "hadHappened"(g, q.day, q.certainty = 'POSSIBLE')
      JOIN "EventParty" p ON p."eventId" = g."id"
     WHERE 'EVENT' = ANY (q.kinds)
  ),
  -- Each with all that come after it: a join of so many with so many, of which the planner foresees few, takes three times as long.
  pairs AS (
    SELECT r."kind", r."parties"[place] AS "oneId", unnest(r."parties"[place + 1:]) AS "otherId"
      FROM (SELECT t."kind", array_agg(t."partyId" ORDER BY t."partyId") AS "parties" FROM takings t GROUP BY t."kind", t."thingId") r
     CROSS JOIN generate_subscripts(r."parties", 1) place
    UNION ALL
    -- Without a day, who is a member with whom is a question of their spells.
    (SELECT DISTINCT ON (g."id", a."partyId", b."partyId") g."kind"::text, a."partyId", b."partyId"
       FROM asked q
       JOIN "Actor" g ON g."kind"::text = ANY (q.kinds)
       JOIN "Membership" a ON a."groupId" = g."id"
       JOIN "Membership" b ON b."groupId" = g."id" AND a."partyId" < b."partyId"
        AND a."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= a."possibleUntil"
      WHERE q.day IS NULL)
  )
  SELECT p."kind", p."oneId", p."otherId", count(*)::int
    FROM pairs p
   GROUP BY 1, 2, 3
  HAVING count(*) >= (SELECT "minWeight" FROM asked)
$$;
