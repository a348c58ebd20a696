-- The days from one to another, including both, without the gaps. Empty if a day is null or they are in the wrong order. The first and the last
-- possible day mean an open end, and give one.
CREATE FUNCTION "daysFrom"("first" date, "last" date, "gaps" datemultirange) RETURNS datemultirange LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "first" <= "last" THEN
      datemultirange(daterange(nullif("first", '0001-01-01'), nullif("last", '9999-12-31'), '[]')) - coalesce("gaps", '{}')
    ELSE '{}'
  END
$$;
