-- What a text finds. `texts` are its foldings, `codes` its possible codes in capitals, `kinds` the kinds to find (null: all).
--
-- Each thing is found once, by its best name. Ties: an alliance comes before the organisation with the same name; a name
-- that begins with the text comes before one that contains it; shorter names come first, so a treaty comes before its
-- amendments.
--
-- The work is bounded. Words are searched only if fewer than 100 names are or begin with the text. Near misses are
-- searched only if nothing else is found: people known by a part of the text or by initials, then names that have
-- something like each word, then names that have something like most words. At most 200 names of each kind that begin
-- with the text, and at most 5,000 names with a word, are read.
CREATE FUNCTION "searchHits"(texts text[], codes text[], kinds text[])
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
    -- Any name of an official counts as much as the first. A country also goes by its name without a direction or a form of government.
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
    -- A name that has something like each word has something like the longest. Of the others, short names are enough.
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
    -- People known by less: every word of the name is a word of the text or its initial, and one is the text's last word; or every word of
    -- the text is a word of the name or has its initial in it.
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
    -- The larger the part of the name that matches, the better.
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
