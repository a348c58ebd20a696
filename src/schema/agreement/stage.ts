const stages = ["PROPOSED", "AGREED", "SIGNED", "IN_FORCE", "TERMINATED"] as const;

/**
 * The last stage certainly reached by a day.
 * @param latest the last day that each stage can mean, from the proposal to the termination; null where no source dates it
 */
export function stageOn(latest: readonly (string | null)[], day: string): (typeof stages)[number] | "NOT_YET" {
  const reached = stages.filter((_, place) => {
    const last = latest[place] ?? null;
    return last !== null && last <= day;
  });
  return reached.at(-1) ?? "NOT_YET";
}
