import type { Args } from "../../plan/from-clause.js";

/** The relations from a party to its obligations, on the side given by `role` or on both. */
export function obligationPaths({ role }: Args): readonly string[] {
  if (role === "BEARER") return ["borne"];
  return role === "BENEFICIARY" ? ["enjoyed"] : ["borne", "enjoyed"];
}
