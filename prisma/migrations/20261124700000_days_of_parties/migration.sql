-- Made from schema.prisma, and then written on by hand: on which days each party was in an agreement becomes part of its row, instead of being
-- found anew by each question. None of the functions writes.

-- AlterTable
ALTER TABLE "AgreementParty" ADD COLUMN     "certainlyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange,
ADD COLUMN     "possiblyIn" datemultirange NOT NULL DEFAULT '{(,)}'::datemultirange;

-- DropIndex
DROP INDEX "AgreementParty_partyId_idx";

-- CreateIndex
CREATE INDEX "AgreementParty_partyId_agreementId_idx" ON "AgreementParty"("partyId", "agreementId");

-- On which days each party was in an agreement, were it in force then, as far as sources say when it came and went. It was not in it from a
-- withdrawal until it came back; nor while it did not belong to any of the alliances that rest on the agreement, if it ever did; nor before the
-- first thing that it did, if that was an accession or a succession without having been in it before, or if whatever it did, other than
-- leaving, was later. Of whom no source says any of that, it was in it on every day.
CREATE FUNCTION "daysOfParties"()
RETURNS TABLE ("agreementId" int, "partyId" int, "certainlyIn" datemultirange, "possiblyIn" datemultirange) LANGUAGE sql STABLE AS $$
  WITH away AS (
    -- What was possibly left is certainly in force no more, and what was certainly left is not even possibly.
    SELECT w."agreementId", w."partyId", daterange(w."onEarliest", min(r."onLatest")) AS certainly,
           CASE WHEN w."onLatest" IS NOT NULL THEN daterange(w."onLatest", min(r."onEarliest")) END AS possibly
      FROM "AgreementAction" w
      LEFT JOIN "AgreementAction" r
        ON r."agreementId" = w."agreementId" AND r."partyId" = w."partyId" AND r."onEarliest" >= w."onLatest"
       AND r."kind" IN ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
     WHERE w."kind" = 'WITHDRAWAL'
     GROUP BY w."id"
    UNION ALL
    SELECT b."agreementId", b."partyId",
           CASE WHEN b."came" THEN daterange(NULL, b."certainly") WHEN b."began" THEN daterange(NULL, b."first") END,
           CASE WHEN b."came" AND b."dated" THEN daterange(NULL, b."possibly") WHEN b."began" THEN daterange(NULL, b."first") END
      FROM (
        SELECT a."agreementId", a."partyId",
               bool_and(a."on" IS NOT NULL) AS "dated",
               min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."on" IS NOT NULL) AS "certainly",
               min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."on" IS NOT NULL) AS "possibly",
               min(coalesce(a."onEarliest", '0001-01-01')) AS "first",
               -- Who withdrew had been in it, and an accession after that is the way back.
               bool_or(a."kind" IN ('ACCESSION', 'SUCCESSION'))
                 AND coalesce(min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."kind" = 'WITHDRAWAL')
                              > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" IN ('ACCESSION', 'SUCCESSION')), true) AS "came",
               coalesce(min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."kind" = 'WITHDRAWAL')
                        > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" <> 'WITHDRAWAL'),
                        NOT bool_or(a."kind" = 'WITHDRAWAL')) AS "began"
          FROM "AgreementAction" a
         GROUP BY a."agreementId", a."partyId"
      ) b
  )
  SELECT p."agreementId", p."partyId",
         coalesce(m."certainly", '{(,)}') - coalesce(a."certainly", '{}'), coalesce(m."possibly", '{(,)}') - coalesce(a."possibly", '{}')
    FROM "AgreementParty" p
    LEFT JOIN (
      SELECT w."agreementId", w."partyId", range_agg(w."certainly") AS "certainly", range_agg(w."possibly") AS "possibly"
        FROM away w
       GROUP BY w."agreementId", w."partyId"
    ) a ON a."agreementId" = p."agreementId" AND a."partyId" = p."partyId"
    LEFT JOIN (
      SELECT l."agreementId", m."partyId",
             coalesce(range_agg(daterange(m."certainFrom", m."certainUntil", '[]')) FILTER (WHERE m."certainFrom" <= m."certainUntil"), '{}') AS "certainly",
             range_agg(daterange(m."possibleFrom", m."possibleUntil", '[]')) AS "possibly"
        FROM "AllianceAgreement" l
        JOIN "Membership" m ON m."groupId" = l."allianceId"
       GROUP BY l."agreementId", m."partyId"
    ) m ON m."agreementId" = p."agreementId" AND m."partyId" = p."partyId"
$$;

UPDATE "AgreementParty" p SET "certainlyIn" = d."certainlyIn", "possiblyIn" = d."possiblyIn"
  FROM "daysOfParties"() d
 WHERE d."agreementId" = p."agreementId" AND d."partyId" = p."partyId"
   AND (p."certainlyIn", p."possiblyIn") IS DISTINCT FROM (d."certainlyIn", d."possiblyIn");

-- Whether a party was in its agreement on a day; without a day, whoever ever was.
CREATE FUNCTION "wasIn"(p "AgreementParty", day date, possible boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN day IS NULL THEN true WHEN possible THEN p."possiblyIn" @> day ELSE p."certainlyIn" @> day END
$$;

-- What ties two parties: of agreements those in which both were.
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
    SELECT a."id" AS "oneId", b."id" AS "otherId"
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
     AND "wasIn"(x, "day", "certainty" = 'POSSIBLE') AND "wasIn"(y, "day", "certainty" = 'POSSIBLE')
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

-- Whom a link reaches from any of the parties, those left aside who were seen before; null where nobody. An agreement or event is looked at once,
-- however many of the parties are in it, so the work is that of the links, not of the pairs that they link.
DROP FUNCTION "reachedFrom";
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
       AND "wasIn"(b, day, possible)
       AND b."agreementId" IN (
         SELECT a."agreementId" FROM "AgreementParty" a JOIN "Agreement" g ON g."id" = a."agreementId"
          WHERE a."partyId" = ANY (parties) AND "wasInForce"(g, day, possible) AND "wasIn"(a, day, possible)
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
DROP FUNCTION "linkedPairs";
DROP FUNCTION "linkedFrom";
CREATE FUNCTION "linkedFrom"(near int[], far int[], kinds text[], day date, possible boolean)
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
     AND "wasIn"(a, day, possible) AND "wasIn"(b, day, possible)
  UNION
  SELECT a."partyId", b."partyId"
    FROM "EventParty" a
    JOIN "Event" g ON g."id" = a."eventId"
    JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" <> a."partyId"
   WHERE 'EVENT' = ANY (kinds)
     AND a."partyId" = ANY (near) AND b."partyId" = ANY (far) AND "hadHappened"(g, day, possible)
$$;

-- The same, what the parties of one side take part in being looked up for the side that has fewer.
CREATE FUNCTION "linkedPairs"(near int[], far int[], kinds text[], day date, possible boolean)
RETURNS TABLE ("nearId" int, "farId" int) LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF cardinality(near) <= cardinality(far) THEN
    RETURN QUERY SELECT l."nearId", l."farId" FROM "linkedFrom"(near, far, kinds, day, possible) l;
  ELSE
    RETURN QUERY SELECT l."farId", l."nearId" FROM "linkedFrom"(far, near, kinds, day, possible) l;
  END IF;
END
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

-- What links two parties, each alliance, organisation, agreement and event once: of several spells of membership the first that go together. Not
-- one SELECT, which would become part of the statement that calls it: there the planner knows neither party, and goes through all the
-- members of each group and all the parties of each agreement.
CREATE OR REPLACE FUNCTION "linksBetween"(pair text)
RETURNS TABLE (
  "rank" int, "name" text, "key" text, "kind" text,
  "groupId" int, "fromMembershipId" int, "toMembershipId" int, "agreementId" int, "eventId" int
) LANGUAGE plpgsql STABLE SET plan_cache_mode = 'force_generic_plan' AS $$
DECLARE
  asked jsonb := pair;
  origin int := asked -> 'from';
  goal int := asked -> 'to';
  kinds text[] := ARRAY(SELECT jsonb_array_elements_text(asked -> 'kinds'));
  day date := asked ->> 'day';
  possible boolean := asked ->> 'certainty' = 'POSSIBLE';
BEGIN
  IF kinds && ARRAY['ALLIANCE', 'ORGANIZATION'] THEN
    RETURN QUERY
      SELECT CASE g."kind" WHEN 'ALLIANCE' THEN 1 ELSE 2 END, g."sortEn", g."slug", g."kind"::text,
             g."id", m."fromId", m."toId", NULL::int, NULL::int
        FROM (
          SELECT DISTINCT ON (a."groupId") a."groupId", a."id" AS "fromId", b."id" AS "toId"
            FROM "Membership" a
            JOIN "Membership" b ON b."groupId" = a."groupId"
           WHERE a."partyId" = origin AND b."partyId" = goal
             AND "goTogether"(day, possible, a."certainFrom", a."certainUntil", a."possibleFrom", a."possibleUntil",
                              b."certainFrom", b."certainUntil", b."possibleFrom", b."possibleUntil")
           ORDER BY a."groupId", a."possibleFrom", a."key", b."possibleFrom", b."key"
        ) m
        JOIN "Actor" g ON g."id" = m."groupId"
       WHERE g."kind"::text = ANY (kinds);
  END IF;
  IF 'AGREEMENT' = ANY (kinds) THEN
    RETURN QUERY
      SELECT 3, g."sortEn", g."slug", 'AGREEMENT', NULL::int, NULL::int, NULL::int, g."id", NULL::int
        FROM "Agreement" g
       WHERE "wasInForce"(g, day, possible) AND g."id" = ANY (ARRAY(
         SELECT b."agreementId" FROM "AgreementParty" b
          WHERE b."partyId" = goal AND "wasIn"(b, day, possible) AND b."agreementId" = ANY (ARRAY(
            SELECT a."agreementId" FROM "AgreementParty" a WHERE a."partyId" = origin AND "wasIn"(a, day, possible)
          ))
       ));
  END IF;
  IF 'EVENT' = ANY (kinds) THEN
    RETURN QUERY
      SELECT 4, g."sortEn", g."slug", 'EVENT', NULL::int, NULL::int, NULL::int, NULL::int, g."id"
        FROM "EventParty" a
        JOIN "EventParty" b ON b."eventId" = a."eventId" AND b."partyId" = goal
        JOIN "Event" g ON g."id" = a."eventId"
       WHERE a."partyId" = origin AND "hadHappened"(g, day, possible);
  END IF;
END
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
     WHERE 'AGREEMENT' = ANY (q.kinds) AND "wasIn"(p, q.day, q.certainty = 'POSSIBLE')
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

DROP FUNCTION "agreementsWithout";
DROP FUNCTION "absentParties";
