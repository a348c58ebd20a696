-- What one source says of when an obligation falls due, and where its text says so.
ALTER TABLE "Reading" ADD COLUMN "condition" TEXT COLLATE "C", ADD COLUMN "article" TEXT COLLATE "C";

-- So far an obligation had the condition that any of its sources coded. COW's alliances code none.
UPDATE "Reading" r SET "condition" = o."condition", "article" = o."article"
  FROM "Citation" c
  JOIN "Obligation" o ON o."id" = c."obligationId"
  JOIN "Source" s ON s."id" = c."sourceId"
 WHERE c."id" = r."citationId" AND s."slug" <> 'cow-alliances';
