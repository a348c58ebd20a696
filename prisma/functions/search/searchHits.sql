-- The results of a search, at most 100 things. "texts" are foldings of the text, "codes" the parts of it that can be a code (in capitals; the first is the whole text),
-- "kinds" the requested kinds of things, null for all.
-- Each thing is found once, by its best name. Ranks, best first:
--   0 NAME       the name is the text. First the names that are written in the same way ("G7" before "G7+")
--   1 CODE       an ISO 3166-1 code
--   2 CODE       another code; WORDS: the name has the same words in another order, except small words ("Congo, Democratic Republic of the")
--   3 BEGINNING  the name begins with the text; or one name of a person does; or the text is a whole part of a country's name
--   4 WORDS      each word of the text begins a word of the name, and together they are half of the name or more
--   100 to 1000 NEAR, the more similar the better: similar names, if nothing above is found
--   500 WORDS    a mention: as rank 4, but less than half of the name. Only names that are similar to the whole text, and by half of the name, come before
-- Within a rank: by kind, then mentions by length, then by name. If organizations and alliances share the name that is found: first an organization that is
-- itself a party to agreements ("EU"), then the alliance with this main name, because the organization is founded on it ("NATO"), then other
-- organizations, then alliances with this name as a further name ("ASEAN").
-- The work is limited: 200 names of each kind that begin with the text are read, and 5,000 names with its longest word. Words are searched only
-- if ranks 0 to 3 have less than 100 results.
CREATE FUNCTION "searchHits"(texts text[], codes text[], kinds text[])
RETURNS TABLE (
  "rank" int, "place" int, "folded" text, "key" text, "match" text, "score" double precision, "names" text[],
  "actorId" int, "officialId" int, "officeId" int, "agreementId" int, "eventId" int, "topicId" int
) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT text, words, (SELECT word FROM unnest(words) word ORDER BY length(word) DESC, word LIMIT 1) AS longest,
           (SELECT array_agg('% ' || word || '%') FROM unnest(words) word) AS beginnings,
           length(array_to_string(words, '')) AS letters
      FROM unnest(texts) text, LATERAL (SELECT "contentWords"(text) AS words) w
  ), wanted AS (
    SELECT unnest(coalesce(kinds::"SearchKind"[], enum_range(NULL::"SearchKind"))) AS "kind"
  ), same AS (
    SELECT n."kind", n."ownerId", n."slug", n."folded", 0 AS "rank", 'NAME' AS "match", 1.0 AS "score"
      FROM wanted, asked, "SearchName" n
     WHERE n."kind" = wanted."kind" AND n."folded" = asked.text
  ), coded AS (
    SELECT
      one."kind", one."ownerId", one."slug", e."value", CASE e."scheme" WHEN 'ISO3166-1' THEN 1 ELSE 2 END, 'CODE', 0.95
      FROM "ExternalId" e CROSS JOIN LATERAL (
        SELECT a."kind"::text::"SearchKind" AS "kind", a."id" AS "ownerId", a."slug" FROM "Actor" a WHERE a."id" = e."actorId"
        UNION ALL
        SELECT 'OFFICIAL', o."id", o."slug" FROM "Official" o WHERE o."id" = e."officialId"
        UNION ALL
        SELECT 'AGREEMENT', g."id", g."slug" FROM "Agreement" g WHERE g."id" = e."agreementId"
      ) one
     WHERE upper(e."value") = ANY (codes)
       AND (upper(e."value") = codes[1] OR upper(e."scheme") || ' ' || upper(e."value") = codes[1])
       AND one."kind" IN (SELECT "kind" FROM wanted)
  ), begun AS (
    SELECT n."kind", n."ownerId", n."slug", n."folded", 3, 'BEGINNING', 0.9
      FROM wanted, asked, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE n."kind" = wanted."kind" AND n."folded" > asked.text AND n."folded" < asked.text || chr(1114111)
         ORDER BY n."folded", n."slug"
         LIMIT 200
      ) n
  ), better AS (
    SELECT * FROM same UNION ALL SELECT * FROM coded UNION ALL SELECT * FROM begun
  ), completed AS (
    SELECT
      asked.*,
      ARRAY(
        SELECT w."word" FROM "SearchWord" w
         WHERE w."word" >= asked.longest AND w."word" < asked.longest || chr(1114111) ORDER BY w."word" LIMIT 1000
      ) AS completions
      FROM asked WHERE length(asked.longest) >= 3 AND (SELECT count(*) FROM better) < 100
  ), worded AS MATERIALIZED (
    SELECT n."kind", n."ownerId", n."slug", n."folded", r."rank",
           CASE WHEN r."rank" = 3 AND n.named THEN 'BEGINNING' ELSE 'WORDS' END,
           CASE r."rank" WHEN 2 THEN 0.95 WHEN 3 THEN 0.9 WHEN 4 THEN 0.8 ELSE 0.3 END
      FROM completed, LATERAL (
        SELECT n.*, "contentWords"(n."folded") AS own,
               n."kind" = 'OFFICIAL' AND strpos(' ' || n."folded", ' ' || completed.text) > 0 AS named,
               n."kind" = 'COUNTRY' AND strpos(' ' || n."folded" || ' ', ' ' || completed.text || ' ') > 0 AS part
          FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && completed.completions
           AND ' ' || n."folded" LIKE ALL (completed.beginnings)
           AND n."kind" = ANY (ARRAY(SELECT "kind" FROM wanted))
         LIMIT 5000
      ) n, LATERAL (
        SELECT CASE WHEN cardinality(n.own) = cardinality(completed.words) AND n.own @> completed.words THEN 2
                    WHEN n.named OR n.part THEN 3
                    WHEN n."kind" IN ('COUNTRY', 'OFFICIAL') OR 2 * completed.letters >= length(array_to_string(n.own, '')) THEN 4
                    ELSE 500 END AS "rank"
        OFFSET 0 -- computed once, although it is used three times
      ) r
  ), near AS (
    SELECT l."kind", l."ownerId", l."slug", l."folded", l."whole", l."share", l."likeness", l."likeness" * (0.7 + 0.3 * l."share") AS well
      FROM "namesNear"(texts, ARRAY(SELECT "kind" FROM wanted)) l
     WHERE (SELECT count(*) FROM better) = 0 AND NOT EXISTS (SELECT FROM worded WHERE "rank" < 500)
    UNION ALL
    SELECT 'OFFICIAL', p."ownerId", p."slug", p."folded", true, p."share", 1, 0.85 + 0.15 * p."share"
      FROM "peopleNear"(texts) p
     WHERE 'OFFICIAL' IN (SELECT "kind" FROM wanted)
       AND (SELECT count(*) FROM better) = 0 AND NOT EXISTS (SELECT FROM worded WHERE "rank" < 500)
  ), likened AS (
    SELECT "kind", "ownerId", "slug", "folded", 1000 - (900 * well)::int, 'NEAR', round((0.7 * well)::numeric, 3)
      FROM near
     WHERE CASE WHEN EXISTS (SELECT FROM worded) THEN "whole" AND "share" >= 0.5
                WHEN EXISTS (SELECT FROM near WHERE "whole") THEN "whole"
                ELSE "likeness" >= 0.4 END
  ), best AS (
    SELECT DISTINCT ON ("kind", "ownerId") *
      FROM (SELECT * FROM better UNION ALL SELECT * FROM worded UNION ALL SELECT * FROM likened) found
     ORDER BY "kind", "ownerId", "rank", "folded", "match" -- a country's name that begins with the text also contains it as a part
  ), placed AS (
    SELECT best.*,
           2000 * array_position(ARRAY['COUNTRY', 'ALLIANCE', 'ORGANIZATION', 'OFFICIAL', 'OFFICE', 'AGREEMENT', 'EVENT', 'TOPIC'], "kind"::text)
             + CASE "match" WHEN 'WORDS' THEN 1000 + least(length("folded"), 999) ELSE 0 END AS "place"
      FROM best
     ORDER BY "rank", "place", "folded", "slug"
     LIMIT 100
  )
  SELECT
    "rank",
    "place"
      + CASE WHEN "match" = 'NAME' AND codes[1] <> ALL (SELECT upper(name) FROM unnest("names") name WHERE name IS NOT NULL) THEN 1 ELSE 0 END
      + CASE WHEN NOT shared THEN 0
             WHEN "kind" = 'ORGANIZATION' AND EXISTS (SELECT FROM "AgreementParty" p WHERE p."partyId" = "ownerId") THEN -2500
             WHEN "kind" = 'ALLIANCE' AND 'COMMON' <> ALL (ARRAY(SELECT n."kind"::text FROM "Name" n WHERE n."actorId" = "ownerId")) THEN 2500
             ELSE 0 END,
    "folded", lower("kind"::text) || '/' || "slug", "match", "score"::double precision,
    CASE "match" WHEN 'CODE' THEN ARRAY["folded"] ELSE "names" END,
    CASE WHEN "kind" IN ('COUNTRY', 'ORGANIZATION', 'ALLIANCE') THEN "ownerId" END,
    CASE "kind" WHEN 'OFFICIAL' THEN "ownerId" END,
    CASE "kind" WHEN 'OFFICE' THEN "ownerId" END,
    CASE "kind" WHEN 'AGREEMENT' THEN "ownerId" END,
    CASE "kind" WHEN 'EVENT' THEN "ownerId" END,
    CASE "kind" WHEN 'TOPIC' THEN "ownerId" END
    FROM (
      SELECT placed.*, bool_or("kind" = 'ORGANIZATION') OVER same AND bool_or("kind" = 'ALLIANCE') OVER same AS shared
        FROM placed WINDOW same AS (PARTITION BY "rank", "folded")
    ) placed, LATERAL "namesOf"("kind", "ownerId")
$$;
