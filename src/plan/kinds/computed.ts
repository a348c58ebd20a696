import { computed as written } from "../complete.js";
import { addField, cell, type RowAt } from "../plan-builder.js";
import { joinsOfPath, leafCost, withJoins } from "./cost.js";
import type { FieldKind } from "./kind.js";

/** Computed in Node from columns of the row and the field's arguments. */
export const computed: FieldKind<"computed", RowAt> = {
  plan(builder, { owner: row, definition, declaration: { paths, value }, node }) {
    const { index } = addField(builder, definition, node);
    const cells = paths.map((path) => cell(row, path));
    return written((answer, place) => {
      const values = cells.map((read) => JSON.parse(read(answer, place)) as unknown);
      return value(values, answer.args[index] ?? {});
    }, definition.type);
  },
  cost: ({ declaration: { paths } }) => withJoins(Math.max(0, ...paths.map(joinsOfPath)), leafCost),
};
