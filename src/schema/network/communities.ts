/** A node of an undirected, weighted graph. */
export interface GraphNode {
  readonly id: number;
  /** The ids of its neighbors, with the weights of the links. Each link is listed at both ends. */
  readonly links: readonly (readonly [number, number])[];
}

/** A graph by position: the links of each position, and the weight of its link to itself. */
interface Graph {
  readonly links: readonly ReadonlyMap<number, number>[];
  readonly loops: readonly number[];
}

/**
 * Assigns nodes to communities: groups with more links inside than their degrees would predict (modularity). Equal nodes in equal order give
 * equal communities. Links to nodes that are not in the list are ignored.
 * @returns the number of each node's community; 0 is the largest
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large networks (2008).
 */
export function communitiesOf(nodes: readonly GraphNode[]): readonly number[] {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  let graph: Graph = {
    links: nodes.map(({ links }) => linksByPlace(links, places)),
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

function linksByPlace(links: GraphNode["links"], places: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [id, weight] of links) {
    const place = places.get(id);
    if (place !== undefined) found.set(place, weight);
  }
  return found;
}

/** Moves each node to the community of a neighbor where it fits best, until no node moves. */
function moveNodes({ links, loops }: Graph): number[] {
  // Each round reads every link, and blocks all other requests. Arrays of numbers, indexed by position, make it fast.
  const others = links.map((own) => Int32Array.from(own.keys()));
  const weights = links.map((own) => Float64Array.from(own.values()));
  const community = links.map((_, place) => place);
  const strength = weights.map((own, place) => sum(own) + 2 * (loops[place] ?? 0));
  const within = [...strength];
  const whole = sum(strength);
  const towards = new Float64Array(links.length);

  function bestFor(place: number): number {
    const own = at(community, place);
    const near = others[place] ?? [];
    const heavy = weights[place] ?? [];
    for (let link = 0; link < near.length; link++) {
      const theirs = at(community, at(near, link));
      towards[theirs] = at(towards, theirs) + at(heavy, link);
    }
    const share = at(strength, place) / whole;
    let best = own;
    let most = at(towards, own) - (at(within, own) - at(strength, place)) * share;
    for (const other of near) {
      const to = at(community, other);
      if (to === own) continue;
      const gain = at(towards, to) - at(within, to) * share;
      // Only for a gain larger than rounding errors, so that the loop ends.
      if (gain > most + 1e-9) {
        best = to;
        most = gain;
      }
    }
    for (const other of near) towards[at(community, other)] = 0;
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

/** An element of an array, which must exist. */
const at = (list: ArrayLike<number>, place: number): number => list[place] ?? 0;

/** The graph whose nodes are the communities of another graph. */
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

/** Numbers communities by size, largest first. Ties are broken by their first node. */
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
