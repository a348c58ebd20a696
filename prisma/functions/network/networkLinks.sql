-- The edges of a network: the number of links of each kind between two parties, if there are at least `minWeight`. Each pair
-- comes once for each kind, with the party whose slug comes first as "fromId". Edges are sorted by weight, heaviest first, then by slugs and kind.
--
-- A party's agreements (or groups, or events) are the bits of one value, so one AND counts what two parties share: there are
-- 36,000 pairs of parties, and 1.7 million cases in which two parties share something.
CREATE FUNCTION "networkLinks"(kinds text[], day date, certainty "Certainty", "minWeight" int)
RETURNS TABLE ("kind" text, "fromId" int, "toId" int, "weight" int) LANGUAGE sql STABLE AS $$
  WITH parties AS MATERIALIZED (
    SELECT a."id", row_number() OVER (ORDER BY a."slug") AS "place" FROM "Actor" a WHERE a."kind" <> 'ALLIANCE'
  ),
  -- What can link parties, each with the number of its bit.
  things AS MATERIALIZED (
    SELECT t."kind", t."id", (row_number() OVER (PARTITION BY t."kind"))::int - 1 AS "bit"
      FROM (
        SELECT g."kind"::text AS "kind", g."id" FROM "Actor" g WHERE g."kind"::text = ANY (kinds)
        UNION ALL
        SELECT 'AGREEMENT', g."id" FROM "Agreement" g WHERE 'AGREEMENT' = ANY (kinds) AND "heldOn"(g, day, certainty)
        UNION ALL
        SELECT 'EVENT', g."id" FROM "Event" g WHERE 'EVENT' = ANY (kinds) AND "happenedBy"(day, certainty, g."on", g."onEarliest", g."onLatest")
      ) t
  ),
  takings AS (
    SELECT t."kind", t."bit", m."partyId"
      FROM things t JOIN "Membership" m ON m."groupId" = t."id"
     WHERE t."kind" IN ('ALLIANCE', 'ORGANIZATION')
       AND "heldOn"(m, day, certainty)
    UNION ALL
    SELECT t."kind", t."bit", p."partyId"
      FROM things t JOIN "AgreementParty" p ON p."agreementId" = t."id"
     WHERE t."kind" = 'AGREEMENT' AND "wasIn"(p, day, certainty)
    UNION ALL
    SELECT t."kind", t."bit", p."partyId" FROM things t JOIN "EventParty" p ON p."eventId" = t."id" WHERE t."kind" = 'EVENT'
  ),
  shares AS MATERIALIZED (
    SELECT t."kind", p."id", p."place", bit_or(set_bit(z."none", t."bit", 1)) AS "bits"
      FROM takings t
      JOIN (SELECT "kind", repeat('0', count(*)::int)::varbit AS "none" FROM things GROUP BY 1) z ON z."kind" = t."kind"
      JOIN parties p ON p."id" = t."partyId"
     GROUP BY 1, 2, 3
  ),
  -- Without a day, a group links two of its members if any of their spells overlap. So count the groups in which no spells overlap.
  members AS MATERIALIZED (
    SELECT g."kind"::text AS "kind", g."id" AS "groupId", p."place", min(m."possibleFrom") AS "from", max(m."possibleUntil") AS "until",
           CASE WHEN count(*) > 1 OR bool_or(m."possibleGaps" IS NOT NULL) THEN range_agg("possibleDays"(m)) END AS "spells"
      FROM "Actor" g
      JOIN "Membership" m ON m."groupId" = g."id"
      JOIN parties p ON p."id" = m."partyId"
     WHERE day IS NULL AND g."kind"::text = ANY (kinds)
     GROUP BY g."id", p."place"
  ),
  apart AS MATERIALIZED (
    SELECT s."kind", least(s."one", s."other") AS "one", greatest(s."one", s."other") AS "other", count(*)::int AS "groups"
      FROM (
        SELECT a."kind", a."place" AS "one", b."place" AS "other"
          FROM (SELECT *, max("from") OVER (PARTITION BY "groupId") AS "lastFrom" FROM members) a
          JOIN members b ON b."groupId" = a."groupId" AND a."until" < b."from"
         WHERE a."until" < a."lastFrom"
        UNION ALL
        SELECT a."kind", a."place", b."place"
          FROM members a
          JOIN members b ON b."groupId" = a."groupId" AND (b."place" > a."place" OR b."spells" IS NULL) AND b."place" <> a."place"
         WHERE a."spells" IS NOT NULL AND a."from" <= b."until" AND b."from" <= a."until"
           AND NOT a."spells" && coalesce(b."spells", datemultirange(daterange(b."from", b."until", '[]')))
      ) s
     GROUP BY 1, 2, 3
  )
  SELECT l."kind", l."fromId", l."toId", l."weight"
    FROM (
      SELECT a."kind", a."id" AS "fromId", b."id" AS "toId", a."place" AS "from", b."place" AS "to",
             bit_count(a."bits" & b."bits")::int - coalesce(x."groups", 0) AS "weight"
        FROM shares a
        JOIN shares b ON b."kind" = a."kind" AND b."place" > a."place"
        LEFT JOIN apart x ON x."kind" = a."kind" AND x."one" = a."place" AND x."other" = b."place"
    ) l
   WHERE l."weight" >= "minWeight"
   ORDER BY l."weight" DESC, l."from", l."to", l."kind" COLLATE "C"
$$;
