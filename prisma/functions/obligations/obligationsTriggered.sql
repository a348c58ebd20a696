-- What an attack brings into play: see "triggeredOn". POSSIBLE includes everything that is certain. An obligation that only possibly calls a party
-- in does not replace one that certainly does.
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
  ), "all" AS (
    SELECT * FROM "certain"
    UNION ALL
    SELECT * FROM "triggeredOn"("attacked", "attacker", "day", 'POSSIBLE') p
     WHERE "certainty" = 'POSSIBLE' AND NOT EXISTS (SELECT FROM "certain" c WHERE c."key" = p."key")
  )
  SELECT "key", "step", "side", "effect",
         CASE
           WHEN "effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKED') OVER "own"
             AND bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK', 'REFRAIN') AND "side" = 'ATTACKER') OVER "own"
           -- A party can keep out for the sake of both sides.
           WHEN "effect" = 'REFRAIN' THEN
             bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKED') OVER "own" AND "side" = 'ATTACKER'
             OR bool_or("effect" IN ('DEFEND', 'AID', 'JOIN_ATTACK') AND "side" = 'ATTACKER') OVER "own" AND "side" = 'ATTACKED'
           ELSE false
         END,
         "bearerId", "beneficiaryId", "obligationId", "bearerMembershipId", "beneficiaryMembershipId"
    FROM "all"
  WINDOW "own" AS (PARTITION BY "bearerId")
$$;
