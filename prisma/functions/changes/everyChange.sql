-- Every dated beginning, end or occurrence. Each part reads one table. So a condition on one id column removes the parts
-- without that id, and the others use its index.
CREATE FUNCTION "everyChange"()
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
  SELECT 'COUNTRY BEGAN ' || f."key", 'COUNTRY', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         f."countryId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Existence" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'COUNTRY ENDED ' || f."key", 'COUNTRY', 'ENDED', f."end", f."endEarliest", f."endLatest",
         f."countryId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Existence" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'ALLIANCE BEGAN ' || (SELECT a."slug" FROM "Actor" a WHERE a."id" = f."actorId"), 'ALLIANCE', 'BEGAN',
         f."start", f."startEarliest", f."startLatest",
         f."actorId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Alliance" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'ALLIANCE ENDED ' || (SELECT a."slug" FROM "Actor" a WHERE a."id" = f."actorId"), 'ALLIANCE', 'ENDED',
         f."end", f."endEarliest", f."endLatest",
         f."actorId", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Alliance" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'MEMBERSHIP BEGAN ' || f."key", 'MEMBERSHIP', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Membership" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'MEMBERSHIP ENDED ' || f."key", 'MEMBERSHIP', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Membership" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'TENURE BEGAN ' || f."key", 'TENURE', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Tenure" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'TENURE ENDED ' || f."key", 'TENURE', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Tenure" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT PROPOSED ' || f."slug", 'AGREEMENT', 'PROPOSED', f."proposed", f."proposedEarliest", f."proposedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."proposed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT AGREED ' || f."slug", 'AGREEMENT', 'AGREED', f."agreed", f."agreedEarliest", f."agreedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."agreed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT SIGNED ' || f."slug", 'AGREEMENT', 'SIGNED', f."signed", f."signedEarliest", f."signedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."signed" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT IN_FORCE ' || f."slug", 'AGREEMENT', 'IN_FORCE', f."inForce", f."inForceEarliest", f."inForceLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."inForce" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT TERMINATED ' || f."slug", 'AGREEMENT', 'TERMINATED', f."terminated", f."terminatedEarliest", f."terminatedLatest",
         NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int, NULL::int
    FROM "Agreement" f WHERE f."terminated" IS NOT NULL
  UNION ALL
  SELECT 'AGREEMENT_ACTION ACTED ' || f."key", 'AGREEMENT_ACTION', 'ACTED', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int, NULL::int
    FROM "AgreementAction" f WHERE f."on" IS NOT NULL AND f."partyId" IS NOT NULL
  UNION ALL
  SELECT 'OBLIGATION BEGAN ' || f."key", 'OBLIGATION', 'BEGAN', f."start", f."startEarliest", f."startLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int
    FROM "Obligation" f WHERE f."start" IS NOT NULL
  UNION ALL
  SELECT 'OBLIGATION ENDED ' || f."key", 'OBLIGATION', 'ENDED', f."end", f."endEarliest", f."endLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int, NULL::int
    FROM "Obligation" f WHERE f."end" IS NOT NULL
  UNION ALL
  SELECT 'EVENT HAPPENED ' || f."slug", 'EVENT', 'HAPPENED', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id", NULL::int
    FROM "Event" f WHERE f."on" IS NOT NULL
  UNION ALL
  SELECT 'STATEMENT SAID ' || f."key", 'STATEMENT', 'SAID', f."on", f."onEarliest", f."onLatest",
         NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, NULL::int, f."id"
    FROM "Statement" f WHERE f."on" IS NOT NULL
$$;
