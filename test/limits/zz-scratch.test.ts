import { beforeAll, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
describeDatabases("scratch", (open) => {
  let server: TestServer;
  beforeAll(async () => { server = await startTestServer(open, { report: (e) => console.log("REPORT", String(e).slice(0, 200), (e as any).code) }); });
  const R = (n: number, f: (i: number) => string) => Array.from({ length: n }, (_, i) => f(i)).join(" ");
  it.each([
    ["conn100", `{${R(100, (i) => `a${i}:alliances{totalCount nodes{id}}`)}}`],
    ["conn400", `{${R(400, (i) => `a${i}:alliances(first:1){nodes{id}}`)}}`],
    ["totals800", `{${R(800, (i) => `a${i}:alliances{totalCount}`)}}`],
    ["nodes20", `{${R(20, (i) => `a${i}:node(id:"T2ZmaWNpYWw6eA"){id}`)}}`],
    ["nodes120", `{${R(120, (i) => `a${i}:node(id:"T2ZmaWNpYWw6eA"){id}`)}}`],
    ["child200", `{alliance(slug:"quad"){${R(200, (i) => `a${i}:members(first:1){nodes{id}}`)}}}`],
    ["childMany300", `{countries(first:100){nodes{${R(30, (i) => `a${i}:memberships(first:1){nodes{id}}`)}}}}`],
    ["filter500or", `{officials(filter:{or:[${R(500, (i) => `{name:{contains:"x${i}"}}`)}]}){totalCount}}`],
    ["filternest200", `{officials(filter:${"{not:".repeat(200)}{}${"}".repeat(200)}){totalCount}}`],
    ["filternest1000", `{officials(filter:${"{not:".repeat(1000)}{}${"}".repeat(1000)}){totalCount}}`],
  ])("%s", async (name, q) => {
    const t = performance.now();
    const a = await server.askText(q);
    console.log(name, server.database.kind, (performance.now() - t).toFixed(0), a.status, JSON.stringify(a.errors)?.slice(0, 200));
  });
});
