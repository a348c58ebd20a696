-- Made from schema.prisma, and then written on by hand: the extension, the triggers that keep the names, and the search itself.

-- Trigrams, for near misses. It is one of the extensions that come with PostgreSQL, and whoever may create
-- something in the database may create it there.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "SearchKind" AS ENUM ('COUNTRY', 'ORGANIZATION', 'ALLIANCE', 'OFFICIAL', 'OFFICE', 'AGREEMENT', 'EVENT', 'TOPIC');

-- CreateTable
CREATE TABLE "SearchName" (
    "kind" "SearchKind" NOT NULL,
    "ownerId" INTEGER NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchName_pkey" PRIMARY KEY ("kind","ownerId","folded")
);

-- CreateIndex
CREATE INDEX "SearchName_kind_folded_idx" ON "SearchName"("kind", "folded");

-- The names that have a word.
CREATE INDEX "SearchName_words_idx" ON "SearchName" USING GIN (string_to_array("folded", ' '));

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);

SELECT "watchForEdition"('"SearchName"', '"SearchWord"');

-- Codes are looked up whatever their scheme and case.
CREATE INDEX "ExternalId_value_idx" ON "ExternalId" (upper("value"));

-- Keeps the names of one table's rows: what the column "search" holds, apart. The argument is the kind of all rows of the table, or empty
-- where a column says it. An index takes no entry of 2,700 bytes, so the end of a very long title is left out.
CREATE FUNCTION "keepSearchNames"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind_before text := CASE TG_ARGV[0] WHEN '' THEN 'b."kind"::text' ELSE quote_literal(TG_ARGV[0]) END;
  kind_after text := CASE TG_ARGV[0] WHEN '' THEN 'a."kind"::text' ELSE quote_literal(TG_ARGV[0]) END;
  -- Most that is written to a row leaves its names as they are.
  renamed text := format(
    'before b JOIN after a ON a."id" = b."id" AND (a."slug", a."search", %s) IS DISTINCT FROM (b."slug", b."search", %s)',
    kind_after, kind_before
  );
BEGIN
  -- The search path is the writer's, and a restored dump has none.
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format(
      'DELETE FROM %1$I."SearchName" n USING %2$s WHERE n."kind" = (%3$s)::%1$I."SearchKind" AND n."ownerId" = b."id"',
      TG_TABLE_SCHEMA, CASE TG_OP WHEN 'DELETE' THEN 'before b' ELSE renamed END, kind_before
    );
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format(
      'WITH named AS (
         INSERT INTO %1$I."SearchName" ("kind", "ownerId", "slug", "folded")
           SELECT DISTINCT (%3$s)::%1$I."SearchKind", a."id", a."slug", left(folded, 500)
             FROM %2$s, unnest(string_to_array(a."search", ''|'')) folded WHERE folded <> ''''
           RETURNING "folded"
       )
       INSERT INTO %1$I."SearchWord" ("word")
         SELECT DISTINCT word FROM named, unnest(string_to_array("folded", '' '')) word ON CONFLICT DO NOTHING',
      TG_TABLE_SCHEMA, CASE TG_OP WHEN 'INSERT' THEN 'after a' ELSE renamed END, kind_after
    );
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "forgetSearchNames"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'DELETE FROM %1$I."SearchName" WHERE "kind"::text = ANY ($1)', TG_TABLE_SCHEMA
  ) USING TG_ARGV[0]::text[];
  RETURN NULL;
END
$$;

DO $$
DECLARE
  one record;
  event text[];
BEGIN
  FOR one IN
    SELECT * FROM (VALUES
      ('"Actor"'::regclass, '', '{COUNTRY,ORGANIZATION,ALLIANCE}'),
      ('"Official"', 'OFFICIAL', '{OFFICIAL}'),
      ('"Office"', 'OFFICE', '{OFFICE}'),
      ('"Agreement"', 'AGREEMENT', '{AGREEMENT}'),
      ('"Event"', 'EVENT', '{EVENT}'),
      ('"Topic"', 'TOPIC', '{TOPIC}')
    ) named ("table", "kind", "kinds")
  LOOP
    FOREACH event SLICE 1 IN ARRAY ARRAY[
      ['insert', 'REFERENCING NEW TABLE AS after'],
      ['update', 'REFERENCING OLD TABLE AS before NEW TABLE AS after'],
      ['delete', 'REFERENCING OLD TABLE AS before']
    ] LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION "keepSearchNames"(%L)',
        'search_' || event[1], event[1], one."table", event[2], one."kind"
      );
      EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one."table", 'search_' || event[1]);
    END LOOP;
    EXECUTE format(
      'CREATE TRIGGER search_truncate AFTER TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION "forgetSearchNames"(%L)',
      one."table", one."kinds"
    );
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER search_truncate', one."table");
    EXECUTE format(
      'INSERT INTO "SearchName" ("kind", "ownerId", "slug", "folded")
         SELECT DISTINCT (%s)::"SearchKind", a."id", a."slug", left(folded, 500)
           FROM %s a, unnest(string_to_array(a."search", ''|'')) folded WHERE folded <> ''''',
      CASE one."kind" WHEN '' THEN 'a."kind"::text' ELSE quote_literal(one."kind") END, one."table"
    );
  END LOOP;
  INSERT INTO "SearchWord" ("word") SELECT DISTINCT unnest(string_to_array("folded", ' ')) FROM "SearchName";
END
$$;

-- What is found for a text. "texts" are its foldings, "codes" what of it may be a code (in capitals), "kinds" of which kinds it may be.
-- Each thing is found once, by the best of its names. How much work it takes is bounded: words are looked for only where less
-- than a hundred names are or begin with the text, and near misses where nothing else is found; of what begins with the text the first of each kind are enough; and where 5,000 names have a word, it says
-- so little that others are left out.
CREATE FUNCTION "searchHits"(texts text[], codes text[], kinds text[])
RETURNS TABLE (
  "rank" int, "kind" "SearchKind", "folded" text, "key" text, "match" text, "score" double precision, "names" text[],
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
    -- People go by any of their names, so one of an official's is as good as the first.
    SELECT
      n."kind", n."ownerId", n."slug", n."folded",
      CASE WHEN n.named THEN 3 ELSE 4 END, CASE WHEN n.named THEN 'BEGINNING' ELSE 'WORDS' END, CASE WHEN n.named THEN 0.9 ELSE 0.8 END
      FROM completed, LATERAL (
        SELECT n.*, n."kind" = 'OFFICIAL' AND strpos(' ' || n."folded", ' ' || completed.text) > 0 AS named
          FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && completed.completions
           AND ' ' || n."folded" LIKE ALL (completed.beginnings)
           AND n."kind" IN (SELECT "kind" FROM wanted)
         LIMIT 5000
      ) n
  ), misspelt AS (
    SELECT asked.text, word FROM asked, unnest(string_to_array(asked.text, ' ')) word
     WHERE length(word) BETWEEN 3 AND 40 AND array_length(beginnings, 1) <= 8
       AND (SELECT count(*) FROM better) + (SELECT count(*) FROM worded) = 0
  ), spelt AS (
    SELECT misspelt.text, misspelt.word, w."word" AS spelling, w."likeness"
      FROM misspelt, LATERAL (
        SELECT w."word", similarity(w."word", misspelt.word)::float8 AS "likeness" FROM "SearchWord" w
         WHERE w."word" % misspelt.word ORDER BY "likeness" DESC, w."word" LIMIT 8
      ) w
  ), respelt AS (
    SELECT
      text,
      count(DISTINCT word) AS words,
      (SELECT array_agg(spelling) FROM spelt s WHERE s.text = spelt.text AND s.word = (
        SELECT m.word FROM misspelt m WHERE m.text = spelt.text ORDER BY length(m.word) DESC, m.word LIMIT 1
      )) AS spellings
      FROM spelt GROUP BY text
    HAVING count(DISTINCT word) = (SELECT count(DISTINCT word) FROM misspelt m WHERE m.text = spelt.text)
  ), near AS (
    SELECT n."kind", n."ownerId", n."slug", n."folded", 1000 - (900 * alike."likeness")::int, 'NEAR', 0.7 * alike."likeness"
      FROM respelt, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && respelt.spellings AND n."kind" IN (SELECT "kind" FROM wanted)
         LIMIT 5000
      ) n, LATERAL (
        SELECT avg(best) AS "likeness", count(*) AS words
          FROM (
            SELECT max(spelt."likeness") AS best FROM spelt
             WHERE spelt.text = respelt.text AND spelt.spelling = ANY (string_to_array(n."folded", ' ')) GROUP BY spelt.word
          ) each
      ) alike
     WHERE alike.words = respelt.words
  ), best AS (
    SELECT DISTINCT ON ("kind", "ownerId") *
      FROM (SELECT * FROM better UNION ALL SELECT * FROM worded UNION ALL SELECT * FROM near) found
     ORDER BY "kind", "ownerId", "rank", "folded"
  )
  SELECT
    "rank", "kind", "folded", lower("kind"::text) || '/' || "slug", "match", "score",
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
    FROM (SELECT * FROM best ORDER BY "rank", "kind", "folded", "slug" LIMIT 100) best
$$;
