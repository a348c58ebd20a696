import { ObjectType } from "type-graphql";
import { InstantScalar } from "./date/date-scalar.js";
import { Column, Computed, Edge, Rows } from "./declare/fields.js";
import packageJson from "../../package.json" with { type: "json" };

/** What is served here. */
@ObjectType({ description: "What is served here: the version, the sources, the last change of the data." })
@Rows({ table: "Revision", identity: "id", orders: {} })
export class About {
  @Computed(() => String, [], () => packageJson.version, {
    description: "Version of Entente, as in its changelog (semantic versioning).",
  })
  version: string;

  @Column(() => InstantScalar, "at", { description: "When the data last changed." })
  lastChange: string;

  @Edge("sources", {
    path: () => [],
    order: "TITLE",
    description: "The sources of the data; `citations { totalCount }` counts the facts read in each.",
  })
  sources: unknown;
}
