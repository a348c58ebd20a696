/** The cost of a part of an operation. All numbers are upper bounds, except for short lists, whose length is estimated. */
export interface Cost {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields. A fragment is counted each time it is spread. */
  readonly fields: number;
  /** Objects of the data: page sizes multiplied down, and the objects at the end of to-one relations. */
  readonly rows: number;
  /** Values of the answer, objects and leaves. */
  readonly values: number;
  /** The part of these that a connection has once, regardless of its number of items. */
  readonly beside: Pick<Cost, "rows" | "values" | "perRow">;
  /** Conditions of filters, counted for each rowset that has them, and lists in other arguments. */
  readonly conditions: number;
  /** Rowsets of a connection that repeat the conditions of its filter. */
  readonly filtered: number;
  /** Milliseconds of CPU for each row that the part belongs to: functions are called for each row. */
  readonly perRow: number;
  /**
   * Milliseconds of CPU in total, regardless of the number of parent rows: together they reach each row of a table once, or a few
   * times.
   */
  readonly once: number;
  /** Number of times that parts of a connection read all rows that match its filter. */
  readonly passes: number;
  /** Milliseconds of CPU for rows related to all rows of a connection (coverage), if parents reach each row once. */
  readonly perReach: number;
  /** Rowsets that the statement reads, at most. */
  readonly lists: number;
  /** Tables that the rowset of the part joins, for relations to one row. */
  readonly joins: number;
  /** Milliseconds of CPU in which PostgreSQL plans the joins of rowsets. */
  readonly planning: number;
  /** Fields and fragments that the planner visits, including those that are left out. */
  readonly selections: number;
}

export const noCost: Cost = {
  depth: 0,
  fields: 0,
  rows: 0,
  values: 0,
  beside: { rows: 0, values: 0, perRow: 0 },
  conditions: 0,
  filtered: 0,
  perRow: 0,
  once: 0,
  passes: 0,
  perReach: 0,
  lists: 0,
  joins: 0,
  planning: 0,
  selections: 0,
};

/** The cost of a field without selections. */
export const leafCost: Cost = { ...noCost, depth: 1, fields: 1, values: 1, selections: 1 };

/** The assumed length of a short list without a bound: names, targets, speakers. */
export const usualItems = 10;

/** The cost of a field that returns one object. */
export function objectCost(below: Cost): Cost {
  return {
    ...below,
    depth: below.depth + 1,
    fields: below.fields + 1,
    rows: below.rows + 1,
    values: below.values + 1,
    filtered: 0,
    passes: 0,
    perReach: 0,
    selections: below.selections + 1,
  };
}

/** The cost of a field that returns a list with this many objects. */
export function listCost(size: number, below: Cost): Cost {
  return {
    ...objectCost(below),
    rows: size * (1 + below.rows),
    values: 1 + size * (1 + below.values),
    perRow: size * below.perRow,
  };
}

/** The cost of a field at the end of this many to-one relations. */
export const withJoins = (joins: number, cost: Cost): Cost => ({ ...cost, joins: cost.joins + joins });

/** The number of to-one relations on the path of a column. */
export const joinsOfPath = (path: string): number => path.split(".").length - 1;

/** The cost of a field that itself reads this many rowsets. Its selections are joined in one of them. */
export const withLists = (lists: number, cost: Cost): Cost => ({
  ...cost,
  lists: cost.lists + lists,
  joins: 0,
  planning: cost.planning + planningOf(cost.joins),
});

/** Joins of one rowset that PostgreSQL plans in about 1 ms each. */
const easyJoins = 10;

/**
 * Milliseconds in which PostgreSQL plans the joins of one rowset. Measured on relations that can be null, which are the slowest:
 * 14 joins 9 ms, 31 joins 110 ms, 101 joins 1.6 s.
 */
const planningOf = (joins: number): number => joins + 15 * Math.max(0, joins - easyJoins);

/** The cost of two parts of an operation together. */
export function sumOfCosts(one: Cost, other: Cost): Cost {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    rows: one.rows + other.rows,
    values: one.values + other.values,
    beside: {
      rows: one.beside.rows + other.beside.rows,
      values: one.beside.values + other.beside.values,
      perRow: one.beside.perRow + other.beside.perRow,
    },
    conditions: one.conditions + other.conditions,
    filtered: one.filtered + other.filtered,
    perRow: one.perRow + other.perRow,
    once: one.once + other.once,
    passes: one.passes + other.passes,
    perReach: one.perReach + other.perReach,
    lists: one.lists + other.lists,
    joins: one.joins + other.joins,
    planning: one.planning + other.planning,
    selections: one.selections + other.selections,
  };
}
