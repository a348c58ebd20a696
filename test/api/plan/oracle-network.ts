// Who is linked to whom, said once more in plain code over rows in memory.
import { communitiesOf } from "../../../src/schema/network/communities.js";
import type { Args, Row } from "./oracle-days.js";
import { compareKeys } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

interface Edge extends Row {
  readonly from: Row;
  readonly to: Row;
  readonly kind: string;
  readonly weight: number;
  readonly asked: Args;
}

/** Gives networks; `links` are those between two parties. */
export function createNetworks(world: World, links: (from: Row, to: Row, asked: Args) => readonly Row[]) {
  const parties: readonly Row[] = world.actors.filter(({ kind }) => kind !== "ALLIANCE");
  const inOrder = <Item>(items: readonly Item[], keys: (item: Item) => (string | number)[]) =>
    [...items].sort((one, other) => compareKeys(keys(one), keys(other), "ASC"));

  /** The edges of a network, all of them. */
  function edges({ kinds, minWeight, ...asked }: Args): readonly Edge[] {
    const found = parties.flatMap((from) =>
      parties
        .filter((to) => String(from["slug"]) < String(to["slug"]))
        .flatMap((to) =>
          [...new Set(kinds as readonly string[])].map((kind): Edge => {
            const through = { ...asked, through: [kind] };
            return { from, to, kind, weight: links(from, to, through).length, asked: through };
          }),
        ),
    );
    const linked = found.filter(({ weight }) => weight >= Math.max(minWeight as number, 1));
    return inOrder(linked, ({ weight, from, to, kind }) => [-weight, String(from["slug"]), String(to["slug"]), kind]);
  }

  /** Its nodes, or the first so many; their communities among these. */
  function nodes(asked: Args, first?: number): readonly Row[] {
    const all = edges(asked);
    const found = parties.flatMap((party): (Row & { id: number; degree: number; links: [number, number][] })[] => {
      const own = all.filter(({ from, to }) => from === party || to === party);
      const weights = new Map<number, number>();
      for (const { from, to, weight } of own) {
        const other = Number((from === party ? to : from)["id"]);
        weights.set(other, (weights.get(other) ?? 0) + weight);
      }
      const weight = own.reduce((total, edge) => total + edge.weight, 0);
      const linked = [...weights].sort(([one], [other]) => one - other);
      return own.length === 0 ? [] : [{ party, id: Number(party["id"]), degree: weights.size, weight, links: linked }];
    });
    const shown = inOrder(found, ({ degree, party }) => [-degree, String((party as Row)["slug"])]).slice(0, first);
    const communities = communitiesOf(shown);
    return shown.map((node, place) => ({ ...node, community: communities[place] }));
  }

  return { nodes, edges };
}
