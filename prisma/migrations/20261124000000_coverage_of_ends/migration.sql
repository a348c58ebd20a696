-- Made from schema.prisma, and then written on by hand: of the datasets that were imported before, two code no ends.

-- AlterTable
ALTER TABLE "Coverage" ADD COLUMN "codesEnds" BOOLEAN NOT NULL DEFAULT true;

UPDATE "Coverage" v SET "codesEnds" = false
  FROM "Source" s
 WHERE s."id" = v."sourceId" AND s."slug" IN ('desta', 'un-treaties');
