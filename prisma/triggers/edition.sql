-- Sets a new edition of the data, once per transaction that writes, and notifies every listening server when (and only if)
-- the transaction commits. A statement that changed no row does not count: the transition table shows that, which is why
-- each event has its own trigger.
--
-- The new edition is noted in a setting of the transaction, not in the row: a savepoint undoes both, and the setting means
-- nothing in a copy of the database, where transaction numbers begin again.
--
-- The row stays locked until the commit, so two loads wait for each other, each after its first statement. If one then
-- wants rows that the other holds, PostgreSQL undoes one of the two (40P01). Loads that may meet take a lock of their own
-- first, as the seeds do.
CREATE FUNCTION "changeEdition"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named uuid;
BEGIN
  IF current_setting('entente.edition_changed_by', true) = pg_current_xact_id_if_assigned()::text THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'TRUNCATE' THEN -- which has no transition table
    PERFORM FROM changed LIMIT 1;
    IF NOT FOUND THEN
      RETURN NULL;
    END IF;
  END IF;
  -- Schema-qualified: the search path is the writer's, and a restore sets none.
  EXECUTE format(
    'INSERT INTO %I."Edition" ("version") VALUES (gen_random_uuid())
       ON CONFLICT ("id") DO UPDATE SET "version" = excluded."version" RETURNING "version"',
    TG_TABLE_SCHEMA
  ) INTO named;
  PERFORM pg_notify('entente_edition', named::text);
  PERFORM set_config('entente.edition_changed_by', pg_current_xact_id()::text, true);
  RETURN NULL;
END
$$;

-- Attaches the triggers to every table of the data. They fire also in a session that turns triggers off to load faster
-- (session_replication_role).
DO $$
DECLARE
  one regclass;
  event text[];
BEGIN
  FOR one IN
    SELECT oid FROM pg_class
     WHERE relnamespace = to_regnamespace(current_schema()) AND relkind = 'r' AND relname NOT IN ('Edition', '_prisma_migrations')
  LOOP
    FOREACH event SLICE 1 IN ARRAY ARRAY[
      ['insert', 'REFERENCING NEW TABLE AS changed'],
      ['update', 'REFERENCING NEW TABLE AS changed'],
      ['delete', 'REFERENCING OLD TABLE AS changed'],
      ['truncate', '']
    ] LOOP
      EXECUTE format(
        'CREATE TRIGGER %I AFTER %s ON %s %s FOR EACH STATEMENT EXECUTE FUNCTION "changeEdition"()',
        'edition_' || event[1], event[1], one, event[2]
      );
      EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER %I', one, 'edition_' || event[1]);
    END LOOP;
  END LOOP;
END
$$;
