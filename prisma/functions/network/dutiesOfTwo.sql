-- What two parties owe each other, one row for each kind and direction: by kind, first what `one` owes.
CREATE FUNCTION "dutiesOfTwo"(one int, other int, "owedByOne" "ObligationKind"[], "owedByOther" "ObligationKind"[])
RETURNS TABLE ("rank" int, "kind" "ObligationKind", "bearerId" int, "beneficiaryId" int) LANGUAGE sql STABLE AS $$
  SELECT (row_number() OVER (ORDER BY d."kind", d."isByOther"))::int, d."kind",
         CASE WHEN d."isByOther" THEN other ELSE one END, CASE WHEN d."isByOther" THEN one ELSE other END
    FROM (
      SELECT unnest("owedByOne") AS "kind", false AS "isByOther"
      UNION ALL
      SELECT unnest("owedByOther"), true
    ) d
$$;
