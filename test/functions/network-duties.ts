import { beforeAll, expect, it } from "vitest";
import { chain, id, slugOf } from "./chain.js";
import type { Functions } from "./describe-functions.js";

/** Tests of the functions that find who owes whom. */
export const duties: Readonly<Record<string, (functions: Functions) => void>> = {
  bondsOfDuty: (functions) => {
    beforeAll(() => chain(functions));
    it.each([
      ["ALLIANCE", "azure", "beige", "{DEFENSE}", "2001-01-01", ["pact"]],
      ["ALLIANCE", "beige", "azure", "{DEFENSE}", "2001-01-01", ["pact"]],
      ["ALLIANCE", "azure", "beige", "{DEFENSE}", "2000-12-31", []],
      ["ALLIANCE", "azure", "beige", "{OFFENSE}", null, []],
      ["AGREEMENT", "azure", "beige", "{DEFENSE}", null, []],
      ["ALLIANCE", "azure", "beige", null, null, null],
    ])("%s of %s and %s by %s on %s: %j", async (link, one, other, kinds, day, expected) => {
      const bonds = `"bondsOfDuty"($1::text, ${id(one)}, ${id(other)}, $2::text::"ObligationKind"[], $3::date, 'CERTAIN')`;
      const slugs = `select case when b is not null then array(select ${slugOf("i")} from unnest(b) i) end from ${bonds} b`;
      expect(await functions.value(slugs, link, kinds, day)).toEqual(expected);
    });
  },

  dutiesInLinks: (functions) => {
    beforeAll(() => chain(functions));
    it.each([
      ["{ALLIANCE,AGREEMENT}", null, "2001-01-01", ["azure CONSULTATION", "beige DEFENSE"]],
      ["{ALLIANCE}", "{DEFENSE}", "2001-01-01", ["beige DEFENSE"]],
      ["{AGREEMENT}", null, "2001-01-01", []],
      ["{ALLIANCE}", null, "2000-12-31", []],
    ])("in %s, of %s, on %s: to %j", async (links, kinds, day, expected) => {
      const duties = await functions.rows(
        `select ${slugOf('d."beneficiaryId"')} || ' ' || d."kind" as "duty", ${slugOf('d."thingId"')} as "in"
           from "dutiesInLinks"($1::text[], $2::text::"ObligationKind"[], null, null, $3::date, 'CERTAIN') d order by 1`,
        ...[links, kinds, day],
      );
      expect(duties).toEqual(expected.map((duty) => ({ duty, in: "pact" })));
    });
    it.each([
      ["azure", "beige", ["DEFENSE"]],
      ["beige", "azure", ["CONSULTATION"]],
      ["azure", "coral", []],
    ])("of %s to %s: %j", async (bearer, beneficiary, expected) => {
      const owed = `select d."kind" from "dutiesInLinks"('{ALLIANCE}', null, ${id(bearer)}, ${id(beneficiary)}, '2001-01-01', 'CERTAIN') d`;
      expect((await functions.rows(owed)).map(({ kind }) => kind)).toEqual(expected);
    });
  },

  dutiesOfTwo: ({ rows }) => {
    it("are a row for each kind and direction", async () => {
      expect(await rows(`select * from "dutiesOfTwo"(7, 8, '{DEFENSE,CONSULTATION}', '{DEFENSE}')`)).toEqual([
        { rank: 1, kind: "DEFENSE", bearerId: 7, beneficiaryId: 8 },
        { rank: 2, kind: "DEFENSE", bearerId: 8, beneficiaryId: 7 },
        { rank: 3, kind: "CONSULTATION", bearerId: 7, beneficiaryId: 8 },
      ]);
      expect(await rows(`select * from "dutiesOfTwo"(7, 8, '{}', '{}')`)).toEqual([]);
    });
  },

  networkDuties: (functions) => {
    beforeAll(() => chain(functions));
    it.each([
      ["{DEFENSE}", "2001-01-01", 1, [{ kind: "ALLIANCE", from: "azure", to: "beige", weight: 1 }]],
      ["{DEFENSE,CONSULTATION}", "2001-01-01", 1, [{ kind: "ALLIANCE", from: "azure", to: "beige", weight: 1 }]],
      ["{DEFENSE}", "2000-12-31", 1, []],
      ["{DEFENSE}", "2001-01-01", 2, []],
    ])("of %s on %s, of weight %d: %j", async (kinds, day, minWeight, expected) => {
      const edges = await functions.rows(
        `select d."kind", ${slugOf('d."fromId"')} as "from", ${slugOf('d."toId"')} as "to", d."weight"
           from "networkDuties"('{ALLIANCE,AGREEMENT}', $1::text::"ObligationKind"[], $2::date, 'CERTAIN', $3::int) d`,
        ...[kinds, day, minWeight],
      );
      expect(edges).toEqual(expected);
    });
  },
};
