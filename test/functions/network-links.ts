import { beforeAll, expect, it } from "vitest";
import { ALL, chain, id, ids, slugOf } from "./chain.js";
import type { Functions } from "./describe-functions.js";

/** Tests of the functions that find links and chains of them. */
export const links: Readonly<Record<string, (functions: Functions) => void>> = {
  linkedFrom: (functions) => {
    beforeAll(() => chain(functions));
    it.each([
      [ALL, "2000-12-31", "CERTAIN", []],
      [ALL, "2001-01-01", "CERTAIN", ["azure beige"]],
      [ALL, "2002-01-01", "CERTAIN", ["azure beige", "coral beige"]],
      [ALL, "2003-05-04", "POSSIBLE", ["azure beige", "coral beige"]],
      [ALL, "2003-05-05", "CERTAIN", ["azure beige", "coral beige", "coral dun"]],
      ["{ORGANIZATION}", null, "CERTAIN", []],
      ["{EVENT}", null, "CERTAIN", ["coral beige", "coral dun"]],
    ])("by %s on %s, %s: %j", async (kinds, day, certainty, expected) => {
      const linked = await functions.rows(
        `select ${slugOf('l."nearId"')} || ' ' || ${slugOf('l."farId"')} as "pair"
           from "linkedFrom"(${ids("azure", "coral", "ember")}, ${ids("beige", "dun", "ember")}, $1::text[], '{}', '{}', $2::date, $3::text::"Certainty") l order by 1`,
        ...[kinds, day, certainty],
      );
      expect(linked.map(({ pair }) => pair)).toEqual(expected);
    });
    it("by pairs that are given, of parties that are asked for", async () => {
      const pairs = `"linkedFrom"('{1,2}', '{3}', '{}', '{1,2,4,1}', '{3,4,3,3}', null, 'CERTAIN')`;
      expect(await functions.rows(`select * from ${pairs}`)).toEqual([{ nearId: 1, farId: 3 }]);
    });
  },

  linkedPairs: (functions) => {
    beforeAll(() => chain(functions));
    it("are the same from either side", async () => {
      const pairs = (near: string, far: string) =>
        functions.rows(
          `select ${slugOf('l."nearId"')} || ' ' || ${slugOf('l."farId"')} as "pair"
             from "linkedPairs"(${near}, ${far}, '${ALL}', '{}', '{}', '2003-05-05', 'CERTAIN') l order by 1`,
        );
      const [few, many] = [ids("beige"), ids("azure", "coral", "dun", "ember")];
      expect(await pairs(few, many)).toEqual([{ pair: "beige azure" }, { pair: "beige coral" }, { pair: "beige dun" }]);
      expect(await pairs(many, few)).toEqual([{ pair: "azure beige" }, { pair: "coral beige" }, { pair: "dun beige" }]);
    });
  },

  linksBetween: (functions) => {
    const between = (one: string, other: string, day: string | null, duties = "null::int[], null::int[]") =>
      functions.rows(
        `select l."kind", l."key", (select m."key" from "Membership" m where m."id" = l."fromMembershipId") as "from",
                (select m."key" from "Membership" m where m."id" = l."toMembershipId") as "to"
           from "linksBetween"(${id(one)}, ${id(other)}, '${ALL}', ${duties}, $1::date, 'CERTAIN') l order by l."rank", l."name"`,
        day,
      );
    beforeAll(() => chain(functions));
    const pact = { kind: "ALLIANCE", key: "pact", from: "pact/azure", to: "pact/beige" };
    const treaty = { kind: "AGREEMENT", key: "treaty", from: null, to: null };
    const visit = { kind: "EVENT", key: "visit", from: null, to: null };
    it.each([
      ["azure", "beige", "2000-12-31", []],
      ["azure", "beige", "2001-01-01", [pact]],
      ["beige", "coral", "2001-12-31", []],
      ["beige", "coral", "2002-01-01", [treaty]],
      ["beige", "coral", "2003-05-05", [treaty, visit]],
      ["beige", "coral", null, [treaty, visit]],
      ["azure", "coral", null, []],
    ])("%s and %s on %s: %j", async (one, other, day, expected) => {
      expect(await between(one, other, day)).toEqual(expected);
    });
    it("are the alliances and agreements that are given, where duties alone link", async () => {
      expect(await between("azure", "beige", "2001-01-01", `${ids("pact")}, '{}'`)).toEqual([pact]);
      expect(await between("beige", "coral", "2003-05-05", `'{}', '{}'`)).toEqual([]);
    });
  },

  pathsBetween: (functions) => {
    const paths = (from: string, to: string, day: string | null, longest: number, obligations: string | null = null) =>
      functions.rows(
        `select p."length", p."key", array(select ${slugOf("i")} from unnest(p."parties") i) as "parties"
           from "pathsBetween"($1::text, $2::text, '${ALL}', $3::text::"ObligationKind"[], $4::date, 'CERTAIN', $5::int) p`,
        ...[from, to, obligations, day, longest],
      );
    beforeAll(() => chain(functions));
    it.each([
      ["azure", "dun", "2003-05-05", 6, ["azure/beige/dun"]],
      ["azure", "coral", "2002-01-01", 6, ["azure/beige/coral"]],
      ["azure", "coral", "2002-01-01", 1, []],
      ["azure", "coral", "2001-12-31", 6, []],
      ["azure", "ember", null, 6, []],
      ["azure", "azure", null, 6, []],
      ["azure", "nobody", null, 6, []],
    ])("from %s to %s on %s, at most %d long: %j", async (from, to, day, longest, expected) => {
      const found = expected.map((key) => ({ length: key.split("/").length - 1, key, parties: key.split("/") }));
      expect(await paths(from, to, day, longest)).toEqual(found);
    });
    it("go through duties alone, with obligations", async () => {
      expect(await paths("azure", "coral", "2002-01-01", 6, "{DEFENSE}")).toEqual([]);
      expect(await paths("beige", "azure", "2002-01-01", 6, "{DEFENSE}")).toHaveLength(1);
    });
  },

  reachedFrom: (functions) => {
    beforeAll(() => chain(functions));
    it.each([
      [["azure"], ["azure"], "2000-12-31", []],
      [["azure"], ["azure"], "2001-01-01", ["beige"]],
      [["beige"], ["azure", "beige"], "2003-05-05", ["coral", "dun"]],
      [["azure", "coral"], ["azure", "coral"], "2003-05-05", ["beige", "dun"]],
      [["ember"], ["ember"], null, []],
    ])("%j without %j on %s: %j", async (parties, seen, day, expected) => {
      const reached = await functions.rows(
        `select ${slugOf("i")} as "slug" from unnest("reachedFrom"(${ids(...parties)}, ${ids(...seen)}, '${ALL}', '{}', '{}', $1::date, 'CERTAIN')) i order by 1`,
        day,
      );
      expect(reached.map(({ slug }) => slug)).toEqual(expected);
    });
  },

  stepsOfPath: (functions) => {
    beforeAll(() => chain(functions));
    it("are those from each party to the next, with who owes what", async () => {
      const steps = await functions.rows(
        `select s."position", ${slugOf('s."fromId"')} as "from", ${slugOf('s."toId"')} as "to", s."allianceIds", s."owedByFrom", s."owedByTo"
           from "stepsOfPath"(${ids("azure", "beige", "coral")}, '{ALLIANCE,AGREEMENT}', null, '2002-01-01', 'CERTAIN') s order by s."position"`,
      );
      expect(steps).toEqual([
        {
          position: 1,
          from: "azure",
          to: "beige",
          allianceIds: null,
          owedByFrom: ["DEFENSE"],
          owedByTo: ["CONSULTATION"],
        },
        { position: 2, from: "beige", to: "coral", allianceIds: null, owedByFrom: [], owedByTo: [] },
      ]);
    });
    it("are none of one party", async () => {
      expect(
        await functions.rows(`select * from "stepsOfPath"(${ids("azure")}, '${ALL}', null, null, 'CERTAIN')`),
      ).toEqual([]);
    });
  },
};
