-- The days on which each party was in an agreement, supposing that the agreement was in force. A party was not in it:
-- - from its withdrawal until its return;
-- - outside its memberships in the alliances that rest on the agreement, if it was ever a member of one;
-- - before its first act, if that was an accession or succession of a party that was not in before, or if every act of
--   the party, other than leaving, came later;
-- - after the end of the state and, if no act of the party is known, before its beginning, unless a dataset that codes ends of states outside the
--   state system has the agreement.
-- A party of which no source says any of this was in the agreement on every day.
CREATE FUNCTION "daysOfParties"()
RETURNS TABLE ("agreementId" int, "partyId" int, "certainlyIn" datemultirange, "possiblyIn" datemultirange) LANGUAGE sql STABLE AS $$
  WITH away AS (
    -- From a possible withdrawal on, the party is not certainly in; from a certain one on, not even possibly.
    SELECT w."agreementId", w."partyId", daterange(w."onEarliest", min(r."onLatest")) AS certainly,
           CASE WHEN w."onLatest" IS NOT NULL THEN daterange(w."onLatest", min(r."onEarliest")) END AS possibly
      FROM "AgreementAction" w
      LEFT JOIN "AgreementAction" r
        ON r."agreementId" = w."agreementId" AND r."partyId" = w."partyId" AND r."onEarliest" >= w."onLatest"
       AND r."kind" IN ('RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION', 'SUCCESSION')
     WHERE w."kind" = 'WITHDRAWAL'
     GROUP BY w."id"
    UNION ALL
    SELECT b."agreementId", b."partyId",
           CASE WHEN b."came" THEN daterange(NULL, b."certainly") WHEN b."began" THEN daterange(NULL, b."first") END,
           CASE WHEN b."came" AND b."dated" THEN daterange(NULL, b."possibly") WHEN b."began" THEN daterange(NULL, b."first") END
      FROM (
        SELECT a."agreementId", a."partyId",
               bool_and(a."on" IS NOT NULL) AS "dated",
               min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."on" IS NOT NULL) AS "certainly",
               min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."on" IS NOT NULL) AS "possibly",
               min(coalesce(a."onEarliest", '0001-01-01')) AS "first",
               -- A party that withdrew had been in before, and its later accession is a return.
               bool_or(a."kind" IN ('ACCESSION', 'SUCCESSION'))
                 AND coalesce(min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."kind" = 'WITHDRAWAL')
                              > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" IN ('ACCESSION', 'SUCCESSION')), true) AS "came",
               coalesce(min(coalesce(a."onEarliest", '0001-01-01')) FILTER (WHERE a."kind" = 'WITHDRAWAL')
                        > min(coalesce(a."onLatest", '9999-12-31')) FILTER (WHERE a."kind" <> 'WITHDRAWAL'),
                        NOT bool_or(a."kind" = 'WITHDRAWAL')) AS "began"
          FROM "AgreementAction" a
         GROUP BY a."agreementId", a."partyId"
      ) b
    UNION ALL
    SELECT p."agreementId", p."partyId", s."certainly", s."possibly"
      FROM (
        SELECT g."countryId", d."after" AS "certainly", d."after" AS "possibly", false AS "unlessActed"
          FROM "statesGone"() g CROSS JOIN LATERAL (SELECT daterange(g."lastDay", NULL, '()') AS "after") d
        UNION ALL
        SELECT e."countryId", daterange(NULL, min(e."certainFrom")), daterange(NULL, min(e."possibleFrom")), true
          FROM "Existence" e
         GROUP BY 1
        HAVING min(e."possibleFrom") > '0001-01-01'
      ) s
      JOIN "AgreementParty" p ON p."partyId" = s."countryId"
     WHERE NOT (s."unlessActed" AND EXISTS (
       SELECT FROM "AgreementAction" a WHERE a."agreementId" = p."agreementId" AND a."partyId" = p."partyId"
     ))
       AND NOT EXISTS (
       SELECT FROM "Citation" c JOIN "Coverage" v ON v."sourceId" = c."sourceId"
        WHERE c."agreementId" = p."agreementId" AND v."codesEnds" AND NOT v."statesOnly"
     )
  )
  SELECT p."agreementId", p."partyId",
         coalesce(m."certainly", '{(,)}') - coalesce(a."certainly", '{}'), coalesce(m."possibly", '{(,)}') - coalesce(a."possibly", '{}')
    FROM "AgreementParty" p
    LEFT JOIN (
      SELECT w."agreementId", w."partyId", range_agg(w."certainly") AS "certainly", range_agg(w."possibly") AS "possibly"
        FROM away w
       GROUP BY w."agreementId", w."partyId"
    ) a ON a."agreementId" = p."agreementId" AND a."partyId" = p."partyId"
    LEFT JOIN (
      SELECT l."agreementId", m."partyId",
             range_agg("daysFrom"(m."certainFrom", m."certainUntil", m."certainGaps")) AS "certainly",
             range_agg("daysFrom"(m."possibleFrom", m."possibleUntil", m."possibleGaps")) AS "possibly"
        FROM "AllianceAgreement" l
        JOIN "Membership" m ON m."groupId" = l."allianceId"
       GROUP BY l."agreementId", m."partyId"
    ) m ON m."agreementId" = p."agreementId" AND m."partyId" = p."partyId"
$$;
