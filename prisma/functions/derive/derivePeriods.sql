-- Updates the periods of all facts from their readings, and the days on which facts hold, so that they agree with each other. Run
-- after each write of facts. Writes only rows that differ. Returns their number.
-- Line n of "countries" and "offices": the holder of this office is the effective leader of this country (both by slug).
CREATE FUNCTION "derivePeriods"("countries" text[], "offices" text[]) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  one record;
  changed int := 0;
  written int;
BEGIN
  CREATE TEMP TABLE "period" ON COMMIT DROP AS SELECT * FROM "periodsOfReadings"();
  ANALYZE "period" ("fact", "id");
  PERFORM "keepSpellsApart"();
  PERFORM "keepGroupsLawful"();
  PERFORM "keepTenuresLawful"("countries", "offices");
  -- A fact with a last possible day has ended, even if no source says so: the state or group ended, or another spell began.
  UPDATE "period" p SET "endStatus" = 'ENDED_DATE_UNKNOWN' WHERE p."endStatus" = 'UNKNOWN_AFTER' AND NOT upper_inf(p."possibly");
  CREATE TEMP TABLE "derived" ON COMMIT DROP AS
    SELECT p.*,
           CASE WHEN NOT isempty(p."certainly") THEN coalesce(lower(p."certainly"), '0001-01-01') END AS "certainFrom",
           CASE WHEN NOT isempty(p."certainly") THEN coalesce(upper(p."certainly") - 1, '9999-12-31') END AS "certainUntil",
           nullif(datemultirange(range_merge(p."certainly")) - p."certainly", '{}') AS "certainGaps",
           coalesce(lower(p."possibly"), p."startEarliest", '0001-01-01') AS "possibleFrom",
           coalesce(upper(p."possibly") - 1, '9999-12-31') AS "possibleUntil",
           CASE WHEN isempty(p."possibly") THEN '{(,)}' ELSE nullif(datemultirange(range_merge(p."possibly")) - p."possibly", '{}') END AS "possibleGaps"
      FROM "period" p;
  ANALYZE "derived" ("fact", "id");
  FOR one IN VALUES ('Alliance', 'actorId', 'actorId'), ('Organization', 'actorId', 'actorId'), ('Membership', 'membershipId', 'id'), ('Tenure', 'tenureId', 'id'), ('Obligation', 'obligationId', 'id')
  LOOP
    EXECUTE format(
      'UPDATE %1$I t
          SET "start" = d."start", "startEarliest" = d."startEarliest", "startLatest" = d."startLatest",
              "end" = d."end", "endEarliest" = d."endEarliest", "endLatest" = d."endLatest", "endStatus" = d."endStatus",
              "knownFrom" = d."knownFrom", "knownUntil" = d."knownUntil",
              "certainFrom" = d."certainFrom", "certainUntil" = d."certainUntil", "certainGaps" = d."certainGaps",
              "possibleFrom" = d."possibleFrom", "possibleUntil" = d."possibleUntil", "possibleGaps" = d."possibleGaps"
         FROM "derived" d
        WHERE d."fact" = %2$L AND d."id" = t.%3$I
          AND (t."start", t."startEarliest", t."startLatest", t."end", t."endEarliest", t."endLatest", t."endStatus", t."knownFrom", t."knownUntil",
               t."certainFrom", t."certainUntil", t."certainGaps", t."possibleFrom", t."possibleUntil", t."possibleGaps")
              IS DISTINCT FROM
              (d."start", d."startEarliest", d."startLatest", d."end", d."endEarliest", d."endLatest", d."endStatus", d."knownFrom", d."knownUntil",
               d."certainFrom", d."certainUntil", d."certainGaps", d."possibleFrom", d."possibleUntil", d."possibleGaps")',
      one.column1, one.column2, one.column3);
    GET DIAGNOSTICS written = ROW_COUNT;
    changed := changed + written;
  END LOOP;
  -- An agreement begins to hold when it enters into force, and ends when it is terminated.
  UPDATE "Agreement" t
     SET "inForce" = d."start", "inForceEarliest" = d."startEarliest", "inForceLatest" = d."startLatest",
         "terminated" = d."end", "terminatedEarliest" = d."endEarliest", "terminatedLatest" = d."endLatest", "status" = d."status",
         "certainFrom" = d."certainFrom", "certainUntil" = d."certainUntil", "certainGaps" = d."certainGaps",
         "possibleFrom" = d."possibleFrom", "possibleUntil" = d."possibleUntil", "possibleGaps" = d."possibleGaps"
    FROM (
      SELECT d.*, CASE WHEN d."endStatus" IN ('ENDED', 'ENDED_DATE_UNKNOWN') THEN 'TERMINATED'
                       WHEN a."status" = 'TERMINATED' THEN 'IN_FORCE' ELSE a."status" END AS "status"
        FROM "derived" d JOIN "Agreement" a ON a."id" = d."id" WHERE d."fact" = 'agreementId'
    ) d
   WHERE d."id" = t."id"
     AND (t."inForce", t."inForceEarliest", t."inForceLatest", t."terminated", t."terminatedEarliest", t."terminatedLatest", t."status",
          t."certainFrom", t."certainUntil", t."certainGaps", t."possibleFrom", t."possibleUntil", t."possibleGaps")
         IS DISTINCT FROM
         (d."start", d."startEarliest", d."startLatest", d."end", d."endEarliest", d."endLatest", d."status",
          d."certainFrom", d."certainUntil", d."certainGaps", d."possibleFrom", d."possibleUntil", d."possibleGaps");
  GET DIAGNOSTICS written = ROW_COUNT;
  DROP TABLE "period", "derived";
  RETURN changed + written;
END
$$;
