import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";
describeDatabases("probe", (open) => {
  let server: TestServer;
  beforeAll(async () => { server = await startTestServer(open); });
  it.each([
    `{ countries(first: 1) { nodes { __typename } } }`,
    `{ countries(first: 1) { edges { __typename } } }`,
    `{ countries(first: 1) { pageInfo { hasNextPage } } }`,
    `{ country(code: "kr") { __proto__: name constructor: slug } }`,
    `{ country(code: "kr") { __typename } }`,
    `{ citations(first:1){nodes{fact{citations(first:1){nodes{fact{__typename}}}}}} }`,
    `{ citations(first:1){nodes{fact{citations(first:1){nodes{fact{citations(first:1){nodes{fact{__typename}}}}}}}}} }`,
    `query($l: Language) { country(code: "kr") { name(language: $l) } }`,
    `query($l: Certainty) { countries(first: 1) { nodes { memberships(asOf: "2024-01-01", certainty: $l) { totalCount } } } }`,
  ])("%s", async (q) => {
    const t = Date.now();
    const a = await server.askText(q, { l: null });
    console.log(q.slice(0, 90), JSON.stringify(a).slice(0, 400), Date.now() - t, "ms");
    expect(1).toBe(1);
  });
});
