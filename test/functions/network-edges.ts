import { beforeAll, expect, it } from "vitest";
import { ALL, chain, ids, slugOf } from "./chain.js";
import type { Functions } from "./describe-functions.js";

/** Tests of the functions of whole networks. */
export const edges: Readonly<Record<string, (functions: Functions) => void>> = {
  networkAsked: (functions) => {
    const asked = (kinds: string, obligations: string | null, day: string | null, minWeight: number) =>
      functions.rows(
        `select n."nodeCount", n."edgeCount", n."linkKinds", array(select ${slugOf("i")} from unnest(n."fromIds") i) as "from", n."weights"
           from "networkAsked"($1::text[], $2::text::"ObligationKind"[], $3::date, 'CERTAIN', $4::int) n`,
        ...[kinds, obligations, day, minWeight],
      );
    beforeAll(() => chain(functions));
    it("counts parties and edges, and holds these as arrays", async () => {
      expect(await asked("{ALLIANCE,AGREEMENT}", null, "2002-01-01", 1)).toEqual([
        { nodeCount: 3, edgeCount: 2, linkKinds: ["ALLIANCE", "AGREEMENT"], from: ["azure", "beige"], weights: [1, 1] },
      ]);
    });
    it("has edges of duties only, with obligations", async () => {
      expect(await asked("{ALLIANCE,AGREEMENT}", "{DEFENSE}", "2002-01-01", 1)).toEqual([
        { nodeCount: 2, edgeCount: 1, linkKinds: ["ALLIANCE"], from: ["azure"], weights: [1] },
      ]);
    });
    it("is empty where nothing links enough", async () => {
      expect(await asked(ALL, null, "2002-01-01", 2)).toEqual([
        { nodeCount: 0, edgeCount: 0, linkKinds: null, from: [], weights: null },
      ]);
    });
  },

  networkEdges: (functions) => {
    beforeAll(() => chain(functions));
    it("are ranked in their order, with who owes what", async () => {
      const edges = await functions.rows(
        `select e."rank", e."kind", e."weight", ${slugOf('e."fromId"')} as "from", e."linkKinds", e."allianceIds" is null as "all", e."owedByFrom", e."owedByTo"
           from "networkEdges"('{AGREEMENT,ALLIANCE}', ${ids("beige", "azure")}, ${ids("coral", "beige")}, '{3,1}', null, '2002-01-01', 'CERTAIN') e
          order by e."rank"`,
      );
      expect(edges).toEqual([
        {
          ...{ rank: 1, kind: "AGREEMENT", weight: 3, from: "beige", linkKinds: ["AGREEMENT"], all: true },
          ...{ owedByFrom: [], owedByTo: [] },
        },
        {
          ...{ rank: 2, kind: "ALLIANCE", weight: 1, from: "azure", linkKinds: ["ALLIANCE"], all: true },
          ...{ owedByFrom: ["DEFENSE"], owedByTo: ["CONSULTATION"] },
        },
      ]);
    });
    it("name the bonds of the duties that are asked for", async () => {
      const [edge] = await functions.rows(
        `select array(select ${slugOf("i")} from unnest(e."allianceIds") i) as "alliances", e."owedByFrom", e."owedByTo"
           from "networkEdges"('{ALLIANCE}', ${ids("azure")}, ${ids("beige")}, '{1}', '{DEFENSE}', '2002-01-01', 'CERTAIN') e`,
      );
      expect(edge).toEqual({ alliances: ["pact"], owedByFrom: ["DEFENSE"], owedByTo: [] });
    });
  },

  networkLinks: (functions) => {
    beforeAll(() => chain(functions));
    const visits = ["EVENT beige coral 1", "EVENT beige dun 1", "EVENT coral dun 1"];
    it.each([
      [ALL, "2000-12-31", 1, []],
      [ALL, "2001-01-01", 1, ["ALLIANCE azure beige 1"]],
      [ALL, "2002-01-01", 1, ["ALLIANCE azure beige 1", "AGREEMENT beige coral 1"]],
      ["{EVENT}", "2003-05-05", 1, visits],
      [ALL, null, 1, ["ALLIANCE azure beige 1", "AGREEMENT beige coral 1", ...visits]],
      [ALL, null, 2, []],
    ])("of %s on %s, of weight %d: %j", async (kinds, day, minWeight, expected) => {
      const links = await functions.rows(
        `select concat_ws(' ', l."kind", ${slugOf('l."fromId"')}, ${slugOf('l."toId"')}, l."weight") as "link"
           from "networkLinks"($1::text[], $2::date, 'CERTAIN', $3::int) l`,
        ...[kinds, day, minWeight],
      );
      expect(links.map(({ link }) => link)).toEqual(expected);
    });
    it("count a group of two only if their memberships may have met", async () => {
      await functions.run(
        `update "Membership" set "possibleGaps" = '{[2001-01-01,)}', "certainFrom" = null, "certainUntil" = null where "key" = 'pact/azure'`,
      );
      expect(await functions.rows(`select * from "networkLinks"('{ALLIANCE}', null, 'POSSIBLE', 1)`)).toEqual([]);
    });
  },

  networkNodes: (functions) => {
    beforeAll(() => chain(functions));
    it("are the parties of the edges: those with most neighbors first, edges of two kinds added up", async () => {
      const nodes = await functions.rows(
        `select n."rank", n."key", n."degree", n."weight", n."links"
           from "networkNodes"(${ids("azure", "beige", "beige")}, ${ids("beige", "coral", "coral")}, '{1,2,3}') n order by n."rank"`,
      );
      const [azure, beige, coral] = (await functions.value(ids("azure", "beige", "coral"))) as number[];
      expect(nodes).toEqual([
        { rank: 1, key: "beige", degree: 2, weight: 6, links: `[[${azure},1],[${coral},5]]` },
        { rank: 2, key: "azure", degree: 1, weight: 1, links: `[[${beige},1]]` },
        { rank: 3, key: "coral", degree: 1, weight: 5, links: `[[${beige},5]]` },
      ]);
    });
  },
};
