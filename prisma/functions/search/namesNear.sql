-- Names that are like texts ("texts" are foldings of one text), for when no name matches better. For each word of a text, a name may have the word itself, another
-- spelling of it ("wordsLike"), or consecutive words of which it is the initials: "DR Congo" is the Democratic Republic of the Congo, "FRG" the Federal Republic
-- of Germany. "whole" says that this holds for every word of the text.
-- "likeness" is how much of the text is found so, and "share" how much of the name, by the weights of words, from 0 to 1.
-- The work is bounded: texts of more than eight words have no near names; of each spelling 50 names, of the heaviest word's 5,000.
-- In PL/pgSQL because that keeps its plan for the session: this is planned once and not for each search.
CREATE FUNCTION "namesNear"(texts text[], kinds "SearchKind"[])
RETURNS TABLE (
  "kind" "SearchKind", "ownerId" int, "slug" text, "folded" text, "whole" boolean, "likeness" double precision, "share" double precision
) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH asked AS MATERIALIZED (
    SELECT DISTINCT t.text, word, "wordWeight"(word) AS weight
      FROM unnest(texts) t (text), unnest("contentWords"(t.text)) word
     WHERE cardinality(string_to_array(t.text, ' ')) <= 8 AND length(word) <= 40
  ), whole AS MATERIALIZED (
    SELECT a.text, count(*) AS words, sum(a.weight) AS weight,
           (array_agg(a.word ORDER BY a.weight DESC, a.word))[1] AS heaviest
      FROM asked a GROUP BY a.text
  ), spelt AS MATERIALIZED (
    SELECT a.text, a.word, a.weight, s.spelling, s.likeness
      FROM asked a, LATERAL (
        -- Of one or two letters there are too many likes.
        SELECT a.word AS spelling, 1.0::double precision AS likeness WHERE length(a.word) < 3
        UNION ALL
        SELECT w."word", w."likeness" FROM "wordsLike"(a.word) w WHERE length(a.word) >= 3
      ) s
  ), candidates AS (
    SELECT w.text, n.*
      FROM whole w, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') && ARRAY(SELECT s.spelling FROM spelt s WHERE s.text = w.text AND s.word = w.heaviest)
           AND n."kind" = ANY (kinds)
         LIMIT 5000
      ) n
    UNION
    SELECT s.text, n.*
      FROM spelt s, LATERAL (
        SELECT * FROM "SearchName" n
         WHERE string_to_array(n."folded", ' ') @> ARRAY[s.spelling] AND n."kind" = ANY (kinds)
         ORDER BY length(n."folded"), n."folded", n."slug"
         LIMIT 50
      ) n
     WHERE length(s.spelling) >= 3
    UNION
    -- A text that is one word may be the initials of a whole name.
    SELECT w.text, n.*
      FROM whole w, "SearchName" n
     WHERE w.words = 1 AND length(w.heaviest) BETWEEN 3 AND 6
       AND n."kind" IN ('COUNTRY', 'ORGANIZATION') AND n."kind" = ANY (kinds)
       AND "initialsOf"("contentWords"(n."folded")) = w.heaviest
  ), named AS (
    SELECT c.*, w.words, w.weight, "contentWords"(c."folded") AS own FROM candidates c JOIN whole w ON w.text = c.text
  )
  SELECT n."kind", n."ownerId", n."slug", n."folded", count(*) = n.words, sum(best.weight * best.likeness) / n.weight,
         least(sum(best.found) / (SELECT sum("wordWeight"(word)) FROM unnest(n.own) word), 1)
    FROM named n, LATERAL (
      SELECT DISTINCT ON (m.word) m.*
        FROM (
          SELECT s.word, s.weight, s.likeness, "wordWeight"(s.spelling) AS found FROM spelt s
           WHERE s.text = n.text AND s.spelling = ANY (n.own)
          UNION ALL
          SELECT a.word, a.weight, 0.9, i.found
            FROM asked a, LATERAL (
              SELECT sum("wordWeight"(own.word)) AS found
                FROM unnest(n.own) WITH ORDINALITY own (word, place)
               WHERE own.place - strpos("initialsOf"(n.own), a.word) BETWEEN 0 AND length(a.word) - 1
            ) i
           WHERE a.text = n.text AND length(a.word) BETWEEN 2 AND 6 AND strpos("initialsOf"(n.own), a.word) > 0
        ) m
       ORDER BY m.word, m.likeness DESC, m.found DESC
    ) best
   GROUP BY n.text, n."kind", n."ownerId", n."slug", n."folded", n.own, n.words, n.weight;
END
$$;
