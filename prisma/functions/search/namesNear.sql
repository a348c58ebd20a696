-- Names that are similar to texts ("texts" are foldings of one text), for when no name matches better. For each word of a text, a name can have the word itself, another
-- spelling of it ("wordsLike"), or consecutive words with it as their initials: "DR Congo" is the Democratic Republic of the Congo, "FRG" the Federal Republic
-- of Germany. "whole" means that this holds for every word of the text.
-- "likeness" is the part of the text that is found, and "share" the part of the name, by the weights of words, from 0 to 1.
-- The work is limited: texts of more than eight words have no near names. For each spelling 50 names are read, for the heaviest word 5,000.
-- In PL/pgSQL because its plan is kept for the session: it is planned once and not for each search.
CREATE FUNCTION "namesNear"(texts text[], kinds "SearchKind"[])
RETURNS TABLE (
  "kind" "SearchKind", "ownerId" int, "slug" text, "folded" text, "whole" boolean, "likeness" double precision, "share" double precision
) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    -- "initials": the pattern of a name with the word as its initials, a cheap test before the exact one. One letter, or very many, are not initials.
    SELECT DISTINCT t.text, word, "wordWeight"(word) AS weight,
           CASE WHEN length(word) BETWEEN 2 AND 6 THEN '%' || regexp_replace(word, '(.)', ' \1%', 'g') END AS initials
      FROM unnest(texts) t (text), unnest("contentWords"(t.text)) word
     WHERE cardinality(string_to_array(t.text, ' ')) <= 8 AND length(word) <= 40
  ), whole AS MATERIALIZED (
    SELECT a.text, count(*) AS words, sum(a.weight) AS weight,
           (array_agg(a.word ORDER BY a.weight DESC, a.word))[1] AS heaviest
      FROM asked a GROUP BY a.text
  ), spelt AS MATERIALIZED (
    SELECT a.word, s.spelling, s.likeness, "wordWeight"(s.spelling) AS found
      FROM (SELECT DISTINCT a.word FROM asked a) a, LATERAL (
        -- A word of one or two letters has too many similar words.
        SELECT a.word AS spelling, 1.0::double precision AS likeness WHERE length(a.word) < 3
        UNION ALL
        SELECT w."word", w."likeness" FROM "wordsLike"(a.word) w WHERE length(a.word) >= 3
      ) s
  ), candidates AS (
    SELECT w.text, n.*
      FROM whole w, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && ARRAY(SELECT s.spelling FROM spelt s WHERE s.word = w.heaviest)
           AND n."kind" = ANY (kinds)
         LIMIT 5000
      ) n
    UNION
    SELECT a.text, n.*
      FROM spelt s JOIN asked a ON a.word = s.word, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') @> ARRAY[s.spelling] AND n."kind" = ANY (kinds)
         ORDER BY length(n."folded"), n."folded", n."slug"
         LIMIT 50
      ) n
     WHERE length(s.spelling) >= 3
    UNION
    -- A text of one word can be the initials of a whole name.
    SELECT w.text, n.*
      FROM whole w JOIN asked a ON a.text = w.text, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE n."kind" IN ('COUNTRY', 'ORGANIZATION') AND n."kind" = ANY (kinds)
           AND ' ' || n."folded" LIKE a.initials AND "initialsOf"("contentWords"(n."folded")) = a.word
         LIMIT 50
      ) n
     WHERE w.words = 1 AND length(a.word) >= 3
  ), named AS MATERIALIZED (
    SELECT row_number() OVER () AS id, c.*, "contentWords"(c."folded") AS own FROM candidates c
  ), matched AS (
    SELECT own.id, s.word, s.likeness, s.found
      FROM (SELECT n.id, n.text, unnest(n.own) AS word FROM named n) own
      JOIN spelt s ON s.spelling = own.word JOIN asked a ON a.word = s.word AND a.text = own.text
    UNION ALL
    SELECT n.id, a.word, 0.9, i.found
      FROM named n JOIN asked a ON a.text = n.text AND ' ' || n."folded" LIKE a.initials, LATERAL (
        SELECT sum("wordWeight"(own.word)) AS found
          FROM unnest(n.own) WITH ORDINALITY own (word, place)
         WHERE strpos("initialsOf"(n.own), a.word) > 0 AND own.place - strpos("initialsOf"(n.own), a.word) BETWEEN 0 AND length(a.word) - 1
      ) i
     WHERE i.found IS NOT NULL
  ), best AS (
    SELECT DISTINCT ON (m.id, m.word) m.* FROM matched m ORDER BY m.id, m.word, m.likeness DESC, m.found DESC
  ), summed AS (
    SELECT b.id, count(*) AS words, sum("wordWeight"(b.word) * b.likeness) AS weight, sum(b.found) AS found FROM best b GROUP BY b.id
  )
  SELECT n."kind", n."ownerId", n."slug", n."folded", s.words = w.words, s.weight / w.weight,
         least(s.found / (SELECT sum("wordWeight"(word)) FROM unnest(n.own) word), 1)
    FROM summed s JOIN named n ON n.id = s.id JOIN whole w ON w.text = n.text;
END
$$;
