-- How a source presents a fact, and whose claim it is.

CREATE TYPE "Presentation" AS ENUM ('ASSERTED', 'CLAIMED', 'ESTIMATED', 'EXPECTED');

ALTER TABLE "Citation" ADD COLUMN "presentation" "Presentation" NOT NULL DEFAULT 'ASSERTED';

-- A claimant takes part in a citation as a speaker does in a statement.
ALTER TABLE "Participation" ADD COLUMN "citationId" INTEGER;

CREATE UNIQUE INDEX "Participation_citationId_position_key" ON "Participation"("citationId", "position");

CREATE UNIQUE INDEX "Participation_citationId_officialId_key" ON "Participation"("citationId", "officialId");

ALTER TABLE "Participation" ADD CONSTRAINT "Participation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Participation"
  DROP CONSTRAINT "Participation_occasion_check",
  ADD CONSTRAINT "Participation_occasion_check" CHECK (num_nonnulls("eventId", "statementId", "citationId") = 1);
