-- Written by hand: who signed an agreement, or consented to be bound by it, only after a day was not in it that day. It writes nothing.

-- Who takes part in an agreement that was in force on a day, but was not in it then, as far as sources say when it came and went: it had
-- withdrawn, and not come back; or it belonged at some time to an alliance that rests on the agreement, but not that day; or it acceded or
-- succeeded, without having been in it before, and had done nothing by then; or whatever it did, it certainly did later, and that began with something else than leaving.
-- Without a day nobody: whoever was ever in an agreement was. They are few, so a question finds them once and leaves them out, rather than ask
-- of each who takes part. One may be given twice.
CREATE OR REPLACE FUNCTION "absentParties"(day date, certainty text)
RETURNS TABLE ("agreementId" int, "partyId" int) LANGUAGE sql STABLE AS $$
  SELECT w."agreementId", w."partyId"
    FROM "AgreementAction" w
    JOIN "Agreement" g ON g."id" = w."agreementId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND w."kind" = 'WITHDRAWAL' AND w."partyId" IS NOT NULL
     -- What was possibly left is certainly in force no more, and what was certainly left is not even possibly.
     AND CASE WHEN certainty = 'POSSIBLE' THEN w."onLatest" ELSE coalesce(w."onEarliest", '0001-01-01') END <= day
     AND NOT EXISTS (
       SELECT FROM "AgreementAction" r
        WHERE r."agreementId" = w."agreementId" AND r."partyId" = w."partyId"
          AND r."kind" IN ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
          AND r."onEarliest" >= w."onLatest"
          AND CASE WHEN certainty = 'POSSIBLE' THEN r."onEarliest" ELSE r."onLatest" END <= day
     )
  UNION ALL
  SELECT l."agreementId", m."partyId"
    FROM "AllianceAgreement" l
    JOIN "Agreement" g ON g."id" = l."agreementId"
    JOIN "Membership" m ON m."groupId" = l."allianceId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND m."partyId" IS NOT NULL
   GROUP BY l."agreementId", m."partyId"
  HAVING bool_and("heldOn"(day, certainty, m."certainFrom", m."certainUntil", m."possibleFrom", m."possibleUntil") IS NOT TRUE)
  UNION ALL
  -- Whoever had done nothing by then.
  SELECT a."agreementId", a."partyId"
    FROM "AgreementAction" a
    JOIN "Agreement" g ON g."id" = a."agreementId"
   WHERE day IS NOT NULL AND "wasInForce"(g, day, certainty = 'POSSIBLE') AND a."partyId" IS NOT NULL
   GROUP BY a."agreementId", a."partyId"
  HAVING NOT bool_or("happenedBy"(day, certainty, a."on", a."onEarliest", a."onLatest"))
     AND (
       -- Who withdrew had been in it, and an accession after that is the way back.
       bool_or(a."kind" IN ('ACCESSION', 'SUCCESSION')) AND NOT (certainty = 'POSSIBLE' AND bool_or(a."on" IS NULL))
       AND coalesce(min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."kind" = 'WITHDRAWAL')
                    > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" IN ('ACCESSION', 'SUCCESSION')), true)
       OR min(coalesce(a."onEarliest", '0001-01-01')) > day
       AND coalesce(min(a."onEarliest") FILTER (WHERE a."kind" = 'WITHDRAWAL')
                    > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" <> 'WITHDRAWAL'), NOT bool_or(a."kind" = 'WITHDRAWAL'))
     )
$$;
