import { beforeAll, describe, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// The Turkish alphabet, each letter beside the ones it is taken for; in this order in Turkish.
const turkish = [
  "Cz",
  "Çad",
  "Dün",
  "Gz",
  "Ğa",
  "Ha",
  "Iğdır",
  "Irak",
  "İran",
  "İzmir",
  "Oz",
  "Öa",
  "Sz",
  "Şam",
  "Tz",
  "Uz",
  "Üa",
  "Va",
];
const latin = [
  "Çad",
  "Cz",
  "Dün",
  "Ğa",
  "Gz",
  "Ha",
  "Iğdır",
  "Irak",
  "İran",
  "İzmir",
  "Öa",
  "Oz",
  "Şam",
  "Sz",
  "Tz",
  "Üa",
  "Uz",
  "Va",
];

describeDatabases("orders", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const first = await make.country("Cz", { slug: "x-0", tr: "Cz" });
        for (const [place, name] of turkish.slice(1).entries())
          await make.country(name, { slug: `x-${place + 1}`, tr: name });

        const [late, early] = [await make.alliance("Late group"), await make.alliance("Early group")];
        const [member, other] = [await make.organization("Member"), await make.organization("Another")];
        await make.membership(late, member, { start: "2010" });
        await make.membership(late, other, { start: "2012" });
        await make.membership(early, member, { start: "2011" });
        await make.membership(early, other);

        for (const slug of ["b-undated", "a-undated"]) await make.event("Same title", { slug });
        for (const slug of ["d-dated", "c-dated"]) await make.event("Same title", { slug, on: "2024-06-19" });
        await make.event("Same title", { slug: "e-dated", on: "2023" });
        await make.event("Same title", { slug: "since", on: "2020/.." });
        for (const [slug, signed] of [
          ["one", "2020"],
          ["two", "2019-05"],
          ["three", undefined],
          ["four", "2020-12-31"],
        ] as const) {
          await make.agreement("Treaty", { slug, ...(signed !== undefined && { signed }) });
        }
        const pact = late;
        for (const kind of ["MILITARY_AID", "DEFENSE", "CONSULTATION", "OFFENSE"] as const)
          await make.obligation(first, member, { alliance: pact, kind });
      },
    });
  });

  const listed = async (field: string, orderBy: string, selection: string) => {
    const { data, errors, statements } = await server.askText(
      `{ list: ${field}(orderBy: ${orderBy}) { nodes { ${selection} } } }`,
    );
    expect({ errors, statements }).toEqual({ errors: undefined, statements: 1 });
    return (data as { list: { nodes: Record<string, unknown>[] } }).list.nodes
      .map((node) => Object.values(node))
      .map((values) => values.map(leaf).join("/"));
  };
  const leaf = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? Object.values(value)[0] : value;

  it.each([
    ["countries", "{ by: NAME }", "name", latin],
    ["countries", "{ by: NAME_TR }", "name", turkish],
    ["countries", "{ by: NAME_TR, direction: DESC }", "name", [...turkish].reverse()],
    [
      "memberships",
      "{ by: GROUP }",
      "group { name } party { name }",
      ["Early group/Another", "Early group/Member", "Late group/Another", "Late group/Member"],
    ],
    [
      "memberships",
      "{ by: PARTY }",
      "party { name } group { name }",
      ["Another/Early group", "Another/Late group", "Member/Early group", "Member/Late group"],
    ],
    [
      "memberships",
      "{ by: SINCE }",
      "group { name } party { name }",
      ["Early group/Another", "Late group/Member", "Early group/Member", "Late group/Another"],
    ],
    ["events", "{ by: TITLE }", "slug", ["a-undated", "b-undated", "c-dated", "d-dated", "e-dated", "since"]],
    ["agreements", "{ by: SIGNED }", "slug", ["two", "four", "one", "three"]],
    ["agreements", "{ by: SIGNED, direction: DESC }", "slug", ["one", "four", "two", "three"]],
    ["obligations", "{ by: KIND }", "kind", ["DEFENSE", "OFFENSE", "CONSULTATION", "MILITARY_AID"]],
    ["obligations", "{ by: KIND, direction: DESC }", "kind", ["MILITARY_AID", "CONSULTATION", "OFFENSE", "DEFENSE"]],
  ])("%s by %s", async (field, orderBy, selection, expected) => {
    expect(await listed(field, orderBy, selection)).toEqual(expected);
  });

  describe("what has no day comes last both ways, and ties go by the slug, the same way", () => {
    it.each([
      ["{ by: DATE }", ["e-dated", "c-dated", "d-dated", "a-undated", "b-undated", "since"]],
      ["{ by: DATE, direction: DESC }", ["d-dated", "c-dated", "e-dated", "since", "b-undated", "a-undated"]],
    ])("events by %s", async (orderBy, expected) => {
      expect(await listed("events", orderBy, "slug")).toEqual(expected);
    });
  });

  it("stands by the order for what is not told", async () => {
    const { data } = await server.askText(
      `{ countries { nodes { name } } memberships(first: 1) { nodes { group { slug } } } events(first: 1) { nodes { slug } } obligations(first: 1) { nodes { kind } } }`,
    );
    expect(data).toEqual({
      countries: { nodes: latin.map((name) => ({ name })) },
      memberships: { nodes: [{ group: { slug: "early-group" } }] },
      events: { nodes: [{ slug: "e-dated" }] },
      obligations: { nodes: [{ kind: "DEFENSE" }] },
    });
  });
});
