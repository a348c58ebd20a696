-- CreateEnum
CREATE TYPE "DisagreementAspect" AS ENUM ('START', 'END', 'CLASSIFICATION', 'MEMBERSHIP', 'OBLIGATION');

-- AlterEnum
ALTER TYPE "AgreementActionKind" ADD VALUE 'DEFINITIVE_SIGNATURE';

-- CreateTable
CREATE TABLE "Reading" (
    "citationId" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C",
    "classification" TEXT COLLATE "C",
    "start" TEXT COLLATE "C",
    "startEarliest" DATE,
    "startLatest" DATE,
    "end" TEXT COLLATE "C",
    "endEarliest" DATE,
    "endLatest" DATE,
    "endStatus" "EndStatus" NOT NULL,
    "knownFrom" DATE,
    "knownUntil" DATE,
    "certainFrom" DATE,
    "certainUntil" DATE,
    "possibleFrom" DATE NOT NULL,
    "possibleUntil" DATE NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("citationId")
);

-- CreateTable
CREATE TABLE "Disagreement" (
    "id" SERIAL NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "aspect" "DisagreementAspect" NOT NULL,
    "groupId" INTEGER,
    "allianceId" INTEGER,
    "agreementId" INTEGER,
    "membershipId" INTEGER,
    "tenureId" INTEGER,
    "obligationId" INTEGER,

    CONSTRAINT "Disagreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DisagreementSide" (
    "disagreementId" INTEGER NOT NULL,
    "citationId" INTEGER NOT NULL,
    "stated" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "DisagreementSide_pkey" PRIMARY KEY ("disagreementId","citationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Disagreement_key_key" ON "Disagreement"("key");

-- CreateIndex
CREATE INDEX "Disagreement_groupId_idx" ON "Disagreement"("groupId");

-- CreateIndex
CREATE INDEX "Disagreement_allianceId_idx" ON "Disagreement"("allianceId");

-- CreateIndex
CREATE INDEX "Disagreement_agreementId_idx" ON "Disagreement"("agreementId");

-- CreateIndex
CREATE INDEX "Disagreement_membershipId_idx" ON "Disagreement"("membershipId");

-- CreateIndex
CREATE INDEX "Disagreement_tenureId_idx" ON "Disagreement"("tenureId");

-- CreateIndex
CREATE INDEX "Disagreement_obligationId_idx" ON "Disagreement"("obligationId");

-- CreateIndex
CREATE INDEX "DisagreementSide_citationId_idx" ON "DisagreementSide"("citationId");

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Actor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_tenureId_fkey" FOREIGN KEY ("tenureId") REFERENCES "Tenure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_obligationId_fkey" FOREIGN KEY ("obligationId") REFERENCES "Obligation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementSide" ADD CONSTRAINT "DisagreementSide_disagreementId_fkey" FOREIGN KEY ("disagreementId") REFERENCES "Disagreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DisagreementSide" ADD CONSTRAINT "DisagreementSide_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT "watchForEdition"('"Reading"');

SELECT "watchForEdition"('"Disagreement"');

SELECT "watchForEdition"('"DisagreementSide"');

ALTER TABLE "Disagreement"
  ADD CONSTRAINT "Disagreement_fact_check" CHECK (num_nonnulls("allianceId", "agreementId", "membershipId", "tenureId", "obligationId") = 1);
ALTER TABLE "Reading"
  ADD CONSTRAINT "Reading_start_check" CHECK (("start" IS NULL) = ("startEarliest" IS NULL AND "startLatest" IS NULL) AND "startEarliest" <= "startLatest"),
  ADD CONSTRAINT "Reading_end_check" CHECK (("end" IS NULL) = ("endEarliest" IS NULL AND "endLatest" IS NULL) AND "endEarliest" <= "endLatest");
