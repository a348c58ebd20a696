-- The obligations of one certainty that an attack triggers. Parties are called in by waves, separately on each side. On the attacked side: its
-- defenders, then their defenders. On the attacker's side, once a party defends the attacked: parties that must join the
-- attack or defend the attacker, then their defenders. A wave is one row that contains all parties of its side so far, so
-- that no party is called twice.
CREATE FUNCTION "triggeredOn"("attacked" text, "attacker" text, "day" date, "certainty" "Certainty")
RETURNS TABLE (
  "key" text,
  "step" int,
  "side" text,
  "effect" text,
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
  SELECT "side" || ' ' || "key", "step", "side", "effect", "bearerId", "beneficiaryId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId"
    FROM "all"
$$;
