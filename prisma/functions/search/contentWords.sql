-- The words of a folded text that carry meaning, in their order: without articles, prepositions and conjunctions in English, French and Turkish.
-- A text that has only such words keeps them.
CREATE FUNCTION "contentWords"(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
           array_agg(word ORDER BY place) FILTER (WHERE word <> ALL ('{a,an,and,de,des,du,for,ile,in,la,le,of,on,the,to,ve}')),
           array_agg(word ORDER BY place),
           '{}')
    FROM unnest(string_to_array(folded, ' ')) WITH ORDINALITY words (word, place)
$$;
