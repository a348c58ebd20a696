-- Facts whose readings differ, with the content of each reading. The start or end differs if no day satisfies two sources. The
-- kind differs if two sources use one vocabulary and name different kinds.
CREATE FUNCTION "differentReadings"()
RETURNS TABLE ("fact" text, "id" int, "aspect" "DisagreementAspect", "citationId" int, "stated" text) LANGUAGE sql STABLE AS $$
  WITH read AS MATERIALIZED (
    SELECT f."fact", f."id", c."sourceId", c."id" AS "citationId" FROM "Citation" c CROSS JOIN LATERAL "factRead"(c) f
  ),
  several AS (SELECT r."fact", r."id" FROM read r GROUP BY 1, 2 HAVING min(r."sourceId") < max(r."sourceId")),
  said AS MATERIALIZED (
    SELECT c."fact", c."id", c."sourceId", r.*
      FROM several s JOIN read c ON c."fact" = s."fact" AND c."id" = s."id" JOIN "Reading" r ON r."citationId" = c."citationId"
  ),
  differing AS (
    SELECT a."fact", a."id",
           bool_or(a."startEarliest" > b."startLatest" OR a."start" IS NULL AND a."certainFrom" < b."startEarliest") AS "START",
           bool_or(a."endEarliest" > b."endLatest" OR a."end" IS NULL AND a."certainUntil" > b."endLatest") AS "END",
           bool_or(a."kind" <> b."kind") AS "CLASSIFICATION"
      FROM said a JOIN said b ON b."fact" = a."fact" AND b."id" = a."id" AND b."sourceId" <> a."sourceId"
     GROUP BY 1, 2
  )
  SELECT d."fact", d."id", s."aspect"::"DisagreementAspect", r."citationId", s."stated"
    FROM differing d
    JOIN said r ON r."fact" = d."fact" AND r."id" = d."id"
   CROSS JOIN LATERAL (
     VALUES ('START', d."START", coalesce(r."start", 'already so on ' || to_char(r."certainFrom", 'YYYY-MM-DD'))),
            ('END', d."END", coalesce(r."end", CASE WHEN r."endStatus" = 'ONGOING' THEN 'ongoing'
                                                    ELSE 'still so on ' || to_char(r."certainUntil", 'YYYY-MM-DD') END)),
            ('CLASSIFICATION', d."CLASSIFICATION", coalesce(r."classification", r."kind"))
   ) s ("aspect", "differs", "stated")
   WHERE s."differs" AND s."stated" IS NOT NULL
$$;
