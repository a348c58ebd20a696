-- An interval of days as a partial date (EDTF); infinity is an open end. Null if both ends are open, or there is no date.
CREATE FUNCTION "intervalOf"("earliest" date, "latest" date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN isfinite("earliest") OR isfinite("latest") THEN
    CASE WHEN isfinite("earliest") THEN to_char("earliest", 'YYYY-MM-DD') ELSE '..' END || '/'
      || CASE WHEN isfinite("latest") THEN to_char("latest", 'YYYY-MM-DD') ELSE '..' END
  END
$$;
