-- Makes the days of groups, memberships and duties in "period" agree with each other (docs/decisions/019). Only the days move.
CREATE FUNCTION "keepGroupsLawful"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- A group is possible, too, while a source shows a member of it, even if another source denies that.
  UPDATE "period" g SET "possibly" = g."possibly" + m."days"
    FROM (
      SELECT f."groupId", range_agg(p."shown" * p."possibly") AS "days"
        FROM "period" p JOIN "Membership" f ON f."id" = p."id" WHERE p."fact" = 'membershipId' GROUP BY 1
    ) m
   WHERE g."fact" = 'actorId' AND g."id" = m."groupId" AND NOT m."days" <@ g."possibly";

  -- On a day that a source of the group excludes, nobody is certainly a member.
  UPDATE "period" m SET "certainly" = m."certainly" * g."allowed"
    FROM "Membership" f JOIN "period" g ON g."fact" = 'actorId' AND g."id" = f."groupId"
   WHERE m."fact" = 'membershipId' AND m."id" = f."id" AND NOT m."certainly" <@ g."allowed";

  -- Two certain members make a group certain. The number of members changes on the first day of each and after the last.
  WITH member AS (
    SELECT f."groupId", f."partyId", range_agg(p."certainly") AS "days"
      FROM "period" p JOIN "Membership" f ON f."id" = p."id" WHERE p."fact" = 'membershipId' GROUP BY 1, 2
  ),
  step AS (
    SELECT s."groupId", s."day", sum(s."step") AS "step"
      FROM (
        SELECT m."groupId", coalesce(lower(r), '-infinity') AS "day", 1 AS "step" FROM member m, unnest(m."days") r
        UNION ALL
        SELECT m."groupId", coalesce(upper(r), 'infinity'), -1 FROM member m, unnest(m."days") r
      ) s
     GROUP BY 1, 2
  ),
  counted AS (
    SELECT s."groupId", sum(s."step") OVER in_time AS "members", s."day", lead(s."day") OVER in_time AS "next"
      FROM step s WINDOW in_time AS (PARTITION BY s."groupId" ORDER BY s."day")
  ),
  two AS (
    SELECT c."groupId", range_agg(daterange(nullif(c."day", '-infinity'), nullif(c."next", 'infinity'))) AS "days"
      FROM counted c WHERE c."members" >= 2 GROUP BY 1
  )
  UPDATE "period" g SET "certainly" = g."certainly" + two."days" * g."allowed"
    FROM two WHERE g."fact" = 'actorId' AND g."id" = two."groupId" AND NOT two."days" * g."allowed" <@ g."certainly";

  -- A membership holds at most while its group does.
  UPDATE "period" m SET "certainly" = m."certainly" * g."certainly", "possibly" = m."possibly" * g."possibly"
    FROM "Membership" f JOIN "period" g ON g."fact" = 'actorId' AND g."id" = f."groupId"
   WHERE m."fact" = 'membershipId' AND m."id" = f."id" AND NOT (m."certainly" <@ g."certainly" AND m."possibly" <@ g."possibly");

  -- A duty within a group is owed at most while its bearer and its beneficiary are members. The group itself may be either.
  WITH member AS MATERIALIZED (
    SELECT f."groupId", f."partyId", range_agg(p."certainly") AS "certainly", range_agg(p."possibly") AS "possibly"
      FROM "period" p JOIN "Membership" f ON f."id" = p."id" WHERE p."fact" = 'membershipId' GROUP BY 1, 2
    UNION ALL
    SELECT a."id", a."id", coalesce(p."certainly", '{(,)}'), coalesce(p."possibly", '{(,)}')
      FROM "Actor" a LEFT JOIN "period" p ON p."fact" = 'actorId' AND p."id" = a."id" WHERE a."kind" <> 'COUNTRY'
  )
  UPDATE "period" d
     SET "certainly" = d."certainly" * coalesce(b."certainly" * e."certainly", '{}'), "possibly" = d."possibly" * coalesce(b."possibly" * e."possibly", '{}')
    FROM "Obligation" o
    LEFT JOIN member b ON b."groupId" = o."allianceId" AND b."partyId" = o."bearerId"
    LEFT JOIN member e ON e."groupId" = o."allianceId" AND e."partyId" = o."beneficiaryId"
   WHERE d."fact" = 'obligationId' AND d."id" = o."id" AND o."allianceId" IS NOT NULL
     AND NOT coalesce(d."certainly" <@ b."certainly" AND d."certainly" <@ e."certainly" AND d."possibly" <@ b."possibly" AND d."possibly" <@ e."possibly", false);
END
$$;
