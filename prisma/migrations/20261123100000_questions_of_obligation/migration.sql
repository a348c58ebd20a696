-- Questions as functions: what binds two parties, what an attack would bring into play, what began and ended. Each is one SELECT, so
-- that PostgreSQL plans it as a part of the statement that asks. No certainty but POSSIBLE is as good as CERTAIN.

-- Whether a fact held on a day; on no day in particular, any did.
CREATE FUNCTION "heldOn"(
  "day" date, "certainty" text, "certainFrom" date, "certainUntil" date, "possibleFrom" date, "possibleUntil" date
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "day" IS NULL THEN true
    WHEN "certainty" = 'POSSIBLE' THEN "day" BETWEEN "possibleFrom" AND "possibleUntil"
    ELSE "day" BETWEEN "certainFrom" AND "certainUntil"
  END
$$;

-- Whether something happened by a day; what has no date happened by none.
CREATE FUNCTION "happenedBy"("day" date, "certainty" text, "on" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT "day" IS NULL OR "on" IS NOT NULL AND CASE
    WHEN "certainty" = 'POSSIBLE' THEN coalesce("earliest", '0001-01-01') <= "day"
    ELSE coalesce("latest", '9999-12-31') <= "day"
  END
$$;

-- Whether something happened from a day to a day, as `happenedBetween` of the schema has it.
CREATE FUNCTION "happenedBetween"("from" date, "to" date, "certainty" text, "earliest" date, "latest" date)
RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN "certainty" = 'POSSIBLE' THEN
      coalesce("latest", '9999-12-31') >= coalesce("from", '0001-01-01') AND coalesce("earliest", '0001-01-01') <= coalesce("to", '9999-12-31')
    ELSE
      coalesce("earliest", '0001-01-01') >= coalesce("from", '0001-01-01') AND coalesce("latest", '9999-12-31') <= coalesce("to", '9999-12-31')
  END
$$;

-- The obligations owed to a party: to itself, or to a group that it is a member of; by their bearers, and, where a bearer is a group, by its
-- members, too. A member whose rights are suspended still owes; associates and observers neither owe nor are owed. Where no day is asked for, all that is joined may have held on one day. Three periods of which each
-- two have a day in common have one all together.
CREATE FUNCTION "owedTo"("party" int, "day" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "kind" "ObligationKind",
  "bearerId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int
) LANGUAGE sql STABLE AS $$
  SELECT concat_ws(' ', o."key", w."key", b."key"), o."kind", w."partyId", o."id", w."membershipId", b."membershipId"
    FROM (
      SELECT "party" AS "actorId", NULL::int AS "membershipId", NULL::text AS "key",
             '0001-01-01'::date AS "possibleFrom", '9999-12-31'::date AS "possibleUntil"
      UNION ALL
      SELECT m."groupId", m."id", m."key", m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."partyId" = "party" AND m."status" IN ('FULL', 'SUSPENDED')
         AND "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    ) b
    JOIN "Obligation" o ON o."beneficiaryId" = b."actorId"
     AND o."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= o."possibleUntil"
    CROSS JOIN LATERAL (
      SELECT a."id" AS "partyId", NULL::int AS "membershipId", NULL::text AS "key",
             '0001-01-01'::date AS "possibleFrom", '9999-12-31'::date AS "possibleUntil"
        FROM "Actor" a
       WHERE a."id" = o."bearerId" AND a."kind" <> 'ALLIANCE'
      UNION ALL
      SELECT m."partyId", m."id", m."key", m."possibleFrom", m."possibleUntil"
        FROM "Membership" m
       WHERE m."groupId" = o."bearerId" AND m."status" IN ('FULL', 'SUSPENDED')
         AND "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
    ) w
   WHERE w."partyId" <> "party"
     AND "heldOn"("day", "certainty", o."certainFrom", o."certainUntil", o."possibleFrom", o."possibleUntil")
     AND o."possibleFrom" <= w."possibleUntil" AND w."possibleFrom" <= o."possibleUntil"
     AND w."possibleFrom" <= b."possibleUntil" AND b."possibleFrom" <= w."possibleUntil"
$$;

-- The party of a slug, in each question that names one.
CREATE FUNCTION "partyNamed"("named" text) RETURNS TABLE ("id" int) LANGUAGE sql STABLE AS $$
  SELECT a."id" FROM "Actor" a WHERE a."slug" = "named" AND a."kind" IN ('COUNTRY', 'ORGANIZATION')
$$;

-- Who is obliged to help a party if it is attacked.
CREATE FUNCTION "defenders"("party" text, "day" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "defenderId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int
) LANGUAGE sql STABLE AS $$
  SELECT o."key", o."bearerId", o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId"
    FROM "partyNamed"("party") p CROSS JOIN LATERAL "owedTo"(p."id", "day", "certainty") o
   WHERE o."kind" IN ('DEFENSE', 'MILITARY_AID')
$$;

-- What an attack would bring into play. It spreads in waves of parties that are called in, on each side by itself: on the attacked's, its
-- defenders, then theirs; on the attacker's, once somebody defends the attacked, those who owe it to join in and those who owe defence to
-- it, then theirs. A wave is one row, with all parties of its side so far, so that none is called twice.
CREATE FUNCTION "obligationsTriggered"("attacked" text, "attacker" text, "day" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "step" int,
  "side" text,
  "effect" text,
  "conflicting" boolean,
  "bearerId" int,
  "beneficiaryId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int
) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE "two" AS MATERIALIZED (
    SELECT d."id" AS "attackedId", r."id" AS "attackerId"
      FROM "partyNamed"("attacked") d CROSS JOIN "partyNamed"("attacker") r
     WHERE d."id" <> r."id"
  ), "toAttacked" AS MATERIALIZED (
    SELECT o.*, t.* FROM "two" t CROSS JOIN LATERAL "owedTo"(t."attackedId", "day", "certainty") o
  ), "toAttacker" AS MATERIALIZED (
    SELECT o.*, t.* FROM "two" t CROSS JOIN LATERAL "owedTo"(t."attackerId", "day", "certainty") o
  ), "waves" AS (
    SELECT b."step", b."side", b."parties", b."visited" || b."parties" AS "visited"
      FROM (
        SELECT 0 AS "step", 'ATTACKED' AS "side", ARRAY["attackedId"] AS "parties", ARRAY["attackerId"] AS "visited" FROM "two"
        UNION ALL
        SELECT 1, 'ATTACKER',
               "attackerId" || ARRAY(SELECT DISTINCT "bearerId" FROM "toAttacker" WHERE "kind" = 'OFFENSE' AND "bearerId" <> "attackedId"),
               ARRAY["attackedId"]
          FROM "two"
         WHERE EXISTS (SELECT FROM "toAttacked" WHERE "kind" IN ('DEFENSE', 'MILITARY_AID') AND "bearerId" <> "attackerId")
      ) b
    UNION ALL
    SELECT w."step" + 1, w."side", n."parties", w."visited" || n."parties"
      FROM "waves" w
      CROSS JOIN LATERAL (
        SELECT array_agg(DISTINCT o."bearerId") AS "parties"
          FROM unnest(w."parties") p ("id") CROSS JOIN LATERAL "owedTo"(p."id", "day", "certainty") o
         WHERE o."kind" IN ('DEFENSE', 'MILITARY_AID') AND o."bearerId" <> ALL (w."visited")
      ) n
     WHERE w."step" < 2 AND n."parties" IS NOT NULL
  ), "called" AS MATERIALIZED (
    SELECT o.*, p."id" AS "beneficiaryId", w."step" + 1 AS "step", w."side",
           CASE o."kind" WHEN 'DEFENSE' THEN 'DEFEND' ELSE 'AID' END AS "effect"
      FROM "waves" w CROSS JOIN LATERAL unnest(w."parties") p ("id") CROSS JOIN LATERAL "owedTo"(p."id", "day", "certainty") o
     WHERE o."kind" IN ('DEFENSE', 'MILITARY_AID') AND o."bearerId" <> ALL (w."visited")
    UNION ALL
    SELECT "key", "kind", "bearerId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId", "attackerId", 1, 'ATTACKER', 'JOIN_ATTACK'
      FROM "toAttacker"
     WHERE "kind" = 'OFFENSE' AND "bearerId" <> "attackedId"
  ), "entering" AS (
    SELECT "bearerId", "side", min("step") AS "step" FROM "called" GROUP BY "bearerId", "side"
  ), "all" AS (
    SELECT * FROM "called"
    UNION ALL
    SELECT o."key", o."kind", o."bearerId", o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId",
           o."attackedId", coalesce(e."step", 1), 'ATTACKED',
           CASE
             WHEN o."kind" IN ('CONSULTATION', 'ENTENTE') THEN 'CONSULT'
             WHEN o."bearerId" = o."attackerId" THEN 'BREACH'
             ELSE 'REFRAIN'
           END
      FROM "toAttacked" o
      LEFT JOIN "entering" e ON o."kind" = 'NONAGGRESSION' AND e."bearerId" = o."bearerId" AND e."side" = 'ATTACKER'
     WHERE o."kind" IN ('CONSULTATION', 'ENTENTE', 'NEUTRALITY')
        OR o."bearerId" = o."attackerId" AND o."kind" <> 'OFFENSE'
        OR o."kind" = 'NONAGGRESSION' AND e."step" IS NOT NULL
    UNION ALL
    SELECT o."key", o."kind", o."bearerId", o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId",
           o."attackerId", coalesce(e."step", 1), 'ATTACKER',
           CASE WHEN o."bearerId" = o."attackedId" THEN 'RELEASE' ELSE 'REFRAIN' END
      FROM "toAttacker" o
      LEFT JOIN "entering" e ON o."kind" = 'NONAGGRESSION' AND e."bearerId" = o."bearerId" AND e."side" = 'ATTACKED'
     WHERE o."kind" = 'NEUTRALITY'
        OR o."kind" = 'NONAGGRESSION' AND (o."bearerId" = o."attackedId" OR e."step" IS NOT NULL)
  )
  SELECT "side" || ' ' || "key", "step", "side", "effect",
         CASE
           WHEN "effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKED') OVER "own"
             AND bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKER') OVER "own"
           -- To stay out for the sake of both sides is possible.
           WHEN "effect" = 'REFRAIN' THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKED') OVER "own" AND "side" = 'ATTACKER'
             OR bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKER') OVER "own" AND "side" = 'ATTACKED'
           ELSE false
         END,
         "bearerId", "beneficiaryId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId"
    FROM "all"
  WINDOW "own" AS (PARTITION BY "bearerId")
$$;

-- Whether one that takes part in an agreement was in it on a day, as far as sources say when it came and went: it had not withdrawn, or had
-- come back; where an alliance rests on the agreement and it belonged to that at some time, it did so that day; and where it acceded or
-- succeeded, and had not been in it before, it had by then. Without a day, whoever was ever in it was.
CREATE FUNCTION "wasParty"("agreement" int, "actor" int, "day" date, "certainty" text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT "day" IS NULL OR (
    NOT EXISTS (
      SELECT FROM "AgreementAction" w
       WHERE w."agreementId" = "agreement" AND w."partyId" = "actor" AND w."kind" = 'WITHDRAWAL'
         -- What was possibly left is certainly in force no more, and what was certainly left is not even possibly.
         AND CASE WHEN "certainty" = 'POSSIBLE' THEN w."onLatest" ELSE coalesce(w."onEarliest", '0001-01-01') END <= "day"
         AND NOT EXISTS (
           SELECT FROM "AgreementAction" r
            WHERE r."agreementId" = w."agreementId" AND r."partyId" = w."partyId"
              AND r."kind" IN ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
              AND r."onEarliest" >= w."onLatest"
              AND CASE WHEN "certainty" = 'POSSIBLE' THEN r."onEarliest" ELSE r."onLatest" END <= "day"
         )
    )
    AND (
      NOT EXISTS (
        SELECT FROM "AllianceAgreement" l JOIN "Membership" m ON m."groupId" = l."allianceId"
         WHERE l."agreementId" = "agreement" AND m."partyId" = "actor"
      )
      OR EXISTS (
        SELECT FROM "AllianceAgreement" l JOIN "Membership" m ON m."groupId" = l."allianceId"
         WHERE l."agreementId" = "agreement" AND m."partyId" = "actor"
           AND "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
      )
    )
    AND (
      NOT EXISTS (
        SELECT FROM "AgreementAction" a
         WHERE a."agreementId" = "agreement" AND a."partyId" = "actor" AND a."kind" IN ('ACCESSION', 'SUCCESSION')
      )
      -- Who withdrew had been in it, and an accession may be the way back.
      OR EXISTS (
        SELECT FROM "AgreementAction" w
         WHERE w."agreementId" = "agreement" AND w."partyId" = "actor" AND w."kind" = 'WITHDRAWAL'
      )
      OR EXISTS (
        SELECT FROM "AgreementAction" a
         WHERE a."agreementId" = "agreement" AND a."partyId" = "actor"
           AND ("happenedBy"("day", "certainty", a."on", a."onEarliest", a."onLatest") OR "certainty" = 'POSSIBLE' AND a."on" IS NULL)
      )
    )
  )
$$;

-- What ties two parties. An agreement from which one of them has withdrawn, and to which it has not come back, ties no longer.
CREATE FUNCTION "ties"("one" text, "other" text, "day" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "place" int,
  "form" text,
  "kind" text,
  "membershipId" int,
  "otherMembershipId" int,
  "agreementId" int,
  "obligationId" int,
  "bearerMembershipId" int,
  "beneficiaryMembershipId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  WITH "two" AS MATERIALIZED (
    SELECT a."id" AS "oneId", b."id" AS "otherId" FROM "partyNamed"("one") a CROSS JOIN "partyNamed"("other") b WHERE a."id" <> b."id"
  )
  SELECT concat_ws(' ', g."kind", m."key", n."key"), CASE g."kind" WHEN 'ALLIANCE' THEN 0 ELSE 1 END,
         'MEMBERSHIP', g."kind"::text, m."id", n."id",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "two" t
    JOIN "Membership" m ON m."partyId" = t."oneId"
    JOIN "Membership" n ON n."partyId" = t."otherId" AND n."groupId" = m."groupId"
     AND m."possibleFrom" <= n."possibleUntil" AND n."possibleFrom" <= m."possibleUntil"
    JOIN "Actor" g ON g."id" = m."groupId"
   WHERE "heldOn"("day", "certainty", m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil")
     AND "heldOn"("day", "certainty", n."certainFrom", n."certainUntil", n."possibleFrom", n."possibleUntil")
  UNION ALL
  SELECT 'AGREEMENT ' || f."slug", 2, 'AGREEMENT', 'AGREEMENT', NULL, NULL, f."id", NULL, NULL, NULL, NULL, NULL
    FROM "two" t
    JOIN "AgreementParty" x ON x."partyId" = t."oneId"
    JOIN "AgreementParty" y ON y."partyId" = t."otherId" AND y."agreementId" = x."agreementId"
    JOIN "Agreement" f ON f."id" = x."agreementId"
   WHERE "heldOn"("day", "certainty", f."certainFrom", f."certainUntil", f."possibleFrom", f."possibleUntil")
     AND "wasParty"(f."id", t."oneId", "day", "certainty") AND "wasParty"(f."id", t."otherId", "day", "certainty")
  UNION ALL
  SELECT 'OBLIGATION ' || o."key", 3, 'OBLIGATION', 'OBLIGATION',
         NULL, NULL, NULL, o."obligationId", o."bearerMembershipId", o."beneficiaryMembershipId", NULL, NULL
    FROM "two" t
    CROSS JOIN LATERAL (
      SELECT * FROM "owedTo"(t."oneId", "day", "certainty") x WHERE x."bearerId" = t."otherId"
      UNION ALL
      SELECT * FROM "owedTo"(t."otherId", "day", "certainty") x WHERE x."bearerId" = t."oneId"
    ) o
  UNION ALL
  SELECT 'EVENT ' || f."slug", 4, 'EVENT', 'EVENT', NULL, NULL, NULL, NULL, NULL, NULL, f."id", NULL
    FROM "two" t
    JOIN "EventParty" x ON x."partyId" = t."oneId"
    JOIN "EventParty" y ON y."partyId" = t."otherId" AND y."eventId" = x."eventId"
    JOIN "Event" f ON f."id" = x."eventId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
  UNION ALL
  SELECT 'STATEMENT ' || f."key", 5, 'STATEMENT', 'STATEMENT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, f."id"
    FROM (
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."oneId"
        JOIN "StatementTarget" y ON y."partyId" = t."otherId" AND y."statementId" = x."statementId"
      UNION
      SELECT x."statementId"
        FROM "two" t
        JOIN "StatementParty" x ON x."partyId" = t."otherId"
        JOIN "StatementTarget" y ON y."partyId" = t."oneId" AND y."statementId" = x."statementId"
    ) s
    JOIN "Statement" f ON f."id" = s."statementId"
   WHERE "happenedBy"("day", "certainty", f."on", f."onEarliest", f."onLatest")
$$;

-- Everything that has a day on which it began, ended or happened. Each part reads one table, so that a condition on one of the ids drops the
-- parts that have none, and goes by the index of those that do.
CREATE FUNCTION "everyChange"()
RETURNS TABLE (
  "key" text,
  "fact" text,
  "kind" text,
  "on" text,
  "onEarliest" date,
  "onLatest" date,
  "actorId" int,
  "membershipId" int,
  "tenureId" int,
  "agreementId" int,
  "actionId" int,
  "obligationId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  SELECT 'COUNTRY BEGAN ' || f."key", 'COUNTRY', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         f."countryId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Existence" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'COUNTRY ENDED ' || f."key", 'COUNTRY', 'ENDED', f."end", f."endEarliest", f."endLatest",
         f."countryId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Existence" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'ALLIANCE BEGAN ' || (SELECT a."slug" FROM "Actor" a WHERE a."id" = f."actorId"), 'ALLIANCE', 'BEGAN',
         f."start", f."startEarliest", f."startLatest",
         f."actorId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Alliance" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'ALLIANCE ENDED ' || (SELECT a."slug" FROM "Actor" a WHERE a."id" = f."actorId"), 'ALLIANCE', 'ENDED',
         f."end", f."endEarliest", f."endLatest",
         f."actorId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Alliance" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'MEMBERSHIP BEGAN ' || f."key", 'MEMBERSHIP', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Membership" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'MEMBERSHIP ENDED ' || f."key", 'MEMBERSHIP', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Membership" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'TENURE BEGAN ' || f."key", 'TENURE', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Tenure" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'TENURE ENDED ' || f."key", 'TENURE', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Tenure" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT PROPOSED ' || f."slug", 'AGREEMENT', 'PROPOSED', f."proposed", f."proposedEarliest", f."proposedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."proposed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT AGREED ' || f."slug", 'AGREEMENT', 'AGREED', f."agreed", f."agreedEarliest", f."agreedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."agreed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT SIGNED ' || f."slug", 'AGREEMENT', 'SIGNED', f."signed", f."signedEarliest", f."signedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."signed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT IN_FORCE ' || f."slug", 'AGREEMENT', 'IN_FORCE', f."inForce", f."inForceEarliest", f."inForceLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."inForce" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT TERMINATED ' || f."slug", 'AGREEMENT', 'TERMINATED', f."terminated", f."terminatedEarliest", f."terminatedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."terminated" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT_ACTION ACTED ' || f."key", 'AGREEMENT_ACTION', 'ACTED', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int
    FROM "AgreementAction" f WHERE f."on" IS NOT NULL AND f."partyId" IS NOT NULL
  UNION ALL
  SELECT 'OBLIGATION BEGAN ' || f."key", 'OBLIGATION', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int
    FROM "Obligation" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'OBLIGATION ENDED ' || f."key", 'OBLIGATION', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int
    FROM "Obligation" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'EVENT HAPPENED ' || f."slug", 'EVENT', 'HAPPENED', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int
    FROM "Event" f WHERE f."on" IS NOT NULL
  UNION ALL
  SELECT 'STATEMENT SAID ' || f."key", 'STATEMENT', 'SAID', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id"
    FROM "Statement" f WHERE f."on" IS NOT NULL
$$;

-- What began, ended, was signed or said between two days; all of it, or what concerns one party.
CREATE FUNCTION "changes"("party" text, "from" date, "to" date, "certainty" text)
RETURNS TABLE (
  "key" text,
  "fact" text,
  "kind" text,
  "on" text,
  "onEarliest" date,
  "onLatest" date,
  "actorId" int,
  "membershipId" int,
  "tenureId" int,
  "agreementId" int,
  "actionId" int,
  "obligationId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  SELECT c.*
    FROM (
      SELECT e.* FROM "everyChange"() e WHERE "party" IS NULL
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."actorId" = ANY (ARRAY(
        SELECT p."id" FROM "partyNamed"("party") p
        UNION
        SELECT m."groupId" FROM "partyNamed"("party") p JOIN "Membership" m ON m."partyId" = p."id"
          JOIN "Alliance" a ON a."actorId" = m."groupId"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."membershipId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Membership" f ON f."partyId" = p."id" OR f."groupId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."tenureId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Office" o ON o."partyId" = p."id" JOIN "Tenure" f ON f."officeId" = o."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."agreementId" = ANY (ARRAY(
        SELECT f."agreementId" FROM "partyNamed"("party") p JOIN "AgreementParty" f ON f."partyId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."actionId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "AgreementAction" f ON f."partyId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."obligationId" = ANY (ARRAY(
        SELECT f."id" FROM "partyNamed"("party") p JOIN "Obligation" f ON f."bearerId" = p."id" OR f."beneficiaryId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."eventId" = ANY (ARRAY(
        SELECT f."eventId" FROM "partyNamed"("party") p JOIN "EventParty" f ON f."partyId" = p."id"
      ))
      UNION ALL
      SELECT e.* FROM "everyChange"() e WHERE e."statementId" = ANY (ARRAY(
        SELECT f."statementId" FROM "partyNamed"("party") p JOIN "StatementParty" f ON f."partyId" = p."id"
      ))
    ) c
   WHERE "happenedBetween"("from", "to", "certainty", c."onEarliest", c."onLatest")
$$;
