-- Updates the days on which each party was in an agreement, from its actions and memberships. Returns the number of changed rows.
CREATE FUNCTION "deriveDaysOfParties"() RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  written int;
BEGIN
  UPDATE "AgreementParty" p SET "certainlyIn" = d."certainlyIn", "possiblyIn" = d."possiblyIn"
    FROM "daysOfParties"() d
   WHERE d."agreementId" = p."agreementId" AND d."partyId" = p."partyId"
     AND (p."certainlyIn", p."possiblyIn") IS DISTINCT FROM (d."certainlyIn", d."possiblyIn");
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN written;
END
$$;
