-- Keeps the spells of one thing in "period" apart: of a party in a group, of an official in an office, of a duty of one kind and article that one
-- party owes another in an alliance (docs/decisions/019). They overlap where sources cut the same time into different spells.
CREATE FUNCTION "keepSpellsApart"() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH spell AS MATERIALIZED (
    SELECT p.*, f."of", coalesce(lower(p."certainly"), '-infinity') AS "since",
           CASE WHEN isempty(p."certainly") THEN p."startLatest" ELSE coalesce(upper(p."certainly") - 1, 'infinity') END AS "seenUntil"
      FROM (
        SELECT 'membershipId' COLLATE "C" AS "fact", m."id", ROW(m."groupId", m."partyId")::text AS "of" FROM "Membership" m
        UNION ALL
        SELECT 'tenureId', t."id", ROW(t."officeId", t."officialId")::text FROM "Tenure" t
        UNION ALL
        SELECT 'obligationId', o."id", ROW(o."allianceId", o."bearerId", o."beneficiaryId", o."kind", o."article")::text
          FROM "Obligation" o WHERE o."allianceId" IS NOT NULL
      ) f
      JOIN "period" p ON p."fact" = f."fact" AND p."id" = f."id"
  ),
  beside AS (
    -- The days of the other spells of each spell, the days of spells that began later, and the first day of a later spell that began after this one was last seen.
    SELECT s."fact", s."id", range_agg(o."certainly") AS "others",
           range_agg(o."certainly") FILTER (WHERE (o."since", o."id") > (s."since", s."id")) AS "later",
           min(o."since") FILTER (WHERE s."end" IS NULL AND o."since" > s."seenUntil") AS "next"
      FROM spell s
      JOIN spell o ON o."fact" = s."fact" AND o."of" = s."of" AND o."id" <> s."id" AND NOT isempty(o."certainly")
     GROUP BY 1, 2
  ),
  kept AS (
    SELECT p."fact", p."id", p."certainly" - coalesce(b."later", '{}') AS "certainly",
           p."possibly" * datemultirange(daterange(NULL, b."next")) - b."others" AS "only"
      FROM beside b JOIN "period" p ON p."fact" = b."fact" AND p."id" = b."id"
  )
  UPDATE "period" p
     SET "certainly" = k."certainly", "possibly" = k."certainly" + k."only"
    FROM kept k WHERE p."fact" = k."fact" AND p."id" = k."id";
END
$$;
