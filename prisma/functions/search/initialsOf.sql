-- The first letters of words: "dprk" of democratic, peoples, republic, korea. One expression, like "contentWords".
CREATE FUNCTION "initialsOf"(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(array_to_string(words, ' '), '([^ ])[^ ]* ?', '\1', 'g')
$$;
