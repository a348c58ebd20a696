-- The words of a folded text that carry meaning, in order: without articles, prepositions and conjunctions in English, French and Turkish.
-- A text with only such words keeps them. One expression without a subquery, so that the planner can inline it.
CREATE FUNCTION "contentWords"(folded text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_to_array(
    coalesce(nullif(ltrim(regexp_replace(' ' || folded, ' (?:a|an|and|de|des|du|for|ile|in|la|le|of|on|the|to|ve)\M', '', 'g')), ''), folded),
    ' '
  )
$$;
