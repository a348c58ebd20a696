-- What changed between two days, for everyone, for one party, or between two (`with`).
CREATE FUNCTION "changes"("party" text, "from" date, "to" date, "certainty" "Certainty", "with" text DEFAULT NULL)
RETURNS TABLE (
  "key" text,
  "fact" text,
  "kind" text,
  "on" text,
  "onEarliest" date,
  "onLatest" date,
  "actorId" int,
  "membershipId" int,
  "tenureId" int,
  "agreementId" int,
  "actionId" int,
  "obligationId" int,
  "eventId" int,
  "statementId" int
) LANGUAGE sql STABLE AS $$
  SELECT c.*
    FROM (
      SELECT o.* FROM "changesOf"("party") o WHERE "with" IS NULL
      UNION ALL
      SELECT t.* FROM "changesOfTwo"("party", "with") t WHERE "with" IS NOT NULL
    ) c
   WHERE "happenedBetween"("from", "to", "certainty", c."on", c."onEarliest", c."onLatest")
$$;
