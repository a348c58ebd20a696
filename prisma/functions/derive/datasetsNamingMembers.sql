-- The datasets that name the members of an alliance, each with the citation by which it knows the alliance.
CREATE FUNCTION "datasetsNamingMembers"() RETURNS TABLE ("groupId" int, "sourceId" int, "citationId" int, "until" date) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (m."groupId", c."sourceId") m."groupId", c."sourceId", k."id", v."certainUntil"
    FROM "Membership" m
    JOIN "Citation" c ON c."membershipId" = m."id"
    JOIN "Reading" r ON r."citationId" = c."id"
    JOIN "Source" s ON s."id" = c."sourceId" AND s."kind" = 'DATASET'
    JOIN "Coverage" v ON v."sourceId" = s."id"
    JOIN "Alliance" a ON a."actorId" = m."groupId"
    JOIN "Citation" k ON k."actorId" = m."groupId" AND k."sourceId" = c."sourceId"
   ORDER BY m."groupId", c."sourceId", k."key"
$$;
