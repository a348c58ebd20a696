import type { Args } from "../../plan/scope.js";

/** The relations that lead from a party to its obligations, on the side that `role` names or on both. */
export function obligationPaths({ role }: Args): readonly string[] {
  if (role === "BEARER") return ["borne"];
  return role === "BENEFICIARY" ? ["enjoyed"] : ["borne", "enjoyed"];
}
