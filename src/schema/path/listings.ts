import { ArgsType, Field, Int } from "type-graphql";
import { clientError, shown } from "../../errors.js";
import { ObligationKind } from "../../generated/prisma/enums.js";
import type { Call } from "../../plan/declaration.js";
import { DateScalar } from "../date/date-scalar.js";
import { Certainty } from "../date/period.js";
import { connectionTo } from "../declare/connection.js";
import { defineListing } from "../declare/listing.js";
import { Page } from "../declare/page-args.js";
import { given } from "../declare/questions.js";
import { withCoverageOfParties } from "../source/coverage.js";
import { allLinkKinds, Link, LinkKind } from "./link.js";
import { obligationsDescription } from "./owed.js";
import { maxPathLength, Path } from "./path.js";

/** The arguments of paths between two parties. */
@ArgsType()
export class PathArgs extends Page {
  @Field(() => String, { description: "Slug of the party at the start of the paths." })
  from: string;

  @Field(() => String, {
    description: "Slug of the party at the end of the paths. The same party as `from` is an error (BAD_USER_INPUT).",
  })
  to: string;

  @Field(() => [LinkKind], {
    nullable: true,
    defaultValue: allLinkKinds,
    description: "Kinds of links that the paths may use. Default and null: all.",
  })
  through: string[];

  @Field(() => [ObligationKind], { nullable: true, description: obligationsDescription })
  obligations?: string[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Returns only links that held on this date. Null: links of any date. A date more than 10 years in the future is an error (BAD_USER_INPUT).",
  })
  asOf?: string;

  @Field(() => Certainty, {
    nullable: true,
    defaultValue: "CERTAIN",
    description:
      "Certainty required on the date. CERTAIN (default): returns only links that certainly held. POSSIBLE: also returns links that may have held. No effect without a date.",
  })
  certainty: string;

  @Field(() => Int, {
    nullable: true,
    defaultValue: maxPathLength,
    description: `Maximum number of steps of a path, 1 to ${maxPathLength} (otherwise BAD_USER_INPUT). Default and null: ${maxPathLength}.`,
  })
  maxLength: number;
}

/** The call of the function that finds paths between two parties. */
export const pathCall: Call = {
  cost: ({ obligations }) => (obligations === undefined || obligations === null ? 50 : 250),
  about: { from: "Party", to: "Party" },
  given: [
    given("from", "text"),
    {
      type: "text",
      read({ from, to }) {
        if (from === to)
          throw clientError(
            "BAD_USER_INPUT",
            `\`from\` and \`to\` must be two different parties, got ${shown(to)} for both`,
          );
        return to;
      },
    },
    given("through", "text[]"),
    given("obligations", '"ObligationKind"[]'),
    given("asOf", "date"),
    given("certainty", '"Certainty"'),
    {
      type: "int",
      read({ maxLength }) {
        if (typeof maxLength !== "number" || maxLength < 1 || maxLength > maxPathLength)
          throw clientError("BAD_USER_INPUT", `\`maxLength\` must be 1 to ${maxPathLength}, got ${shown(maxLength)}`);
        return maxLength;
      },
    },
  ],
};

defineListing("links", { connection: connectionTo("Link", () => Link), args: Page, matching: [] });
defineListing("paths", {
  connection: withCoverageOfParties(
    connectionTo("Path", () => Path),
    ["from", "to"],
    "through",
  ),
  args: PathArgs,
  matching: [],
});
