-- Memberships in alliances that one source certainly shows on a day, while a dataset certainly shows the alliance on that day and has no spell of the
-- party; with the citations of the membership, and the dataset's citation of the alliance.
CREATE FUNCTION "membersLeftOut"() RETURNS TABLE ("id" int, "citationId" int, "stated" text) LANGUAGE sql STABLE AS $$
  WITH without AS (
    SELECT m."id", n."citationId"
      FROM "Membership" m
      JOIN "datasetsNamingMembers"() n ON n."groupId" = m."groupId"
     WHERE EXISTS (
         SELECT FROM "Citation" c JOIN "Reading" r ON r."citationId" = c."id"
          WHERE c."membershipId" = m."id" AND "daysFrom"(r."certainFrom", r."certainUntil", NULL) && n."days")
       AND NOT EXISTS (
         SELECT FROM "Membership" o JOIN "Citation" c ON c."membershipId" = o."id"
          WHERE o."groupId" = m."groupId" AND o."partyId" = m."partyId" AND c."sourceId" = n."sourceId")
  )
  SELECT w."id", c."id", 'a member' FROM without w JOIN "Citation" c ON c."membershipId" = w."id"
  UNION
  SELECT w."id", w."citationId", 'not among the members' FROM without w
$$;
