import type { Execute } from "../execute.js";
import { staged } from "../stage.js";

/**
 * Changes names in place if the import has another form of them: if its common name only differs in capitals, or if it gives the
 * stored name as a further name, such as a title that was corrected. Returns the number of changed names.
 */
export async function renameMended(execute: Execute): Promise<number> {
  await execute(`
    create temp table "renamed" on commit drop as
    select distinct on (t."id") t."id", t."actorId", t."language", s."text"
      from ${staged("Name")} s join "Actor" a on a."slug" = s."actorId" join "Name" t on t."actorId" = a."id"
     where s."kind" = 'COMMON' and t."kind" = 'COMMON' and t."language" = s."language" and t."text" <> s."text"
       and (lower(t."text") = lower(s."text") or exists (
         select from ${staged("Name")} o
         where o."actorId" = s."actorId" and o."kind" = 'ALIAS' and lower(o."text") = lower(t."text")))
     order by t."id", s."stagedAs"`);
  const isSame = `t."actorId" = r."actorId" and t."language" = r."language" and t."text" = r."text" and t."id" <> r."id"`;
  // The renamed name gets the citations of a name that it is now equal to.
  await execute(`
    insert into "NameCitation" ("nameId", "citationId")
    select r."id", l."citationId" from "renamed" r join "Name" t on ${isSame} join "NameCitation" l on l."nameId" = t."id"
    on conflict do nothing`);
  await execute(
    `update "Name" n set "isOurs" = true from "renamed" r, "Name" t where n."id" = r."id" and ${isSame} and t."isOurs"`,
  );
  await execute(`delete from "Name" t using "renamed" r where ${isSame}`);
  return execute(`update "Name" t set "text" = r."text" from "renamed" r where r."id" = t."id"`);
}
