-- AlterEnum
ALTER TYPE "SourceKind" ADD VALUE 'DOCUMENT';
ALTER TYPE "SourceKind" ADD VALUE 'WEB_PAGE';
ALTER TYPE "SourceKind" ADD VALUE 'REFERENCE';

-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "accessed" DATE;
