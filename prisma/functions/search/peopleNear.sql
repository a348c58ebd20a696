-- Officials whose name in a source is shorter or longer than the text. Either all words of the name are words of the text or their initials, and the text ends with one of them;
-- or all words of the text are words of the name or have their initials in it. "share" is the ratio of the numbers of words, from 0 to 1.
-- In PL/pgSQL because its plan is kept for the session.
CREATE FUNCTION "peopleNear"(texts text[])
RETURNS TABLE ("ownerId" int, "slug" text, "folded" text, "share" double precision) LANGUAGE plpgsql STABLE AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  SELECT n."ownerId", n."slug", n."folded",
         least(cardinality(own), cardinality(words))::double precision / greatest(cardinality(own), cardinality(words))
    FROM unnest(texts) asked, LATERAL (
      SELECT n.*, string_to_array(n."folded", ' ') AS own, string_to_array(asked, ' ') AS words
        FROM "SearchName" n
       WHERE string_to_array(n."folded", ' ') && ARRAY(SELECT word FROM unnest(string_to_array(asked, ' ')) word WHERE length(word) BETWEEN 3 AND 40)
         AND n."kind" = 'OFFICIAL'
       LIMIT 5000
    ) n
   WHERE cardinality(words) <= 8
     AND (words[cardinality(words)] = ANY (own)
          AND NOT EXISTS (
            SELECT FROM unnest(own) word WHERE word <> ALL (words) AND word <> ALL (ARRAY(SELECT left(one, 1) FROM unnest(words) one))
          )
       OR NOT EXISTS (SELECT FROM unnest(words) word WHERE word <> ALL (own) AND left(word, 1) <> ALL (own)));
END
$$;
