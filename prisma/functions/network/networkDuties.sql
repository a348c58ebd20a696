-- The edges of a network of duties: the number of alliances or agreements in which at least one of two parties owes the other one of `obligations`.
-- Rows are those of "networkLinks", in the same order.
CREATE FUNCTION "networkDuties"(kinds text[], obligations "ObligationKind"[], day date, certainty "Certainty", "minWeight" int)
RETURNS TABLE ("kind" text, "fromId" int, "toId" int, "weight" int) LANGUAGE sql STABLE AS $$
  SELECT d."link", f."id", t."id", count(DISTINCT d."thingId")::int
    FROM "dutiesInLinks"(kinds, obligations, NULL, NULL, day, certainty) d
    JOIN "Actor" b ON b."id" = d."bearerId"
    JOIN "Actor" w ON w."id" = d."beneficiaryId"
    JOIN "Actor" f ON f."slug" = least(b."slug", w."slug")
    JOIN "Actor" t ON t."slug" = greatest(b."slug", w."slug")
   GROUP BY d."link", f."id", t."id"
  HAVING count(DISTINCT d."thingId") >= "minWeight"
   ORDER BY 4 DESC, f."slug", t."slug", d."link" COLLATE "C"
$$;
