import { Resolver } from "type-graphql";
import { clientError, shown } from "../errors.js";
import type { Call } from "../plan/declaration.js";
import { changesBetween } from "./change/between.js";
import { Argument } from "./declare/fields.js";
import { given, RootQuestion } from "./declare/questions.js";

/** Two slugs as arguments of a function. Throws BAD_USER_INPUT if they are the same. */
function twoParties(one: string, other: string): Call["given"] {
  const read: Call["given"][number]["read"] = (args) => {
    if (args[one] !== args[other]) return args[one];
    throw clientError(
      "BAD_USER_INPUT",
      `\`${one}\` and \`${other}\` must be two different parties, got ${shown(args[one])} for both`,
    );
  };
  return [{ type: "text", read }, given(other, "text")];
}

/** The second party of `changes`. Throws BAD_USER_INPUT if the first is missing or the same. */
const secondParty: Call["given"][number] = {
  type: "text",
  read: ({ party, with: second }) => {
    if (second === undefined || second === null || (typeof party === "string" && party !== second)) return second;
    const message =
      typeof party === "string"
        ? `\`party\` and \`with\` must be two different parties, got ${shown(party)} for both`
        : "`with` needs `party`: give the first of the two parties";
    throw clientError("BAD_USER_INPUT", message);
  },
};

const onDay = [given("asOf", "date"), given("certainty", '"Certainty"')];

// Decorators apply from the last to the first, so arguments are below their field, in reverse order.

/** The fields of Query that database functions answer. */
@Resolver()
export class Questions {
  @RootQuestion("defenders", {
    call: { cost: () => 10, given: [given("of", "text"), ...onDay], about: { of: "Party" } },
    order: "DEFENDER",
    description:
      "Parties that must help a party if it is attacked: bearers of DEFENSE and MILITARY_AID obligations to it, or to a group of which it is a full or suspended member. If a group is the bearer, its full and suspended members are listed. Null if there is no such party.",
  })
  @Argument("of", () => String, { description: "Slug of the country or organization that is attacked." })
  defenders: unknown;

  @RootQuestion("triggeredObligations", {
    call: {
      cost: () => 100,
      given: [...twoParties("attacked", "attacker"), ...onDay],
      about: { attacked: "Party", attacker: "Party" },
    },
    order: "STEP",
    description:
      "Obligations that an attack of one party on another would trigger, in up to 3 steps. A party is called in once on each side; with POSSIBLE, once possibly and once certainly. Null if a slug belongs to no party.",
  })
  @Argument("attacker", () => String, {
    description:
      "Slug of the country or organization that attacks. The same party as `attacked` is an error (BAD_USER_INPUT).",
  })
  @Argument("attacked", () => String, { description: "Slug of the country or organization that is attacked." })
  obligationsTriggered: unknown;

  @RootQuestion("ties", {
    call: { cost: () => 40, given: [...twoParties("a", "b"), ...onDay], about: { a: "Party", b: "Party" } },
    order: "KIND",
    description:
      "Ties between two parties: shared groups, agreements and events, obligations to each other, statements of one directed at the other. With `asOf`: those that held on that date (agreements in force, with both parties in them), and events and statements up to it. Null if a slug belongs to no party.",
  })
  @Argument("b", () => String, {
    description: "Slug of the second country or organization. The same party as `a` is an error (BAD_USER_INPUT).",
  })
  @Argument("a", () => String, { description: "Slug of the first country or organization." })
  ties: unknown;

  @RootQuestion("changes", {
    // PostgreSQL computes them twice: for the page and for its total.
    call: {
      cost: () => 400,
      given: [given("party", "text"), ...changesBetween, secondParty],
      about: { party: "Party", with: "Party" },
    },
    order: "DATE",
    description:
      "Changes between two dates, oldest first: facts that began, ended, were signed, happened or were said. `from` after `to` is an error (BAD_USER_INPUT). Null if a slug belongs to no party.",
  })
  @Argument("with", () => String, {
    nullable: true,
    description:
      "Slug of a second party: returns only changes that concern both, such as their agreements, obligations to each other, meetings, and statements of one directed at the other. Without `party`, or if it is the same party, an error (BAD_USER_INPUT).",
  })
  @Argument("party", () => String, {
    nullable: true,
    description:
      "Slug of a country or organization: returns only changes that concern it, as in its `timeline`. Null: all changes.",
  })
  changes: unknown;
}
