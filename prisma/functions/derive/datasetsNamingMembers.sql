-- The datasets that name the members of an alliance, each with the citation by which it knows the alliance, and the days on which the alliance
-- certainly held by what it says. Of other days it names no members.
CREATE FUNCTION "datasetsNamingMembers"() RETURNS TABLE ("groupId" int, "sourceId" int, "citationId" int, "days" datemultirange) LANGUAGE sql STABLE AS $$
  SELECT k."actorId", k."sourceId", (array_agg(k."id" ORDER BY k."key"))[1], range_agg("daysFrom"(r."certainFrom", r."certainUntil", NULL))
    FROM "Alliance" a
    JOIN "Citation" k ON k."actorId" = a."actorId"
    JOIN "Source" s ON s."id" = k."sourceId" AND s."kind" = 'DATASET'
    LEFT JOIN "Reading" r ON r."citationId" = k."id"
   WHERE EXISTS (
     SELECT FROM "Membership" m JOIN "Citation" c ON c."membershipId" = m."id" JOIN "Reading" n ON n."citationId" = c."id"
      WHERE m."groupId" = k."actorId" AND c."sourceId" = k."sourceId")
   GROUP BY 1, 2
$$;
