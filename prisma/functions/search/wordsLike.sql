-- The known words that a word can mean, most similar first, at most 8: those within one or two edits (none for up to 3 letters, one for up to 5;
-- two swapped letters, next to each other or with one letter between them, are one edit), and those that share nearly half of all
-- trigrams. The likeness is from 0 to 1; the word itself has 1.
-- "%" uses an index to find words that share 0.3 of the trigrams (pg_trgm's default). Edits are counted for every known word, because no index
-- supports them, and a count that stops at two is cheap.
CREATE FUNCTION "wordsLike"(asked text)
RETURNS TABLE ("word" text, "likeness" double precision) LANGUAGE sql STABLE AS $$
  WITH allowed AS MATERIALIZED (
    SELECT CASE WHEN length(asked) <= 3 THEN 0 WHEN length(asked) <= 5 THEN 1 ELSE 2 END AS edits
  ), swapped AS (
    SELECT overlay(overlay(asked PLACING substr(asked, j, 1) FROM i FOR 1) PLACING substr(asked, i, 1) FROM j FOR 1) AS word
      FROM generate_series(1, length(asked) - 1) i, generate_series(i + 1, least(i + 2, length(asked))) j
  ), near AS (
    SELECT s."word", 1 AS edits FROM "SearchWord" s WHERE s."word" = ANY (ARRAY(SELECT word FROM swapped))
    UNION ALL
    SELECT s."word", levenshtein_less_equal(s."word", asked, allowed.edits)
      FROM allowed, "SearchWord" s
     WHERE octet_length(s."word") <= 255 -- longer words are an error in the count
       AND levenshtein_less_equal(s."word", asked, allowed.edits) <= allowed.edits
    UNION ALL
    SELECT s."word", NULL FROM "SearchWord" s WHERE s."word" % asked AND length(s."word") <= 40 AND similarity(s."word", asked) >= 0.45
  )
  SELECT n."word", max(greatest(similarity(n."word", asked), 1 - n.edits::float8 / greatest(length(n."word"), length(asked)))) AS "likeness"
    FROM near n
   GROUP BY n."word"
   ORDER BY "likeness" DESC, n."word"
   LIMIT 8
$$;
