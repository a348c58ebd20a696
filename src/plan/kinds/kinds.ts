import type { PlanBuilder, RowAt } from "../plan-builder.js";
import type { Writer } from "../rowset.js";
import { acrossRows } from "./across-rows.js";
import { choice } from "./choice.js";
import { column } from "./column.js";
import { computed } from "./computed.js";
import { connection } from "./connection.js";
import type { Cost } from "./cost.js";
import { counts } from "./counts.js";
import { coverage } from "./coverage.js";
import { embedded } from "./embedded.js";
import { id } from "./id.js";
import type { FieldKind, FieldToCost, FieldToPlan, KindName } from "./kind.js";
import { list } from "./list.js";
import { node, nodes } from "./node.js";
import { row } from "./row.js";
import { toOne, toOneOf } from "./to-one.js";

/** The kinds of field that a row has. */
const rowKinds = {
  ...{ column, choice, computed, acrossRows, id },
  ...{ embedded, toOne, toOneOf, list, connection },
} satisfies { [Name in KindName]?: FieldKind<Name, RowAt> };

/** The kinds of field that Query has. */
const queryKinds = { list, connection, row, node, nodes } satisfies {
  [Name in KindName]?: FieldKind<Name, undefined>;
};

/** The kinds of field that a connection has in addition to its page. */
const connectionKinds = { counts, coverage };

/** All kinds of field: how each is planned, and what it costs. */
const fieldKinds = { ...rowKinds, ...queryKinds, ...connectionKinds } satisfies {
  [Name in KindName]: FieldKind<Name, never, never>;
};

/** Plans a field of a row. Throws if its kind is only for Query or connections, which is an error in a declaration. */
export function planRowField(builder: PlanBuilder, field: FieldToPlan<KindName, RowAt>): Writer {
  return planAs(rowKinds, builder, field);
}

/** Plans a field of Query. Throws if its kind is only for rows or connections, which is an error in a declaration. */
export function planQueryField(builder: PlanBuilder, field: FieldToPlan<KindName, undefined>): Writer {
  return planAs(queryKinds, builder, field);
}

function planAs<Owner>(kinds: object, builder: PlanBuilder, field: FieldToPlan<KindName, Owner>): Writer {
  const { declaration, definition, ownerType } = field;
  // the kind with the declaration's name accepts the declaration: see `satisfies` above
  const kind = (kinds as { readonly [name: string]: FieldKind<KindName, Owner> })[declaration.from];
  if (!kind) throw new Error(`${ownerType.name}.${definition.name} cannot be of the kind "${declaration.from}"`);
  return kind.plan(builder, field);
}

/** The maximum cost of a field with a declaration, including its selections. */
export function costOfKind(field: FieldToCost<KindName>, below: Cost): Cost {
  // the kind with the declaration's name accepts the declaration: see `satisfies` above
  const kind = fieldKinds[field.declaration.from] as Pick<FieldKind<KindName, never>, "cost">;
  return kind.cost(field, below);
}
