-- Keeps the search names of a table's rows, taken from its column "search". The argument is the kind of all rows of the
-- table, or empty if the column "kind" says it. An index entry may have 2,700 bytes at most, so long names are cut.
CREATE FUNCTION "keepSearchNames"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind_before text := CASE TG_ARGV[0] WHEN '' THEN 'b."kind"::text' ELSE quote_literal(TG_ARGV[0]) END;
  kind_after text := CASE TG_ARGV[0] WHEN '' THEN 'a."kind"::text' ELSE quote_literal(TG_ARGV[0]) END;
  -- Most updates leave the names as they are.
  renamed text := format(
    'before b JOIN after a ON a."id" = b."id" AND (a."slug", a."search", %s) IS DISTINCT FROM (b."slug", b."search", %s)',
    kind_after, kind_before
  );
BEGIN
  -- Schema-qualified: the search path is the writer's, and a restore sets none.
  IF TG_OP <> 'INSERT' THEN
    EXECUTE format(
      'DELETE FROM %1$I."SearchName" n USING %2$s WHERE n."kind" = (%3$s)::%1$I."SearchKind" AND n."ownerId" = b."id"',
      TG_TABLE_SCHEMA, CASE TG_OP WHEN 'DELETE' THEN 'before b' ELSE renamed END, kind_before
    );
  END IF;
  IF TG_OP <> 'DELETE' THEN
    EXECUTE format(
      'WITH named AS (
         INSERT INTO %1$I."SearchName" ("kind", "ownerId", "slug", "folded")
           SELECT DISTINCT (%3$s)::%1$I."SearchKind", a."id", a."slug", left(folded, 500)
             FROM %2$s, unnest(string_to_array(a."search", ''|'')) folded WHERE folded <> ''''
           RETURNING "folded"
       )
       INSERT INTO %1$I."SearchWord" ("word")
         SELECT DISTINCT word FROM named, unnest(string_to_array("folded", '' '')) word ON CONFLICT DO NOTHING',
      TG_TABLE_SCHEMA, CASE TG_OP WHEN 'INSERT' THEN 'after a' ELSE renamed END, kind_after
    );
  END IF;
  RETURN NULL;
END
$$;

-- Removes the search names of the kinds given, when their table is truncated.
CREATE FUNCTION "forgetSearchNames"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'DELETE FROM %1$I."SearchName" WHERE "kind"::text = ANY ($1)', TG_TABLE_SCHEMA
  ) USING TG_ARGV[0]::text[];
  RETURN NULL;
END
$$;

-- Attaches the triggers to every table with names. Like those of the edition, they fire in every session.
DO $$
DECLARE
  one record;
  event text[];
BEGIN
  FOR one IN
    SELECT * FROM (VALUES
      ('"Actor"'::regclass, '', '{COUNTRY,ORGANIZATION,ALLIANCE}'),
      ('"Official"', 'OFFICIAL', '{OFFICIAL}'),
      ('"Office"', 'OFFICE', '{OFFICE}'),
      ('"Agreement"', 'AGREEMENT', '{AGREEMENT}'),
      ('"Event"', 'EVENT', '{EVENT}'),
      ('"Topic"', 'TOPIC', '{TOPIC}')
    ) named ("table", "kind", "kinds")
  LOOP
    FOREACH event SLICE 1 IN ARRAY ARRAY[
      ['insert', 'REFERENCING NEW TABLE AS after', 'keepSearchNames'],
      ['update', 'REFERENCING OLD TABLE AS before NEW TABLE AS after', 'keepSearchNames'],
      ['delete', 'REFERENCING OLD TABLE AS before', 'keepSearchNames'],
      ['truncate', '', 'forgetSearchNames']
    ] LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION %I(%L)',
        'search_' || event[1], event[1], one."table", event[2], event[3],
        CASE event[1] WHEN 'truncate' THEN one."kinds" ELSE one."kind" END
      );
      EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one."table", 'search_' || event[1]);
    END LOOP;
  END LOOP;
END
$$;
