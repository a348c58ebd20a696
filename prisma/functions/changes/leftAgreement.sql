-- The first day from which on a party cannot have been in an agreement any more; infinity if there is none.
CREATE FUNCTION "leftAgreement"("agreement" int, "party" int) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN upper_inf(p."possiblyIn") THEN 'infinity' ELSE upper(p."possiblyIn") END
    FROM "AgreementParty" p WHERE p."agreementId" = "agreement" AND p."partyId" = "party"
$$;
