-- The known words that a word may mean, likest first, at most 8. Candidates are the 50 words that share most trigrams with
-- it, and the words with two neighbouring letters swapped. Kept are candidates within one or two edits (none for up to
-- 3 letters, one for up to 5; a swap is one edit) and those that share nearly half of all trigrams. The likeness is from
-- 0 to 1; the word itself has 1.
CREATE FUNCTION "wordsLike"(asked text)
RETURNS TABLE ("word" text, "likeness" double precision) LANGUAGE sql STABLE AS $$
  WITH swapped AS (
    SELECT array_agg(overlay(asked PLACING reverse(substr(asked, i, 2)) FROM i FOR 2)) AS words FROM generate_series(1, length(asked) - 1) i
  ), near AS (
    (SELECT s."word" FROM "SearchWord" s ORDER BY s."word" <-> asked LIMIT 50)
    UNION
    SELECT s."word" FROM "SearchWord" s WHERE s."word" = ANY ((SELECT words FROM swapped)::text[])
  )
  SELECT w."word", greatest(w.trigrams, 1 - w.edits::float8 / greatest(length(w."word"), length(asked))) AS "likeness"
    FROM (
      SELECT n."word", similarity(n."word", asked)::float8 AS trigrams,
             CASE WHEN n."word" = asked THEN 0 WHEN n."word" = ANY (swapped.words) THEN 1 ELSE levenshtein(n."word", asked) END AS edits
        FROM near n, swapped
       WHERE length(n."word") <= 40
    ) w
   WHERE w.edits <= CASE WHEN length(asked) <= 3 THEN 0 WHEN length(asked) <= 5 THEN 1 ELSE 2 END OR w.trigrams >= 0.45
   ORDER BY "likeness" DESC, w."word"
   LIMIT 8
$$;
