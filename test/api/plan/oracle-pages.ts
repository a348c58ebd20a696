// Pages of a list, said once more over the whole list in memory.
import type { CursorBook } from "./cursor-book.js";
import { sizeUpTo, type Faults } from "./oracle-faults.js";
import { onDays, spanMeant, type Args, type Row } from "./oracle-days.js";
import { daysOf, isDisputed } from "./oracle-disputes.js";
import { compareKeys, createFilters, createOrders, sorted } from "./oracle-filters.js";
import type { World } from "./world-rows.js";

/** Orders by a day that may be unknown: what has none comes last both ways, so a cursor is good for its own direction alone. */
const oneWay = new Set([
  ...["AgreementAction.DATE", "Agreement.SIGNED", "Agreement.IN_FORCE"],
  ...["Event.DATE", "Statement.DATE", "Source.PUBLISHED", "Change.DATE"],
]);

/** What is disputed is not certain: a list of that is of what is possible. */
export function atTheirCertainty(args: Args): Args {
  const { disputed } = (args["filter"] ?? {}) as Args;
  const { during } = args;
  const asked = typeof during === "string" ? { ...args, asOf: spanMeant(during) } : args;
  return disputed === true ? { ...asked, certainty: "POSSIBLE" } : asked;
}

/** Gives pages of a world's rows, and which arguments ask for none. */
export function createPages(world: World, cursors: CursorBook) {
  const passes = createFilters(world);
  const orders = createOrders(world);
  const isGiven = (value: unknown) => value !== undefined && value !== null;

  function orderOf(type: string, standard: string, args: Args) {
    const { by, direction = "ASC" } = (args["orderBy"] ?? { by: standard }) as { by: string; direction?: string };
    const name = `${type}.${by}`;
    return { by, direction, name: oneWay.has(name) ? `${name} ${direction}` : name };
  }

  /** A page of rows of a type, of those that are of its days. */
  function page(type: string, standard: string, rows: readonly Row[], given: Args, isOfDays = onDays) {
    const args = atTheirCertainty(given);
    const { by, direction, name } = orderOf(type, standard, args);
    const keys = orders[type]?.[by];
    if (!keys) throw new Error(`the oracle does not know the order ${name}`);
    const days = (row: Row) => daysOf(world, type, row);
    const kept = rows.filter(
      (row) => isOfDays(days(row), args) && passes(type, row, (args["filter"] ?? {}) as Args, args),
    );
    const all = sorted(kept, keys, direction);

    const backward = isGiven(args["last"]) || isGiven(args["before"]);
    const size = (args["last"] ?? args["first"] ?? 20) as number;
    const from = args["after"] ?? args["before"];
    const place = isGiven(from) ? cursors.read(from) : undefined;
    const side = (row: Row) => (place ? compareKeys(keys(row), place.keys, direction) * (backward ? -1 : 1) : 1);
    const rest = all.filter((row) => side(row) > 0);
    const nodes = backward ? rest.slice(rest.length - Math.min(size, rest.length)) : rest.slice(0, size);
    const ahead = nodes.length < rest.length;
    const behind = rest.length < all.length;
    const edges = nodes.map((node) => ({ node, cursor: cursors.write({ order: name, keys: keys(node) }) }));
    return {
      type,
      all,
      given: { ...given, asOf: args["asOf"] },
      unfiltered: rows,
      filter: args["filter"],
      asOf: args["asOf"],
      certainty: args["certainty"],
      nodes,
      edges,
      totalCount: all.length,
      pageInfo: {
        hasNextPage: backward ? behind : ahead,
        hasPreviousPage: backward ? ahead : behind,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** What can be wrong with a page's arguments. */
  function faultsOf(type: string, standard: string) {
    return {
      size: sizeUpTo(100),
      shape(args) {
        const [asOf, during] = [args["asOf"], args["during"]].map((when) => typeof when === "string");
        if ((asOf && during) || (isDisputed(args["filter"]) && !asOf && !during)) return "BAD_USER_INPUT";
        const [first, last, after, before] = ["first", "last", "after", "before"].map((name) => isGiven(args[name]));
        return (first && last) || (after && before) || (last && after) || (first && before) ? "BAD_PAGE" : undefined;
      },
      value(args) {
        const from = args["after"] ?? args["before"];
        const isOfOther = isGiven(from) && cursors.read(from)?.order !== orderOf(type, standard, args).name;
        return isOfOther ? "BAD_CURSOR" : undefined;
      },
    } satisfies Faults;
  }

  /** Whether it has what a filter or an order of a type means. */
  const knows = {
    filter: passes.knows,
    order: (type: string, by: string) => orders[type]?.[by] !== undefined,
  };

  return { page, faultsOf, knows };
}
