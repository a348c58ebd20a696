import { leafCost, objectCost, withLists, type Cost } from "./cost.js";

/** The parts of a connection that read all rows that match its filter. */
const partsThatPass: ReadonlySet<string> = new Set(["nodes", "edges", "pageInfo", "totalCount"]);

/** The parts of a coverage that are rowsets of their own, and apply the filter twice. */
const partsThatCount: ReadonlySet<string> = new Set(["possibleCount", "disputedCount"]);

/**
 * The cost of a field without a declaration: a part of a connection, or of its counts and coverage. `below` is given if it has
 * selections.
 */
export function partCost(name: string, below: Cost | undefined): Cost {
  // Its items are counted with the page or list that it belongs to.
  const cost = below ? { ...objectCost(below), rows: below.rows } : leafCost;
  if (partsThatPass.has(name)) return { ...cost, passes: 1, filtered: 1 };
  return partsThatCount.has(name) ? withLists(1, { ...cost, passes: 2, filtered: 2 }) : cost;
}
