-- Made from schema.prisma, and then written on by hand: what the sources and offices that are there already are known to be.

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Alliance" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Coverage" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange,
ADD COLUMN     "statesOnly" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Existence" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Obligation" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Reading" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Tenure" ADD COLUMN     "certainGaps" datemultirange,
ADD COLUMN     "possibleGaps" datemultirange;

-- AlterTable
ALTER TABLE "Office" ADD COLUMN     "oneHolder" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Coverage" v SET "statesOnly" = true FROM "Source" s WHERE s."id" = v."sourceId" AND s."slug" IN ('cow-alliances', 'igo-migo');
UPDATE "Office" SET "oneHolder" = true;
