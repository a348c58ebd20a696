-- Made from schema.prisma, and then written on by hand: the one row, and the triggers that name the data anew.

-- CreateTable
CREATE TABLE "Edition" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "version" UUID NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "Edition" ADD CONSTRAINT "Edition_one_check" CHECK ("id");

INSERT INTO "Edition" ("version") VALUES (gen_random_uuid());

-- Names the data anew, once in each transaction that writes, and tells every server that listens when (and only if) it is
-- committed. A statement that changed no row is none that writes: so says the transition table, which is why there is a
-- trigger for each event.
-- What was named stands in a setting of the transaction, not in the row: it is undone with a savepoint, as the row is, and
-- means nothing in a copy of the database, where numbers of transactions begin anew.
-- The row stays locked until the commit, so two loads at a time wait for each other, each after its first statement. If
-- that one holds rows that the other wants next, PostgreSQL undoes one of the two (40P01): loads that may meet take a lock
-- of their own first, as that of the seeds does.
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
  -- The search path is the writer's, and a restored dump has none.
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

-- Every table of the data needs this, so a migration that makes a table calls it. The triggers fire also for a session that
-- turns triggers off to load faster (session_replication_role).
CREATE FUNCTION "watchForEdition"(VARIADIC watched regclass[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  one regclass;
  event text[];
BEGIN
  FOREACH one IN ARRAY watched LOOP
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

SELECT "watchForEdition"(
  '"Actor"',
  '"Country"',
  '"Existence"',
  '"CountrySuccession"',
  '"Organization"',
  '"Alliance"',
  '"Name"',
  '"ExternalId"',
  '"Membership"',
  '"Official"',
  '"Office"',
  '"Tenure"',
  '"Agreement"',
  '"AgreementParty"',
  '"AgreementAction"',
  '"AllianceAgreement"',
  '"Obligation"',
  '"Event"',
  '"EventParty"',
  '"EventSubject"',
  '"Participation"',
  '"Statement"',
  '"StatementParty"',
  '"StatementTarget"',
  '"StatementSubject"',
  '"Topic"',
  '"AllianceTopic"',
  '"AgreementTopic"',
  '"EventTopic"',
  '"StatementTopic"',
  '"Source"',
  '"Coverage"',
  '"Citation"',
  '"Revision"'
);
