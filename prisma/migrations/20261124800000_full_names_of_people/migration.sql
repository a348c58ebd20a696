-- Written by hand. It writes nothing.

-- What is found for a text. "texts" are its foldings, "codes" what of it may be a code (in capitals), "kinds" of which kinds it may be.
-- Each thing is found once, by the best of its names; of two that match alike, the alliance comes before the organisation that bears its
-- name, what begins with the text before what has it further on, and of these the shorter first: a treaty before its amendments. How much
-- work it takes is bounded: words are looked for only where less than a hundred names are or begin with the text, and near misses where
-- nothing else is found: people whom a source knows by a part of the text or by initials, names that have something like each word or,
-- where there are none of these, like the most of them. Of what begins with the text the first of each kind are enough; and where 5,000
-- names have a word, it says so little that others are left out.
CREATE OR REPLACE FUNCTION "searchHits"(texts text[], codes text[], kinds text[])
RETURNS TABLE (
  "rank" int, "place" int, "folded" text, "key" text, "match" text, "score" double precision, "names" text[],
  "actorId" int, "officialId" int, "officeId" int, "agreementId" int, "eventId" int, "topicId" int
) LANGUAGE sql STABLE AS $$
  WITH asked AS (
    SELECT
      text,
      (SELECT word FROM unnest(string_to_array(text, ' ')) word ORDER BY length(word) DESC, word LIMIT 1) AS longest,
      (SELECT array_agg('% ' || word || '%') FROM unnest(string_to_array(text, ' ')) word) AS beginnings
      FROM unnest(texts) text
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
  ), worded AS (
    -- People go by any of their names, so one of an official's is as good as the first; and a country by what is left of its name without a
    -- direction or a form of government.
    SELECT
      n."kind", n."ownerId", n."slug", n."folded",
      CASE WHEN n.named OR n.whole THEN 3 ELSE 4 END,
      CASE WHEN n.named THEN 'BEGINNING' ELSE 'WORDS' END,
      CASE WHEN n.named OR n.whole THEN 0.9 ELSE 0.8 END
      FROM completed, LATERAL (
        SELECT n.*, n."kind" = 'OFFICIAL' AND strpos(' ' || n."folded", ' ' || completed.text) > 0 AS named,
               n."kind" = 'COUNTRY' AND strpos(' ' || n."folded" || ' ', ' ' || completed.text || ' ') > 0 AS whole
          FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && completed.completions
           AND ' ' || n."folded" LIKE ALL (completed.beginnings)
           AND n."kind" IN (SELECT "kind" FROM wanted)
         LIMIT 5000
      ) n
  ), misspelt AS (
    SELECT DISTINCT asked.text, word FROM asked, unnest(string_to_array(asked.text, ' ')) word
     WHERE length(word) BETWEEN 3 AND 40 AND array_length(beginnings, 1) <= 8
       AND (SELECT count(*) FROM better) + (SELECT count(*) FROM worded) = 0
  ), spelt AS (
    SELECT m.text, m.word, w."word" AS spelling, w."likeness" FROM misspelt m, LATERAL "wordsLike"(m.word) w
  ), respelt AS (
    SELECT
      m.text,
      sum(length(m.word)) AS letters,
      (SELECT l.word FROM misspelt l WHERE l.text = m.text ORDER BY length(l.word) DESC, l.word LIMIT 1) AS longest
      FROM misspelt m GROUP BY m.text
  ), alike AS (
    -- What has something like each word has something like the longest; of what has something like only some, short names are enough.
    SELECT respelt.text, n.*
      FROM respelt, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && ARRAY(SELECT spelling FROM spelt s WHERE s.text = respelt.text AND s.word = respelt.longest)
           AND n."kind" IN (SELECT "kind" FROM wanted)
         LIMIT 5000
      ) n
    UNION
    SELECT spelt.text, n.*
      FROM spelt, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') @> ARRAY[spelt.spelling] AND n."kind" IN (SELECT "kind" FROM wanted)
         ORDER BY length(n."folded"), n."folded", n."slug"
         LIMIT 50
      ) n
  ), likened AS (
    SELECT
      alike."kind", alike."ownerId", alike."slug", alike."folded",
      respelt.letters = sum(length(best.word)) AS whole,
      sum(length(best.word) * best."likeness") / respelt.letters AS "likeness",
      sum(length(best.spelling))::float8 / length(replace(alike."folded", ' ', '')) AS "share"
      FROM alike JOIN respelt ON respelt.text = alike.text, LATERAL (
        SELECT DISTINCT ON (s.word) s.* FROM spelt s
         WHERE s.text = alike.text AND s.spelling = ANY (string_to_array(alike."folded", ' '))
         ORDER BY s.word, s."likeness" DESC, s.spelling
      ) best
     GROUP BY alike.text, alike."kind", alike."ownerId", alike."slug", alike."folded", respelt.letters
  ), people AS (
    -- Whom a source knows by less: all words of the name are words of the text, or initials of such, and one is its last; or all words of the text are
    -- words of the name, or have initials in it.
    SELECT
      n."kind", n."ownerId", n."slug", n."folded",
      least(cardinality(own), cardinality(words))::float8 / greatest(cardinality(own), cardinality(words)) AS "share"
      FROM respelt, LATERAL (
        SELECT n.*, string_to_array(n."folded", ' ') AS own, string_to_array(respelt.text, ' ') AS words
          FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && ARRAY(SELECT m.word FROM misspelt m WHERE m.text = respelt.text)
           AND n."kind" = 'OFFICIAL' AND 'OFFICIAL' IN (SELECT "kind" FROM wanted)
         LIMIT 5000
      ) n
     WHERE words[cardinality(words)] = ANY (own)
       AND NOT EXISTS (
         SELECT FROM unnest(own) word WHERE word <> ALL (words) AND word <> ALL (ARRAY(SELECT left(asked, 1) FROM unnest(words) asked))
       )
        OR NOT EXISTS (SELECT FROM unnest(words) word WHERE word <> ALL (own) AND left(word, 1) <> ALL (own))
  ), near AS (
    -- The more of a name the text is, the better.
    SELECT
      "kind", "ownerId", "slug", "folded", 1000 - (900 * well)::int, 'NEAR', round((0.7 * well)::numeric, 3)
      FROM (
        SELECT "kind", "ownerId", "slug", "folded", whole, "likeness", "likeness" * (0.7 + 0.3 * least("share", 1)) AS well FROM likened
        UNION ALL
        SELECT "kind", "ownerId", "slug", "folded", true, 1, 0.85 + 0.15 * "share" FROM people
      ) l
     WHERE whole OR "likeness" >= 0.4 AND NOT EXISTS (SELECT FROM likened WHERE whole UNION ALL SELECT FROM people)
  ), best AS (
    SELECT DISTINCT ON ("kind", "ownerId") *
      FROM (SELECT * FROM better UNION ALL SELECT * FROM worded UNION ALL SELECT * FROM near) found
     ORDER BY "kind", "ownerId", "rank", "folded"
  )
  SELECT
    "rank", "place", "folded", lower("kind"::text) || '/' || "slug", "match", "score"::double precision,
    CASE
      WHEN "match" = 'CODE' THEN ARRAY["folded"]
      WHEN "kind" IN ('COUNTRY', 'ORGANIZATION', 'ALLIANCE')
        THEN ARRAY(SELECT unnest(ARRAY[a."nameEn", a."nameTr"]) FROM "Actor" a WHERE a."id" = "ownerId")
          || ARRAY(SELECT n."text" FROM "Name" n WHERE n."actorId" = "ownerId" ORDER BY n."position")
      WHEN "kind" = 'OFFICIAL'
        THEN ARRAY(SELECT unnest(ARRAY[o."nameEn", o."nameTr"]) FROM "Official" o WHERE o."id" = "ownerId")
          || ARRAY(SELECT n."text" FROM "Name" n WHERE n."officialId" = "ownerId" ORDER BY n."position")
      WHEN "kind" = 'OFFICE' THEN ARRAY(SELECT unnest(ARRAY[o."titleEn", o."titleTr"]) FROM "Office" o WHERE o."id" = "ownerId")
      WHEN "kind" = 'AGREEMENT'
        THEN ARRAY(SELECT unnest(ARRAY[g."titleEn", g."titleTr"]) FROM "Agreement" g WHERE g."id" = "ownerId")
      WHEN "kind" = 'EVENT'
        THEN ARRAY(SELECT unnest(ARRAY[e."titleEn", e."titleTr", e."place"]) FROM "Event" e WHERE e."id" = "ownerId")
      WHEN "kind" = 'TOPIC' THEN ARRAY(SELECT unnest(ARRAY[t."nameEn", t."nameTr"]) FROM "Topic" t WHERE t."id" = "ownerId")
    END,
    CASE WHEN "kind" IN ('COUNTRY', 'ORGANIZATION', 'ALLIANCE') THEN "ownerId" END,
    CASE "kind" WHEN 'OFFICIAL' THEN "ownerId" END,
    CASE "kind" WHEN 'OFFICE' THEN "ownerId" END,
    CASE "kind" WHEN 'AGREEMENT' THEN "ownerId" END,
    CASE "kind" WHEN 'EVENT' THEN "ownerId" END,
    CASE "kind" WHEN 'TOPIC' THEN "ownerId" END
    FROM (
      SELECT best.*,
             2000 * array_position(ARRAY['COUNTRY', 'ALLIANCE', 'ORGANIZATION', 'OFFICIAL', 'OFFICE', 'AGREEMENT', 'EVENT', 'TOPIC'], "kind"::text)
               + CASE "match" WHEN 'WORDS' THEN 1000 + least(length("folded"), 999) ELSE 0 END AS "place"
        FROM best
       ORDER BY "rank", "place", "folded", "slug"
       LIMIT 100
    ) best
$$;
