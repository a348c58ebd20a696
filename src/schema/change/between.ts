import { clientError } from "../../errors.js";
import type { Call } from "../../plan/declaration.js";
import type { Args } from "../../plan/scope.js";
import { given } from "../declare/questions.js";

/** The days between which changes are asked for, as `changes()` gets them. Throws BAD_USER_INPUT where the first is after the last. */
export const changesBetween: Call["given"] = [
  { type: "date", read: (args) => inOrder(args)["from"] },
  given("to", "date"),
  given("certainty", '"Certainty"'),
];

function inOrder(args: Args): Args {
  const { from, to } = args;
  if (typeof from === "string" && typeof to === "string" && from > to) {
    throw clientError("BAD_USER_INPUT", `\`from\` must not be after \`to\` (${to}), got ${from}`);
  }
  return args;
}
