import { clientError } from "../../errors.js";
import type { Call } from "../../plan/declaration.js";
import type { Args } from "../../plan/from-clause.js";
import { given } from "../declare/questions.js";

/** The range of dates as arguments of `changes()`. Throws BAD_USER_INPUT if `from` is after `to`. */
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
