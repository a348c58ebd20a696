-- The parties that must help a party if it is attacked, with their obligations.
CREATE FUNCTION "defenders"("party" text, "day" date, "certainty" "Certainty")
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
