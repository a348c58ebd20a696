-- AlterTable
ALTER TABLE "Disagreement" ADD COLUMN     "organizationId" INTEGER;

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "certainFrom" DATE,
ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange,
ADD COLUMN     "certainUntil" DATE,
ADD COLUMN     "end" TEXT COLLATE "C",
ADD COLUMN     "endEarliest" DATE,
ADD COLUMN     "endLatest" DATE,
ADD COLUMN     "endStatus" "EndStatus" NOT NULL DEFAULT 'UNKNOWN_AFTER',
ADD COLUMN     "knownFrom" DATE,
ADD COLUMN     "knownUntil" DATE,
ADD COLUMN     "possibleFrom" DATE NOT NULL DEFAULT '0001-01-01'::date,
ADD COLUMN     "possibleUntil" DATE NOT NULL DEFAULT '9999-12-31'::date,
ADD COLUMN     "start" TEXT COLLATE "C",
ADD COLUMN     "startEarliest" DATE,
ADD COLUMN     "startLatest" DATE;

-- CreateTable
CREATE TABLE "FormerSlug" (
    "table" TEXT COLLATE "C" NOT NULL,
    "slug" TEXT COLLATE "C" NOT NULL,
    "now" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("table","slug")
);

-- CreateIndex
CREATE INDEX "FormerSlug_slug_idx" ON "FormerSlug"("slug");

-- CreateIndex
CREATE INDEX "Disagreement_organizationId_idx" ON "Disagreement"("organizationId");

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: what holds of every period.
ALTER TABLE "Organization"
  ADD CONSTRAINT "Organization_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Organization_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest"),
  ADD CONSTRAINT "Organization_known_check" CHECK (("knownFrom" IS NULL) = ("knownUntil" IS NULL) AND "knownFrom" <= "knownUntil"),
  ADD CONSTRAINT "Organization_certain_check" CHECK (("certainFrom" IS NULL) = ("certainUntil" IS NULL) AND "certainFrom" <= "certainUntil"),
  ADD CONSTRAINT "Organization_possible_check" CHECK ('0001-01-01' <= "possibleFrom" AND "possibleFrom" <= "possibleUntil" AND "possibleUntil" <= '9999-12-31'),
  ADD CONSTRAINT "Organization_certain_is_possible_check" CHECK ("possibleFrom" <= "certainFrom" AND "certainUntil" <= "possibleUntil");

ALTER TABLE "Disagreement"
  DROP CONSTRAINT "Disagreement_fact_check",
  ADD CONSTRAINT "Disagreement_fact_check" CHECK (num_nonnulls("allianceId", "organizationId", "agreementId", "membershipId", "tenureId", "obligationId") = 1);
