-- An interval of days as a partial date (EDTF): a year or a month if it has exactly its days. Infinity is an open end. Null if both ends are
-- open, or if there is no date.
CREATE FUNCTION "intervalOf"("earliest" date, "latest" date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN "earliest" = date_trunc('year', "earliest"::timestamp) AND "latest" = "earliest" + interval '1 year - 1 day' THEN to_char("earliest", 'YYYY')
    WHEN "earliest" = date_trunc('month', "earliest"::timestamp) AND "latest" = "earliest" + interval '1 month - 1 day' THEN to_char("earliest", 'YYYY-MM')
    WHEN isfinite("earliest") OR isfinite("latest") THEN
      CASE WHEN isfinite("earliest") THEN to_char("earliest", 'YYYY-MM-DD') ELSE '..' END || '/'
        || CASE WHEN isfinite("latest") THEN to_char("latest", 'YYYY-MM-DD') ELSE '..' END
  END
$$;
