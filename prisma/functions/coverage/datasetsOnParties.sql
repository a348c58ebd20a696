-- The datasets that cite facts of some kinds about each of some parties or, if `each` is false, about any of them. A
-- dataset without a fact on a party need not have looked for it. An attack also brings into play what only the allies
-- of one side owe, so `each` can be false. Kinds are ALLIANCE and ORGANIZATION (memberships in these), AGREEMENT, EVENT, OBLIGATION.
CREATE FUNCTION "datasetsOnParties"(slugs text[], kinds text[], "each" boolean)
RETURNS TABLE ("sourceId" int) LANGUAGE sql STABLE AS $$
  WITH asked AS MATERIALIZED (
    SELECT p."id" FROM unnest(slugs) s CROSS JOIN LATERAL "partyNamed"(s) p
  ),
  cited AS (
    SELECT q."id", c."sourceId"
      FROM asked q
      JOIN "Membership" m ON m."partyId" = q."id"
      JOIN "Actor" g ON g."id" = m."groupId" AND g."kind"::text = ANY (kinds)
      JOIN "Citation" c ON c."membershipId" = m."id"
    UNION ALL
    SELECT q."id", c."sourceId"
      FROM asked q
      JOIN "AgreementParty" p ON p."partyId" = q."id"
      JOIN "Citation" c ON c."agreementId" = p."agreementId"
     WHERE 'AGREEMENT' = ANY (kinds)
    UNION ALL
    SELECT q."id", c."sourceId"
      FROM asked q
      JOIN "Obligation" o ON o."bearerId" = q."id" OR o."beneficiaryId" = q."id"
      JOIN "Citation" c ON c."obligationId" = o."id"
     WHERE 'OBLIGATION' = ANY (kinds)
    UNION ALL
    SELECT q."id", c."sourceId"
      FROM asked q
      JOIN "EventParty" p ON p."partyId" = q."id"
      JOIN "Citation" c ON c."eventId" = p."eventId"
     WHERE 'EVENT' = ANY (kinds)
  )
  SELECT c."sourceId"
    FROM cited c
   GROUP BY 1
  HAVING NOT "each" OR count(DISTINCT c."id") = cardinality(slugs)
$$;
