import { writeFileSync } from "node:fs";
import { beforeAll, it } from "vitest";
import { ArticleDocument, ForeignMinisterDocument, JointDocument, KoreaDocument, MetDocument, ObligationsDocument, PagesDocument, QuadMembersDocument } from "../generated/graphql.js";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
describeDatabases("rec", (open) => {
  let server: TestServer;
  beforeAll(async () => { server = await startTestServer(open); });
  it("records", async () => {
    const w = async (n: string, p: Promise<{data: unknown}>) => writeFileSync(`/tmp/rec/${n}.json`, JSON.stringify(await p, null, 2) + "\n");
    await w("01-quad-members", server.ask(QuadMembersDocument));
    await w("02-korea-from-every-side", server.ask(KoreaDocument, {}));
    await w("02-korea-from-every-side.ru", server.ask(KoreaDocument, {code: "RU"}));
    await w("02-korea-from-every-side.IND", server.ask(KoreaDocument, {code: "IND"}));
    await w("03-who-must-defend", server.ask(ObligationsDocument));
    await w("04-office-through-time", server.ask(ForeignMinisterDocument, {}));
    await w("05-one-person-many-names", server.ask(MetDocument));
    await w("06-joint-statement", server.ask(JointDocument));
    for (const s of ["d4a6271d86ed339c","758e7281f8bac0f2","b233023b98b99ec1","6320e2ecdf1caa5b","5e7df25392b08e5e"]) await w("07-everything-in-one-article."+s, server.ask(ArticleDocument, {slug: s}));
    await w("08-pages", server.ask(PagesDocument, {}));
  });
});
