import { columnType, relationOf, tableAt, type TableName } from "./data-model.js";

/** The coerced arguments of one field. */
export type Args = Readonly<Record<string, unknown>>;

/** Reads one value from a field's arguments, again for each request. */
export type Read = (args: Args) => unknown;

/**
 * A condition on rows, as SQL text. Undefined if it has no effect. `given` is the value (or all arguments) when the statement is
 * made. The text can depend on which values are present, on enum values and on booleans, but on nothing else, because requests
 * with the same plan key share the text. All other values are sent through `clause.parameter`, which reads them again for each
 * request.
 */
export type Condition = ((given: unknown, read: Read, clause: FromClause) => string | undefined) & {
  /** The cost of checking it for all rows of a table without an index: milliseconds, as in `Call.cost`. */
  readonly cost?: number;
};

/** Adds a parameter to the statement. Returns its placeholder, `$3`. */
export type AddParameter = (read: Read) => string;

/** The tables that one rowset of a statement reads: a row, and rows that it refers to by to-one relations. */
export interface FromClause {
  readonly table: TableName;
  /** The field's arguments when the statement is made. They can change the text only as `given` of a condition can. */
  readonly given: Args;
  /** The SQL after `from`: the tables and their joins so far. */
  from(): string;
  /** A column of the row or, by a path of to-one relations, of a row that it refers to. */
  column(path: string): string;
  /** A value as a parameter of a PostgreSQL type, read from the field's arguments for each request. */
  parameter(read: Read, type: string): string;
  /** The row itself, as a value of its table's type. */
  readonly row: string;
  /** True if the path of relations leads from the row to a row that meets the condition. */
  exists(path: string, inner: (clause: FromClause) => string | undefined): string;
  /** The rows at the end of a path of relations, for a subquery in a condition on this row. */
  along(path: string): Along;
  /** All rows of a table, for a subquery in a condition on this row. By default `given` is the arguments of this from-clause. */
  nested(table: TableName, given?: Args): FromClause;
  /**
   * An alias that nothing else in the rowset has. Conditions do not write aliases. If a subquery inside another had the same
   * alias, it would read its own columns where it means those of the outer query.
   */
  newAlias(): string;
}

/** The rows at the end of a path of relations from a row. */
export interface Along {
  readonly end: FromClause;
  /** The join condition with the row, as SQL. */
  readonly hangs: string;
}

/** Quotes an identifier. Identifiers of the data model contain no quotes. */
export const quoted = (name: string): string => `"${name}"`;

/** A parameter of a PostgreSQL type. An array of enum values is sent as text, because drivers only know arrays of built-in types. */
export function cast(parameter: string, type: string): string {
  return type.startsWith('"') && type.endsWith("[]") ? `${parameter}::text[]::${type}` : `${parameter}::${type}`;
}

/** A table that a from-clause reads. `always`: every row has its row there. */
interface Joined {
  readonly alias: string;
  readonly table: TableName;
  readonly always: boolean;
}

/** Unique aliases of one rowset: `tx0`, `tx1`, … */
function aliasesFrom(alias: string): () => string {
  let count = 0;
  return () => `${alias}x${count++}`;
}

/**
 * A from-clause over a table. `start` is the SQL before the joins, `alias` the alias of the row. A from-clause inside another
 * gets its alias from `newAlias`.
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
    // If every row has its row there, an inner join returns the same, and gives the planner more choices.
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
        // The row's own foreign key has the same value, without a join.
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
      // "offset 0" stops the planner from merging the subquery into one large join, which takes it exponential time.
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

/** A reversed path of relations: the table to start from, the columns that join the parent, and the end. */
export interface Route {
  /** The parent's column. */
  readonly parent: string;
  /** True if the column is a key of the parent's table that others refer to. */
  readonly parentIsKey: boolean;
  /** The column that joins it. */
  readonly key: string;
  readonly from: string;
  readonly table: TableName;
  readonly alias: string;
}

/** The tables along a path of relations. The first joins the parent's row; the last has the given alias. */
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
