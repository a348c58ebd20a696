// How parties are connected, said once more in plain code over rows in memory.
import { ObligationKind } from "../../../src/generated/prisma/enums.js";
import { createAttack } from "./oracle-attack.js";
import { onDays, shareADay, type Args, type Row } from "./oracle-days.js";
import { sorted } from "./oracle-filters.js";
import { createParties } from "./oracle-parties.js";
import type { World } from "./world-rows.js";

const ranks = ["ALLIANCE", "ORGANIZATION", "AGREEMENT", "EVENT"];
const ranksOfObligations: readonly string[] = Object.keys(ObligationKind);
const longest = 6;

/** The code of arguments that ask for no path. */
export function pathFault({ from, to, maxLength }: Args): string | undefined {
  return from === to || (maxLength as number) < 1 || (maxLength as number) > longest ? "BAD_USER_INPUT" : undefined;
}

/** Gives the paths of a world, and what links two parties on them. */
export function createPaths(world: World) {
  const wasParty = createParties(world);
  const { owedTo } = createAttack(world);

  /** What two parties owe each other in alliances and agreements: the kind, both, and the bond. */
  function duties(one: Row, other: Row, { through, obligations, asOf, certainty }: Args) {
    const kinds = through as readonly unknown[];
    const towards = (bearer: Row, beneficiary: Row) =>
      owedTo(Number(beneficiary["id"]), { asOf, certainty })
        .filter(
          ({ kind, bearerId }) =>
            bearerId === bearer["id"] && (!Array.isArray(obligations) || obligations.includes(kind)),
        )
        .flatMap(({ kind, obligationId }) => {
          const stands = world.obligations.find(({ id }) => id === obligationId);
          return [
            { link: "ALLIANCE", thing: stands?.allianceId ?? null },
            { link: "AGREEMENT", thing: stands?.agreementId ?? null },
          ].map((bond) => ({ ...bond, kind, bearer, beneficiary, rank: ranksOfObligations.indexOf(kind) }));
        });
    return [...towards(one, other), ...towards(other, one)].filter(
      ({ link, thing }) => thing !== null && kinds.includes(link),
    );
  }

  /** What links two parties, or the bonds in which one owes the other what is asked for. */
  function links(from: Row, to: Row, asked: Args): readonly Row[] {
    const all = allLinks(from, to, asked);
    if (!Array.isArray(asked["obligations"])) return all;
    const bonds = new Map(duties(from, to, asked).map((duty) => [`${duty.link} ${String(duty.thing)}`, duty]));
    return [...bonds.values()].map(({ link, thing }) => {
      const by = (link === "ALLIANCE" ? world.actors : world.agreements).find(({ id }) => id === thing) as Row;
      const both = all.find((one) => one["by"] === by) ?? { fromMembership: null, toMembership: null };
      return { ...both, kind: link, by, rank: ranks.indexOf(link), name: by["sortEn"], key: by["slug"] };
    });
  }

  /** What two parties owe each other, each kind and direction once: by kind, first what the first owes. */
  function owed(from: Row, to: Row, asked: Args): readonly Row[] {
    const first = new Map(duties(from, to, asked).map((duty) => [`${duty.kind} ${String(duty.bearer["id"])}`, duty]));
    return sorted([...first.values()], ({ rank, bearer }) => [Number(rank), bearer === from ? 0 : 1], "ASC");
  }

  /** What links two parties: rows with the keys of their order. */
  function allLinks(from: Row, to: Row, { through, asOf, certainty }: Args): readonly Row[] {
    const wanted = (kind: unknown) => (through as readonly unknown[]).includes(kind);
    const go = (one: Row, other: Row) =>
      typeof asOf === "string"
        ? onDays(one, { asOf, certainty }) && onDays(other, { asOf, certainty })
        : shareADay(one, other);
    const inOrder = (rows: readonly Row[]) =>
      sorted(rows, (row) => [row["possibleFrom"] as string, row["key"] as string], "ASC");
    const of = (party: Row, group: Row) =>
      inOrder(world.memberships.filter(({ partyId, groupId }) => partyId === party["id"] && groupId === group["id"]));
    const groups = world.actors
      .filter(({ kind }) => wanted(kind))
      .flatMap((group): Row[] => {
        const [pair] = of(from, group).flatMap((one) =>
          of(to, group)
            .filter((other) => go(one, other))
            .map((other) => [one, other] as const),
        );
        return pair ? [{ kind: group.kind, by: group, fromMembership: pair[0], toMembership: pair[1] }] : [];
      });

    const both = (rows: readonly Row[], takings: readonly Row[], column: string) =>
      rows.filter(({ id }) =>
        [from, to].every((party) => takings.some((one) => one[column] === id && one["partyId"] === party["id"])),
      );
    const alone = { fromMembership: null, toMembership: null };
    const agreements = both(world.agreements, world.agreementParties, "agreementId")
      .filter((agreement) => wanted("AGREEMENT") && onDays(agreement, { asOf, certainty }))
      .filter(({ id }) => [from, to].every((party) => wasParty(id, party["id"], { asOf, certainty })))
      .map((by) => ({ kind: "AGREEMENT", by, ...alone }));
    const events = both(world.events, world.eventParties, "eventId")
      .filter((event) => wanted("EVENT") && onDays(event, { to: asOf, certainty }))
      .map((by) => ({ kind: "EVENT", by, ...alone }));
    return [...groups, ...agreements, ...events].map((link) => {
      const by = link["by"] as Row;
      return { ...link, rank: ranks.indexOf(String(link["kind"])), name: by["sortEn"], key: by["slug"] };
    });
  }

  /** The shortest paths: every chain of one more party, until some reach the other end. */
  function paths({ from, to, ...asked }: Args): readonly Row[] {
    const parties: readonly Row[] = world.actors.filter(({ kind }) => kind !== "ALLIANCE");
    const named = (slug: unknown) => parties.filter((party) => party["slug"] === slug);
    let chains = named(from).map((party) => [party]);
    for (let length = 1; length <= (asked["maxLength"] as number) && named(to).length > 0; length++) {
      const seen = new Set(chains.flat());
      chains = chains.flatMap((chain) =>
        parties
          .filter((party) => !seen.has(party) && links(chain.at(-1) ?? {}, party, asked).length > 0)
          .map((party) => [...chain, party]),
      );
      const there = chains.filter((chain) => chain.at(-1)?.["slug"] === to);
      if (there.length > 0) return there.map((chain) => pathOf(chain, asked));
    }
    return [];
  }

  const pathOf = (chain: readonly Row[], asked: Args): Row => ({
    length: chain.length - 1,
    key: chain.map(({ slug }) => String(slug)).join("/"),
    steps: chain.slice(1).map((to, place) => ({ from: chain[place], to, asked })),
  });

  return { paths, links, owed };
}
