-- The obligations that an attack triggers: see "triggeredOn". POSSIBLE includes everything that is certain, so a party that is possibly called in at one
-- step can certainly be called in at a later one. An obligation that both walks find gets the earlier step, that of the possible walk. So the
-- party that calls in another is always one step before it.
CREATE FUNCTION "obligationsTriggered"("attacked" text, "attacker" text, "day" date, "certainty" "Certainty")
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
  WITH "certain" AS MATERIALIZED (
    SELECT * FROM "triggeredOn"("attacked", "attacker", "day", 'CERTAIN')
  ), "possible" AS MATERIALIZED (
    SELECT * FROM "triggeredOn"("attacked", "attacker", "day", 'POSSIBLE') WHERE "certainty" = 'POSSIBLE'
  ), "all" AS (
    SELECT * FROM "possible"
    UNION ALL
    SELECT * FROM "certain" c WHERE NOT EXISTS (SELECT FROM "possible" p WHERE p."key" = c."key")
  )
  SELECT "key", "step", "side", "effect",
         CASE
           WHEN "effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKED') OVER "own"
             AND bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKER') OVER "own"
           -- To refrain on both sides is no conflict.
           WHEN "effect" = 'REFRAIN' THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKED') OVER "own" AND "side" = 'ATTACKER'
             OR bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKER') OVER "own" AND "side" = 'ATTACKED'
           ELSE false
         END,
         "bearerId", "beneficiaryId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId"
    FROM "all"
  WINDOW "own" AS (PARTITION BY "bearerId")
$$;
