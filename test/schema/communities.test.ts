import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communitiesOf, type GraphNode } from "../../src/schema/network/communities.js";

/** The nodes of a graph whose edges are two ids and a weight. */
function graph(size: number, edges: readonly (readonly [number, number, number])[]): GraphNode[] {
  return Array.from({ length: size }, (_, id) => ({
    id,
    links: edges.flatMap(([one, other, weight]): [number, number][] =>
      one === id ? [[other, weight]] : other === id ? [[one, weight]] : [],
    ),
  }));
}

const triangle = (first: number): [number, number, number][] => [
  [first, first + 1, 1],
  [first, first + 2, 1],
  [first + 1, first + 2, 1],
];

/** What edges within communities weigh beyond what degrees would lead one to expect, as a share of all. */
function modularity(nodes: readonly GraphNode[], communities: readonly number[]): number {
  const strengths = nodes.map(({ links }) => links.reduce((total, [, weight]) => total + weight, 0));
  const whole = strengths.reduce((total, strength) => total + strength, 0);
  let found = 0;
  for (const [one, { links }] of nodes.entries()) {
    for (const [other] of nodes.entries()) {
      if (communities[one] !== communities[other]) continue;
      const weight = links.find(([id]) => id === other)?.[1] ?? 0;
      found += weight / whole - ((strengths[one] ?? 0) * (strengths[other] ?? 0)) / whole ** 2;
    }
  }
  return found;
}

/** Four cliques of four in a ring, each tied to the next by one edge. */
const ring = graph(
  16,
  [0, 4, 8, 12].flatMap((first): [number, number, number][] => [
    ...triangle(first),
    ...[0, 1, 2].map((place): [number, number, number] => [first + place, first + 3, 1]),
    [first + 3, (first + 4) % 16, 1],
  ]),
);

describe("communities", () => {
  it("are the parts of a graph that hang together", () => {
    expect(communitiesOf(graph(6, [...triangle(0), ...triangle(3)]))).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("are parts that are tied more within than between", () => {
    expect(communitiesOf(graph(6, [...triangle(0), ...triangle(3), [2, 3, 1]]))).toEqual([0, 0, 0, 1, 1, 1]);
    expect(communitiesOf(ring)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  it("are tied by weight, not by number", () => {
    const edges = [...triangle(0), ...triangle(3)].map(([one, other]): [number, number, number] => [one, other, 1]);

    expect(communitiesOf(graph(6, [...edges, [2, 3, 20]]))[2]).toBe(communitiesOf(graph(6, [...edges, [2, 3, 20]]))[3]);
  });

  it("are numbered from the largest on", () => {
    expect(communitiesOf(graph(5, [[0, 1, 1], ...triangle(2)]))).toEqual([1, 1, 0, 0, 0]);
  });

  it("are everybody's own where nobody is linked, and none where there is nobody", () => {
    expect(communitiesOf(graph(3, []))).toEqual([0, 1, 2]);
    expect(communitiesOf([])).toEqual([]);
  });

  it("leave aside links to what is not there", () => {
    expect(communitiesOf([{ id: 7, links: [[8, 1]] }])).toEqual([0]);
  });

  const graphs = fc.integer({ min: 1, max: 25 }).chain((size) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 5 })), {
        selector: ([one, other]) => [one, other].sort((a, b) => a - b).join(),
        maxLength: 80,
      })
      .map((edges) =>
        graph(
          size,
          edges.filter(([one, other]) => one !== other),
        ),
      ),
  );

  it("come to an end, are the same each time, and are better than none or one of all", () => {
    fc.assert(
      fc.property(graphs, (nodes) => {
        const found = communitiesOf(nodes);
        expect(communitiesOf(nodes)).toEqual(found);
        expect([...new Set(found)].sort((one, other) => one - other)).toEqual(
          [...new Set(found)].map((_, place) => place),
        );
        if (nodes.every(({ links }) => links.length === 0)) return;
        const least = modularity(
          nodes,
          nodes.map((_, place) => place),
        );
        expect(modularity(nodes, found)).toBeGreaterThanOrEqual(least - 1e-9);
        expect(modularity(nodes, found)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });
});
