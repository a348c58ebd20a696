/** A node of an undirected, weighted graph. */
export interface GraphNode {
  readonly id: number;
  /** The ids of those it is linked to, with the weights of the links; each link stands at both its ends. */
  readonly links: readonly (readonly [number, number])[];
}

/** A graph as places: what each place is linked to, and how strongly it is linked to itself. */
interface Graph {
  readonly links: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

/**
 * Puts nodes into communities: groups that are linked within more than their degrees would lead one to expect (modularity). The same
 * nodes in the same order always give the same. Links to what is not among the nodes count for nothing.
 * @returns for each node the number of its community, 0 for that with the most nodes
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large networks (2008).
 */
export function communitiesOf(nodes: readonly GraphNode[]): readonly number[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  let graph: Graph = {
    links: nodes.map(({ links }) => new Map(links.flatMap(([id, weight]) => asPlace(places.get(id), weight)))),
    loops: nodes.map(() => 0),
  };
  let communities: readonly number[] = nodes.map((_, place) => place);
  for (;;) {
    const moved = moveNodes(graph);
    const names = [...new Set(moved)];
    if (names.length === graph.links.length) return bySize(communities);
    const joined = moved.map((name) => names.indexOf(name));
    communities = communities.map((place) => joined[place] ?? place);
    graph = mergeNodes(graph, joined, names.length);
  }
}

const asPlace = (place: number | undefined, weight: number): [number, number][] =>
  place === undefined ? [] : [[place, weight]];

/** Moves each node to the community among its neighbours' where it fits best, over and over until none moves. */
function moveNodes({ links, loops }: Graph): number[] {
  const community = links.map((_, place) => place);
  const strength = links.map((own, place) => sum(own.values()) + 2 * (loops[place] ?? 0));
  const within = [...strength];
  const whole = sum(strength);
  const at = (list: readonly number[], place: number) => list[place] ?? 0;

  function bestFor(place: number): number {
    const own = at(community, place);
    const towards = new Map([[own, 0]]);
    for (const [other, weight] of links[place] ?? []) {
      const theirs = at(community, other);
      towards.set(theirs, (towards.get(theirs) ?? 0) + weight);
    }
    const gain = (to: number) => {
      const others = at(within, to) - (to === own ? at(strength, place) : 0);
      return (towards.get(to) ?? 0) - (others * at(strength, place)) / whole;
    };
    let best = own;
    // Only for the better, by more than rounding can make: so it comes to an end.
    for (const to of towards.keys()) if (gain(to) > gain(best) + 1e-9) best = to;
    return best;
  }

  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const place of community.keys()) {
      const [from, to] = [at(community, place), bestFor(place)];
      if (from === to) continue;
      within[from] = at(within, from) - at(strength, place);
      within[to] = at(within, to) + at(strength, place);
      community[place] = to;
      isMoving = true;
    }
  }
  return community;
}

/** The graph whose nodes are the communities of another's. */
function mergeNodes({ links, loops }: Graph, joined: readonly number[], size: number): Graph {
  const merged = Array.from({ length: size }, () => new Map<number, number>());
  const inner = Array.from({ length: size }, () => 0);
  for (const [place, own] of links.entries()) {
    const from = joined[place] ?? 0;
    inner[from] = (inner[from] ?? 0) + (loops[place] ?? 0);
    for (const [other, weight] of own) {
      const to = joined[other] ?? 0;
      if (to === from) inner[from] = (inner[from] ?? 0) + weight / 2;
      else merged[from]?.set(to, (merged[from].get(to) ?? 0) + weight);
    }
  }
  return { links: merged, loops: inner };
}

/** Numbers communities by their sizes, the largest first; of the same size, that of the first node. */
function bySize(communities: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>();
  for (const name of communities) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const order = [...sizes].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return communities.map((name) => order.indexOf(name));
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const one of numbers) total += one;
  return total;
}
