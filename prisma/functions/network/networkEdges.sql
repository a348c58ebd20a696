-- The edges of a network, from the party whose slug comes first. `pair` is the argument of "linksBetween".
CREATE FUNCTION "networkEdges"(asked text)
RETURNS TABLE ("rank" int, "fromId" int, "toId" int, "kind" text, "weight" int, "pair" text) LANGUAGE sql STABLE AS $$
  SELECT (row_number() OVER (ORDER BY l."weight" DESC, f."slug", t."slug", l."kind" COLLATE "C"))::int, f."id", t."id", l."kind", l."weight",
         (asked::jsonb || jsonb_build_object('from', f."id", 'to', t."id", 'kinds', jsonb_build_array(l."kind")))::text
    FROM "networkLinks"(asked) l
    JOIN "Actor" o ON o."id" = l."oneId"
    JOIN "Actor" p ON p."id" = l."otherId"
    JOIN "Actor" f ON f."id" = CASE WHEN o."slug" < p."slug" THEN o."id" ELSE p."id" END
    JOIN "Actor" t ON t."id" = CASE WHEN o."slug" < p."slug" THEN p."id" ELSE o."id" END
$$;
