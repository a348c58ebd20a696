const stages = ["PROPOSED", "AGREED", "SIGNED", "IN_FORCE", "TERMINATED"] as const;

/**
 * The last stage certainly reached by a day. The day of the termination is the last day on which an agreement is in force, as in lists of
 * that day. So it counts as terminated from the next day on.
 * @param latest the last day that each stage can mean, from proposal to termination; null if no source dates the stage
 */
export function stageOn(latest: readonly (string | null)[], day: string): (typeof stages)[number] | "NOT_YET" {
  const reached = stages.filter((stage, place) => {
    const last = latest[place] ?? null;
    return last !== null && (stage === "TERMINATED" ? last < day : last <= day);
  });
  return reached.at(-1) ?? "NOT_YET";
}
