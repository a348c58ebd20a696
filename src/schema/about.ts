import { ObjectType } from "type-graphql";
import { InstantScalar } from "./date/date-scalar.js";
import { Column, Computed, Edge, Rows } from "./declare/fields.js";
import packageJson from "../../package.json" with { type: "json" };

/** A description of this server. */
@ObjectType({ description: "Description of this server: its version, the sources of its data and the last change." })
@Rows({ table: "Revision", identity: "id", orders: {} })
export class About {
  @Computed(() => String, [], () => packageJson.version, {
    description: "Version of Entente, as in its changelog (semantic versioning).",
  })
  version: string;

  @Column(() => InstantScalar, "at", { description: "Time of the last change of the data." })
  lastChange: string;

  @Edge("sources", {
    path: () => [],
    order: "TITLE",
    description: "Sources of the data on this server. `citations { totalCount }` counts the facts read in each.",
  })
  sources: unknown;
}
