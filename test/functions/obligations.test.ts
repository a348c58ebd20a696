import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../../src/generated/prisma/client.js";
import { describeFunctions } from "./describe-functions.js";

describeFunctions("obligations", {
  partyNamed: ({ make, rows, run }) => {
    let [azure, union]: Actor[] = [];
    beforeAll(async () => {
      azure = await make.country("Azure");
      union = await make.organization("Union");
      await make.alliance("Pact");
      await run(
        `insert into "FormerSlug" ("table", "slug", "now") values ('Actor', 'old-azure', 'azure'), ('Official', 'blue', 'azure')`,
      );
    });
    it("is a country or organization, by its slug or one that it had", async () => {
      const named = `select n."slug", p."id" from unnest(array['azure', 'old-azure', 'union']) n ("slug"), "partyNamed"(n."slug") p`;
      expect(await rows(named)).toEqual([
        { slug: "azure", id: azure?.id },
        { slug: "old-azure", id: azure?.id },
        { slug: "union", id: union?.id },
      ]);
    });
    it.each(["pact", "blue", "nobody"])("is nobody: %s", async (slug) => {
      expect(await rows(`select * from "partyNamed"($1::text)`, slug)).toEqual([]);
    });
  },

  owedTo: ({ make, rows, run }) => {
    const owed = (party: string, day: string | null, certainty = "CERTAIN") =>
      rows(
        `select o."key", o."kind", b."slug" as "bearer" from "Actor" p, "owedTo"(p."id", $2::date, $3::text::"Certainty") o
           join "Actor" b on b."id" = o."bearerId" where p."slug" = $1::text order by o."key"`,
        party,
        day,
        certainty,
      );
    beforeAll(async () => {
      const [bloc, pact] = [await make.alliance("Bloc"), await make.alliance("Pact")];
      const [azure, beige, coral, dun] = [
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
        await make.country("Dun"),
      ];
      await make.membership(bloc, beige, { start: "2000-01-01", end: "2001-06-30" });
      await make.membership(bloc, coral, { start: "2000-01-01", status: "OBSERVER" });
      await make.membership(bloc, dun, { start: "2001-07-01", status: "SUSPENDED" });
      await make.membership(pact, azure, { start: "2000-01-01", end: "2005-01-01" });
      await make.membership(pact, coral, { start: "2000-01-01", status: "ASSOCIATE" });
      const agreement = await make.agreement("Treaty");
      await make.obligation(bloc, pact, { key: "groups", agreement, kind: "DEFENSE", start: "2000-01-01" });
      await make.obligation(coral, azure, {
        key: "own",
        agreement,
        kind: "NEUTRALITY",
        start: "2004/2005",
        end: "2006",
      });
    });
    const byBeige = { key: "groups bloc/beige pact/azure", kind: "DEFENSE", bearer: "beige" };
    const byDun = { key: "groups bloc/dun pact/azure", kind: "DEFENSE", bearer: "dun" };
    const byCoral = { key: "own", kind: "NEUTRALITY", bearer: "coral" };
    it.each([
      ["azure", "1999-12-31", "POSSIBLE", []],
      ["azure", "2000-01-01", "CERTAIN", [byBeige]],
      ["azure", "2001-06-30", "CERTAIN", [byBeige]],
      ["azure", "2001-07-01", "CERTAIN", [byDun]], // suspended members owe, observers do not
      ["azure", "2004-01-01", "CERTAIN", [byDun]],
      ["azure", "2004-01-01", "POSSIBLE", [byDun, byCoral]],
      ["azure", "2005-12-31", "CERTAIN", [byCoral]], // azure has left the pact
      ["azure", null, "CERTAIN", [byBeige, byDun, byCoral]],
      ["coral", "2001-07-01", "POSSIBLE", []], // associates are owed nothing
      ["beige", null, "POSSIBLE", []],
    ])("to %s on %s, %s", async (party, day, certainty, expected) => {
      expect(await owed(party, day, certainty)).toEqual(expected);
    });
    it("without a day, if it and the memberships may have held on one same day", async () => {
      await run(
        `update "Membership" set "possibleFrom" = '2003-01-01', "certainFrom" = '2003-01-01' where "key" = 'pact/azure'`,
      );
      expect(await owed("azure", null)).toEqual([byDun, byCoral]); // beige had left the bloc
    });
    it("not on a day in a gap", async () => {
      await run(`update "Obligation" set "certainGaps" = '{[2003-06-01,2003-06-10)}' where "key" = 'groups'`);
      expect(await owed("azure", "2003-05-31")).toEqual([byDun]);
      expect(await owed("azure", "2003-06-09")).toEqual([]);
      expect(await owed("azure", "2003-06-09", "POSSIBLE")).toEqual([byDun]);
      expect(await owed("azure", "2003-06-10")).toEqual([byDun]);
    });
  },

  defenders: ({ make, rows }) => {
    it("owe defence or military aid, and nothing else", async () => {
      const [azure, beige, coral, dun] = [
        await make.country("Azure"),
        await make.country("Beige"),
        await make.country("Coral"),
        await make.country("Dun"),
      ];
      const agreement = await make.agreement("Treaty");
      const defense = await make.obligation(beige, azure, { agreement, start: "2000-01-01" });
      const aid = await make.obligation(coral, azure, { agreement, kind: "MILITARY_AID", start: "2000-01-01" });
      await make.obligation(dun, azure, { agreement, kind: "CONSULTATION", start: "2000-01-01" });
      await make.obligation(azure, dun, { agreement, start: "2000-01-01" });
      const none = { bearerMembershipId: null, beneficiaryMembershipId: null };
      expect(await rows(`select * from "defenders"('azure', '2000-01-01', 'CERTAIN') order by "key"`)).toEqual([
        { key: "treaty/defense/beige/azure", defenderId: beige.id, obligationId: defense.id, ...none },
        { key: "treaty/military_aid/coral/azure", defenderId: coral.id, obligationId: aid.id, ...none },
      ]);
      expect(await rows(`select * from "defenders"('azure', '1999-12-31', 'POSSIBLE')`)).toEqual([]);
      expect(await rows(`select * from "defenders"('nobody', '2000-01-01', 'CERTAIN')`)).toEqual([]);
    });
  },

  obligationsTriggered: ({ make, rows }) => {
    const triggered = (attacked: string, attacker: string) =>
      rows(
        `select o."step", o."side", o."effect", o."conflicting", b."slug" as "bearer", e."slug" as "beneficiary"
           from "obligationsTriggered"($1::text, $2::text, '2000-06-01', 'CERTAIN') o
           join "Actor" b on b."id" = o."bearerId" join "Actor" e on e."id" = o."beneficiaryId"
          order by o."side", o."step", b."slug", o."effect"`,
        attacked,
        attacker,
      );
    beforeAll(async () => {
      const [victim, attacker, friend, second, partner, idle] = [
        await make.country("Victim"),
        await make.country("Attacker"),
        await make.country("Friend"),
        await make.country("Second"),
        await make.country("Partner"),
        await make.country("Idle"),
      ];
      const agreement = await make.agreement("Treaty");
      const owe = (
        bearer: Actor,
        beneficiary: Actor,
        kind: "DEFENSE" | "OFFENSE" | "NONAGGRESSION" | "CONSULTATION" | "NEUTRALITY",
      ) => make.obligation(bearer, beneficiary, { agreement, kind, start: "2000-01-01" });
      await owe(friend, victim, "DEFENSE");
      await owe(second, friend, "DEFENSE");
      await owe(partner, attacker, "OFFENSE");
      await owe(friend, attacker, "NEUTRALITY");
      await owe(attacker, victim, "NONAGGRESSION");
      await owe(idle, victim, "CONSULTATION");
      await owe(idle, second, "CONSULTATION");
    });
    it("calls in the attacked party's defenders, then theirs, and whoever must join the attack", async () => {
      expect(await triggered("victim", "attacker")).toEqual([
        { step: 1, side: "ATTACKED", effect: "BREACH", conflicting: false, bearer: "attacker", beneficiary: "victim" },
        { step: 1, side: "ATTACKED", effect: "DEFEND", conflicting: true, bearer: "friend", beneficiary: "victim" },
        { step: 1, side: "ATTACKED", effect: "CONSULT", conflicting: false, bearer: "idle", beneficiary: "victim" },
        { step: 2, side: "ATTACKED", effect: "DEFEND", conflicting: false, bearer: "second", beneficiary: "friend" },
        { step: 1, side: "ATTACKER", effect: "REFRAIN", conflicting: true, bearer: "friend", beneficiary: "attacker" },
        {
          step: 1,
          side: "ATTACKER",
          effect: "JOIN_ATTACK",
          conflicting: false,
          bearer: "partner",
          beneficiary: "attacker",
        },
      ]);
    });
    it("releases the attacked party from what it owes the attacker", async () => {
      expect(await triggered("attacker", "victim")).toEqual([
        { step: 1, side: "ATTACKED", effect: "REFRAIN", conflicting: false, bearer: "friend", beneficiary: "attacker" },
        { step: 1, side: "ATTACKER", effect: "RELEASE", conflicting: false, bearer: "attacker", beneficiary: "victim" },
      ]);
    });
    it("is nothing where one attacks itself", async () => {
      expect(await triggered("victim", "victim")).toEqual([]);
    });
  },

  triggeredOn: ({ make, rows }) => {
    const triggered = async (name: string, certainty: string) =>
      (
        await rows(
          `select o."step", o."side", o."effect", b."slug" as "bearer"
             from "${name}"('prey', 'raider', '2000-06-01', $1::text::"Certainty") o join "Actor" b on b."id" = o."bearerId"
            order by o."side", o."step", b."slug", o."effect"`,
          certainty,
        )
      ).map(({ step, side, effect, bearer }) => [step, side, effect, bearer].map(String).join(" "));
    beforeAll(async () => {
      const [prey, raider] = [await make.country("Prey"), await make.country("Raider")];
      const [ally, waverer] = [await make.country("Ally"), await make.country("Waverer")];
      const agreement = await make.agreement("Pacts");
      await make.obligation(ally, prey, { agreement, start: "2000-01-01" });
      await make.obligation(waverer, raider, { agreement, start: "2000-01-01" });
      await make.obligation(waverer, raider, { agreement, kind: "OFFENSE", start: "2000-01-01/2001-01-01" });
    });
    const defended = "1 ATTACKED DEFEND ally";
    it("calls a party in once, by the first that calls it", async () => {
      expect(await triggered("triggeredOn", "CERTAIN")).toEqual([defended, "2 ATTACKER DEFEND waverer"]);
      expect(await triggered("triggeredOn", "POSSIBLE")).toEqual([defended, "1 ATTACKER JOIN_ATTACK waverer"]);
    });
    it("gives a duty that both find the earlier step, so that its bearer stands before those that it calls in", async () => {
      const [first, second, third] = [
        await make.country("First"),
        await make.country("Second"),
        await make.country("Third"),
      ];
      const [attacked, attacker, agreement] = [
        await make.country("Attacked"),
        await make.country("Attacking"),
        await make.agreement("More pacts"),
      ];
      await make.obligation(first, attacked, { agreement, start: "2000-01-01" });
      await make.obligation(second, first, { agreement, start: "2000-01-01" });
      // Only possibly: "second" is called in at once, and "third" by it at the second step.
      await make.obligation(second, attacked, { agreement, start: "2000-01-01/2001-01-01" });
      await make.obligation(third, second, { agreement, start: "2000-01-01" });
      const steps = await rows(
        `select o."step", b."slug" as "bearer", e."slug" as "beneficiary" from "obligationsTriggered"($1::text, $2::text, '2000-06-01', 'POSSIBLE') o
           join "Actor" b on b."id" = o."bearerId" join "Actor" e on e."id" = o."beneficiaryId" order by 1, 2, 3`,
        attacked.slug,
        attacker.slug,
      );
      expect(steps).toEqual([
        { step: 1, bearer: "first", beneficiary: "attacked" },
        { step: 1, bearer: "second", beneficiary: "attacked" },
        { step: 2, bearer: "second", beneficiary: "first" },
        { step: 2, bearer: "third", beneficiary: "second" },
      ]);
    });
    it("is all in POSSIBLE that is in CERTAIN, where it is asked for both", async () => {
      expect(await triggered("obligationsTriggered", "CERTAIN")).toEqual([defended, "2 ATTACKER DEFEND waverer"]);
      expect(await triggered("obligationsTriggered", "POSSIBLE")).toEqual([
        ...[defended, "1 ATTACKER JOIN_ATTACK waverer", "2 ATTACKER DEFEND waverer"],
      ]);
    });
  },
});
