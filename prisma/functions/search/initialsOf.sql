-- The first letters of words: "dprk" of democratic, peoples, republic, korea.
CREATE FUNCTION "initialsOf"(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(left(word, 1), '' ORDER BY place), '') FROM unnest(words) WITH ORDINALITY words (word, place)
$$;
