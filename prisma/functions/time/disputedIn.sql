-- True if there is a day from one to another, including both, on which a fact possibly but not certainly held, while one reading says that it certainly held
-- and another says that it did not. "said" are the certain days of the one reading, "allowed" the possible days of the other.
CREATE FUNCTION "disputedIn"(
  "first" date, "last" date,
  "certainFrom" date, "certainUntil" date, "certainGaps" datemultirange,
  "possibleFrom" date, "possibleUntil" date, "possibleGaps" datemultirange,
  "saidFrom" date, "saidUntil" date, "saidGaps" datemultirange,
  "allowedFrom" date, "allowedUntil" date, "allowedGaps" datemultirange
) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT NOT "daysFrom"("first", "last", NULL)
             * "daysFrom"("possibleFrom", "possibleUntil", "possibleGaps") * "daysFrom"("saidFrom", "saidUntil", "saidGaps")
             - "daysFrom"("certainFrom", "certainUntil", "certainGaps")
             <@ "daysFrom"("allowedFrom", "allowedUntil", "allowedGaps")
$$;
