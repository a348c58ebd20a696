-- Whether an event had happened by a day. Without a day, every event counts.
CREATE FUNCTION "hadHappened"(event "Event", day date, possible boolean) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day IS NULL THEN true
    WHEN possible THEN coalesce(event."onEarliest", '0001-01-01') <= day
    ELSE event."onLatest" <= day
  END
$$;
