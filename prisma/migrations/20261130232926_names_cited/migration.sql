-- AlterTable
ALTER TABLE "ExternalId" ADD COLUMN     "isOurs" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Name" ADD COLUMN     "isOurs" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "NameCitation" (
    "nameId" INTEGER NOT NULL,
    "citationId" INTEGER NOT NULL,

    CONSTRAINT "NameCitation_pkey" PRIMARY KEY ("nameId","citationId")
);

-- CreateTable
CREATE TABLE "ExternalIdCitation" (
    "externalIdId" INTEGER NOT NULL,
    "citationId" INTEGER NOT NULL,

    CONSTRAINT "ExternalIdCitation_pkey" PRIMARY KEY ("externalIdId","citationId")
);

-- CreateIndex
CREATE INDEX "NameCitation_citationId_idx" ON "NameCitation"("citationId");

-- CreateIndex
CREATE INDEX "ExternalIdCitation_citationId_idx" ON "ExternalIdCitation"("citationId");

-- AddForeignKey
ALTER TABLE "NameCitation" ADD CONSTRAINT "NameCitation_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "Name"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameCitation" ADD CONSTRAINT "NameCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalIdCitation" ADD CONSTRAINT "ExternalIdCitation_externalIdId_fkey" FOREIGN KEY ("externalIdId") REFERENCES "ExternalId"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExternalIdCitation" ADD CONSTRAINT "ExternalIdCitation_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
