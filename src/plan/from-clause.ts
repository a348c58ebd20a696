import { columnType, relationOf, tableAt, type TableName } from "./data-model.js";

/** The coerced arguments of one field. */
export type Args = Readonly<Record<string, unknown>>;

/** Takes one value out of a field's arguments, anew for each request. */
export type Read = (args: Args) => unknown;

/**
 * A condition on rows, as SQL text, or undefined where it asks nothing. `given` is the value (or all arguments) at hand when the
 * statement is made: it may decide the text by what is present, by enum values and by booleans, and by nothing else, for
 * the text is used again for other values of that plan key. Values go in through `clause.parameter`, read anew each time.
 */
export type Condition = ((given: unknown, read: Read, clause: FromClause) => string | undefined) & {
  /** What it costs to ask it of all rows of a table, where no index serves it: milliseconds, as in `Call.cost`. */
  readonly cost?: number;
};

/** Adds a parameter to the statement that is being made; gives its place, `$3`. */
export type AddParameter = (read: Read) => string;

/** The tables that one rowset of a statement reads: a row, and what hangs on it by to-one relations. */
export interface FromClause {
  readonly table: TableName;
  /** The field's arguments when the statement is made; they decide its text as a condition's `given` does. */
  readonly given: Args;
  /** What stands after `from`: the tables and their joins so far. */
  from(): string;
  /** A column of the row or, by a path of to-one relations, of a row that hangs on it. */
  column(path: string): string;
  /** A value as a parameter of a PostgreSQL type, read from the field's arguments at each request. */
  parameter(read: Read, type: string): string;
  /** The row itself, as a value of its table's type. */
  readonly row: string;
  /** Whether the path of relations from the row leads to a row for which the condition holds. */
  exists(path: string, inner: (clause: FromClause) => string | undefined): string;
  /** The rows at the end of a path of relations, for a subquery in a condition on this row. */
  along(path: string): Along;
  /** All rows of a table, for a subquery in a condition on this row. Default of `given`: the arguments of this from-clause. */
  nested(table: TableName, given?: Args): FromClause;
  /**
   * An alias that nothing else in the rowset has. Conditions write none of their own: where two subqueries that stand in each other had the same,
   * the inner one would take the columns of the outer for its own.
   */
  newAlias(): string;
}

/** The rows that a path of relations leads to from a row. */
export interface Along {
  readonly end: FromClause;
  /** That they hang on the row, as SQL. */
  readonly hangs: string;
}

/** Quotes an identifier; those of the data model never hold a quote. */
export const quoted = (name: string): string => `"${name}"`;

/** A parameter of a PostgreSQL type. An array of enum values travels as text, since drivers know only the arrays of built-in types. */
export function cast(parameter: string, type: string): string {
  return type.startsWith('"') && type.endsWith("[]") ? `${parameter}::text[]::${type}` : `${parameter}::${type}`;
}

/** A table that a from-clause reads; `always` where each of its rows has its row there. */
interface Joined {
  readonly alias: string;
  readonly table: TableName;
  readonly always: boolean;
}

/** Aliases of one rowset that are never the same: `tx0`, `tx1`, … */
function aliasesFrom(alias: string): () => string {
  let count = 0;
  return () => `${alias}x${count++}`;
}

/**
 * A from-clause over a table. `start` is what stands before the joins; the row's own alias is `alias`. One that stands within another takes its
 * `newAlias`.
 */
export function createFromClause(
  table: TableName,
  alias: string,
  start: string,
  addParameter: AddParameter,
  given: Args = {},
  newAlias = aliasesFrom(alias),
): FromClause {
  const joins: string[] = [];
  const joined = new Map<string, Joined>([["", { alias, table, always: true }]]);

  function rowAt(path: string): Joined {
    const known = joined.get(path);
    if (known) return known;
    const cut = path.lastIndexOf(".");
    const parent = rowAt(cut < 0 ? "" : path.slice(0, cut));
    const relation = relationOf(parent.table, path.slice(cut + 1));
    if (relation.many) throw new Error(`${path} leads from ${table} to many rows`);
    const always = parent.always && relation.always;
    const row: Joined = { alias: `${alias}_${joined.size}`, table: relation.table, always };
    // Where both say the same, the planner has more ways to go about an inner join.
    joins.push(
      `${always ? "join" : "left join"} ${quoted(relation.table)} ${row.alias} on ${row.alias}.${quoted(relation.to)} = ${parent.alias}.${quoted(relation.from)}`,
    );
    joined.set(path, row);
    return row;
  }

  const clause: FromClause = {
    table,
    given,
    from: () => [start, ...joins].join(" "),
    column(path) {
      const names = path.split(".");
      const column = names.pop() ?? "";
      const last = names.at(-1);
      if (last !== undefined) {
        const before = names.slice(0, -1);
        const relation = relationOf(tableAt(table, before), last);
        // The row's own foreign key says the same, without a join.
        if (relation.own && column === relation.to) return clause.column([...before, relation.from].join("."));
      }
      const row = rowAt(names.join("."));
      columnType(row.table, column);
      return `${row.alias}.${quoted(column)}`;
    },
    parameter: (read, type) => cast(addParameter(read), type),
    row: alias,
    exists(path, condition) {
      const { end, hangs } = clause.along(path);
      const matches = condition(end);
      // "offset 0" keeps the planner from pulling the subquery up into one join with all others, which takes it exponential time.
      return `exists (select 1 from ${end.from()} where ${hangs}${matches === undefined ? "" : ` and ${matches}`} offset 0)`;
    },
    along(path) {
      const route = routeOf(table, path, newAlias());
      const end = createFromClause(route.table, route.alias, route.from, addParameter, given, newAlias);
      return { end, hangs: `${route.key} = ${clause.column(route.parent)}` };
    },
    nested(other, arguments_ = given) {
      const own = newAlias();
      return createFromClause(other, own, `${quoted(other)} ${own}`, addParameter, arguments_, newAlias);
    },
    newAlias,
  };
  return clause;
}

/** A path of relations turned round: where to start from, which column meets the parent, and where it ends. */
export interface Route {
  /** The parent's column. */
  readonly parent: string;
  /** Whether it is a key of the parent's table, which others point at. */
  readonly parentIsKey: boolean;
  /** The column that meets it. */
  readonly key: string;
  readonly from: string;
  readonly table: TableName;
  readonly alias: string;
}

/** The tables along a path of relations, the first of which meets the parent's row; the last has the alias given. */
export function routeOf(table: TableName, path: string, alias: string): Route {
  const relations = [];
  let at = table;
  for (const name of path.split(".")) {
    const relation = relationOf(at, name);
    relations.push(relation);
    at = relation.table;
  }
  const aliasAt = (place: number) => (place === relations.length - 1 ? alias : `${alias}h${place}`);
  const from = relations.map((relation, place) =>
    place === 0
      ? `${quoted(relation.table)} ${aliasAt(0)}`
      : `join ${quoted(relation.table)} ${aliasAt(place)} on ${aliasAt(place)}.${quoted(relation.to)} = ${aliasAt(place - 1)}.${quoted(relation.from)}`,
  );
  const first = relations[0];
  if (first === undefined) throw new Error("a path of relations names at least one");
  return {
    parent: first.from,
    parentIsKey: !first.own,
    key: `${aliasAt(0)}.${quoted(first.to)}`,
    from: from.join(" "),
    table: at,
    alias,
  };
}
