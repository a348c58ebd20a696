// Who is bound to defend whom today, by all seeds.
import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { fillWithWorld, startTestServer, type TestServer } from "../support/server.js";

interface Owed {
  readonly defender: { readonly slug: string };
  readonly obligation: {
    readonly article: string | null;
    readonly period: { readonly start: { readonly value: string } | null };
    readonly citations: { readonly nodes: readonly { readonly source: { readonly url: string | null } }[] };
  };
}

describeDatabases("defence today", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, { contents: fillWithWorld });
  });

  async function defendersOf(party: string, asOf: string, last = false): Promise<readonly Owed[]> {
    const { data, errors } = await server.askText(
      `query ($party: String!, $asOf: Date) {
        defenders(of: $party, asOf: $asOf, ${last ? "last" : "first"}: 100) {
          nodes {
            defender { slug }
            obligation { article period { start { value } } citations { nodes { source { url } } } }
          }
        }
      }`,
      { party, asOf },
    );
    expect(errors).toBeUndefined();
    return (data?.["defenders"] as { nodes: readonly Owed[] }).nodes;
  }

  it("is owed to Finland by all other members of NATO since 4 April 2023, and by those of the EU", async () => {
    expect(
      (await defendersOf("finland", "2023-04-03")).filter(({ obligation }) => obligation.article === "art. 5"),
    ).toEqual([]);
    const owed = await defendersOf("finland", "2026-02-01");
    const byNato = owed.filter(({ obligation }) => obligation.article === "art. 5");
    expect(byNato).toHaveLength(31);
    expect(byNato.find(({ defender }) => defender.slug === "norway")?.obligation.period.start?.value).toBe(
      "2023-04-04",
    );
    expect(byNato.find(({ defender }) => defender.slug === "sweden")?.obligation.period.start?.value).toBe(
      "2024-03-07",
    );
    const byEu = owed.filter(({ obligation }) => obligation.article === "art. 42(7)");
    expect(byEu).toHaveLength(26);
  });

  it("cites an address for each obligation", async () => {
    const owed = await defendersOf("finland", "2026-02-01");
    expect(
      owed.flatMap(({ obligation }) => obligation.citations.nodes).filter(({ source }) => source.url === null),
    ).toEqual([]);
  });

  it.each([
    ["japan", "united-states"],
    ["philippines", "united-states"],
    ["north-korea", "china"],
    ["north-korea", "russia"],
    ["armenia", "russia"],
  ])("is owed to %s by %s", async (party, defender) => {
    const owed = await defendersOf(party, "2025-06-01");
    expect(owed.map((one) => one.defender.slug)).toContain(defender);
  });
});
