// Who is in which group on which day, by all seeds. Each expected number and day was read in a source that the seeds cite.
import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { fillWithWorld, startTestServer, type TestServer } from "../support/server.js";
import { membersOn } from "./members.js";

describeDatabases("groups of today", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { contents: fillWithWorld });
  });

  const membersOf = (group: string, day: string) => membersOn(server, group, day);

  it.each([
    ["nato", "1949-12-31", 12],
    ["nato", "1999-12-31", 19],
    ["nato", "2023-04-03", 30],
    ["nato", "2023-04-04", 31],
    ["nato", "2024-03-06", 31],
    ["nato", "2024-03-07", 32],
    ["nato", "2026-01-17", 32],
    ["united-nations", "1946-01-01", 51],
    ["united-nations", "2026-01-17", 193],
    ["un-security-council", "2026-01-17", 15],
    ["european-union", "2013-07-01", 28],
    ["european-union", "2026-01-17", 27],
    ["council-of-europe", "2026-01-17", 46],
    ["osce", "2026-02-01", 57],
  ])("%s has on %s %i members", async (group, day, count) => {
    expect(await membersOf(group, day)).toHaveLength(count);
  });

  it.each([
    ["united-kingdom", "european-union", "2020-01-31", "2020-02-01"],
    ["russia", "council-of-europe", "2022-02-01", "2022-03-17"],
  ])("%s left %s between %s and %s", async (party, group, last, after) => {
    expect(await membersOf(group, last)).toContain(party);
    expect(await membersOf(group, after)).not.toContain(party);
  });

  it("finds NATO, the UN and the EU by their short names, first", async () => {
    const { data } = await server.askText(
      `{ nato: search(text: "NATO", first: 1) { ...F } un: search(text: "UN", first: 1) { ...F } eu: search(text: "AB", first: 1) { ...F } }
       fragment F on SearchHitConnection { nodes { result { __typename ... on Group { slug } } } }`,
    );
    expect(data).toEqual({
      nato: { nodes: [{ result: { __typename: "Alliance", slug: "nato" } }] },
      un: { nodes: [{ result: { __typename: "Organization", slug: "united-nations" } }] },
      eu: { nodes: [{ result: { __typename: "Organization", slug: "european-union" } }] },
    });
  });
});
