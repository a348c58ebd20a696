import { Resolver } from "type-graphql";
import { clientError, shown } from "../errors.js";
import type { Call } from "../plan/declaration.js";
import { changesBetween } from "./change/between.js";
import { Argument } from "./declare/fields.js";
import { given, RootQuestion } from "./declare/questions.js";

/** Two slugs, which must not be the same, as a function gets them. Throws BAD_USER_INPUT where they are. */
function twoParties(one: string, other: string): Call["given"] {
  const read: Call["given"][number]["read"] = (args) => {
    if (args[one] !== args[other]) return args[one];
    throw clientError(
      "BAD_USER_INPUT",
      `\`${one}\` and \`${other}\` must be two parties, got ${shown(args[one])} twice`,
    );
  };
  return [{ type: "text", read }, given(other, "text")];
}

const onDay = [given("asOf", "date"), given("certainty", '"Certainty"')];

// Decorators apply from the last to the first, so arguments stand below, in the reverse of their order.

/** The fields of Query that ask for more than what stands in one place: functions of the database answer them. */
@Resolver()
export class Questions {
  @RootQuestion("defenders", {
    call: { cost: () => 10, given: [given("of", "text"), ...onDay], about: { of: "Party" } },
    order: "DEFENDER",
    description:
      "Who is obliged to help a party if it is attacked: what is owed to it by obligations of DEFENSE and MILITARY_AID, and to the groups of which it is a full or suspended member; where a group owes, its members, too. Null where there is no such party.",
  })
  @Argument("of", () => String, { description: "The slug of a country or organisation." })
  defenders: unknown;

  @RootQuestion("triggeredObligations", {
    call: {
      cost: () => 100,
      given: [...twoParties("attacked", "attacker"), ...onDay],
      about: { attacked: "Party", attacker: "Party" },
    },
    order: "STEP",
    description:
      "The obligations that an attack of one party on another would bring into play, in up to 3 steps. A party is called in once on each side; with POSSIBLE, once possibly and once certainly. Null if a party does not exist.",
  })
  @Argument("attacker", () => String, { description: "The slug of the one that attacks it, which is another." })
  @Argument("attacked", () => String, { description: "The slug of the country or organisation that is attacked." })
  obligationsTriggered: unknown;

  @RootQuestion("ties", {
    call: { cost: () => 40, given: [...twoParties("a", "b"), ...onDay], about: { a: "Party", b: "Party" } },
    order: "KIND",
    description:
      "What ties two parties: the groups to which both belong, the agreements in which both take part, what they owe each other, the events in which both took part, the statements of one directed at the other. With `asOf`: what holds that day (agreements in force, from which neither has withdrawn), and the events and statements up to then. Null where there is no such party.",
  })
  @Argument("b", () => String, { description: "The slug of another." })
  @Argument("a", () => String, { description: "The slug of a country or organisation." })
  ties: unknown;

  @RootQuestion("changes", {
    // PostgreSQL finds them anew for the page and for its total.
    call: { cost: () => 250, given: [given("party", "text"), ...changesBetween], about: { party: "Party" } },
    order: "DATE",
    description:
      "What began, ended, was signed or said between two days, the oldest first. Null where there is no such party.",
  })
  @Argument("party", () => String, {
    nullable: true,
    description: "Only what concerns the country or organisation of this slug, as in its `timeline`.",
  })
  changes: unknown;
}
